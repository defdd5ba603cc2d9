#include "ui/ticket/composer.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

#include <QPlainTextEdit>
#include <QShortcut>
#include <QStyle>
#include <QTabBar>
#include <QTime>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int typingPause = 400; // ms without a key until the draft is written

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget{parent}, m_tabs{new QTabBar{this}},
      m_kept{label({}, TextSize::Caption, Tone::Muted, this)}, m_text{new QPlainTextEdit{this}},
      m_send{new KeyButton{this}}, m_pause{new QTimer{this}}
{
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, &Composer::changeMode);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_pause, &QTimer::timeout, this, &Composer::keep);
    connect(m_send, &QPushButton::clicked, this, &Composer::submit);
    for (const auto *key : {"Ctrl+Return", "Ctrl+Enter"})
        connect(new QShortcut{QKeySequence{QString::fromLatin1(key)}, this, nullptr, nullptr,
                              Qt::WidgetWithChildrenShortcut},
                &QShortcut::activated, this, &Composer::submit);
}

void Composer::build()
{
    setObjectName(u"composer"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(u"composerTabs"_s);
    m_tabs->setAccessibleName(tr("Reply or note"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(icon(u"mail-reply-sender"_s), {});
    m_tabs->addTab(icon(u"object-locked"_s), tr("Note for us   N"));
    m_text->setObjectName(u"words"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(84);
    m_send->setObjectName(u"send"_s);
    m_send->setProperty("primary", true);
    m_kept->setWordWrap(false);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    auto *top = new QHBoxLayout;
    top->addWidget(m_tabs);
    top->addStretch();
    top->addWidget(m_kept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_send);
    foot->addStretch();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addLayout(foot);
}

QString Composer::keyOf(TicketId ticket, Mode mode) const
{
    return u"%1-%2"_s.arg(ticket.value()).arg(mode == Mode::Reply ? u"reply"_s : u"note"_s);
}

Composer::Mode Composer::mode() const
{
    return m_tabs->currentIndex() == 0 ? Mode::Reply : Mode::Note;
}

void Composer::setMode(Mode mode)
{
    m_tabs->setCurrentIndex(mode == Mode::Reply ? 0 : 1);
}

void Composer::show(TicketId ticket, const QString &requester)
{
    if (ticket != m_ticket) {
        keep();
        m_ticket = ticket;
        m_requester = requester;
        m_shown = mode();
        m_text->setPlainText(m_drafts.text(keyOf(ticket, m_shown)));
        m_pause->stop();
        m_kept->clear();
    }
    m_tabs->setTabText(0, tr("Reply to %1   R").arg(requester));
    changeMode();
}

void Composer::changeMode()
{
    if (m_shown != mode()) {
        keep();
        m_shown = mode();
        m_text->setPlainText(m_drafts.text(keyOf(m_ticket, m_shown)));
        m_pause->stop();
    }
    const bool isNote = m_shown == Mode::Note;
    m_text->setProperty("note", isNote);
    m_text->style()->unpolish(m_text); // the sheet looks at the property again
    m_text->style()->polish(m_text);
    m_text->setAccessibleName(isNote ? tr("Note for us") : tr("Reply to %1").arg(m_requester));
    m_text->setPlaceholderText(isNote ? tr("Only your desk reads this.")
                                      : tr("%1 will read this.").arg(m_requester));
    m_send->setText(isNote ? tr("Save note   Ctrl+Enter")
                           : tr("Send to %1   Ctrl+Enter").arg(m_requester));
    m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
}

void Composer::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void Composer::keep()
{
    m_pause->stop();
    if (m_ticket.isNull())
        return;
    const auto text = m_text->toPlainText();
    if (!m_drafts.keep(keyOf(m_ticket, m_shown), text))
        m_kept->setText(tr("The draft cannot be written on this computer; copy it before you go."));
    else if (!text.isEmpty())
        m_kept->setText(tr("Draft kept %1").arg(QTime::currentTime().toString(u"HH:mm"_s)));
    else
        m_kept->clear();
}

void Composer::submit()
{
    const auto text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || m_ticket.isNull())
        return;
    keep(); // until it is in the file of the desk, it stays in ours
    const bool isNote = m_shown == Mode::Note;
    {
        const QSignalBlocker quiet{m_text};
        m_text->clear();
    }
    m_send->setEnabled(false);
    m_kept->clear();
    if (isNote)
        Q_EMIT noteRequested(text);
    else
        Q_EMIT replyRequested(text);
}

void Composer::forget(TicketId ticket, Mode mode)
{
    const bool shown = ticket == m_ticket && mode == m_shown;
    if (shown && !m_text->toPlainText().isEmpty())
        return; // more has been typed since; that is the draft now
    m_drafts.keep(keyOf(ticket, mode), {});
}

void Composer::giveBack(TicketId ticket, const QString &text)
{
    if (ticket != m_ticket) {
        m_drafts.keep(keyOf(ticket, Mode::Reply), text);
        return;
    }
    setMode(Mode::Reply);
    const auto since = m_text->toPlainText();
    m_text->setPlainText(since.isEmpty() || since == text ? text : text + u"\n\n"_s + since);
    keep();
    focusText();
}

} // namespace baton::ui
