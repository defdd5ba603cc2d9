#include "ui/ticket/composer.h"

#include "ui/ticket/cannedpicker.h"
#include "ui/ticket/markdown.h"
#include "ui/ticket/wordsedit.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

#include <QShortcut>
#include <QStyle>
#include <QTabBar>
#include <QTextBrowser>
#include <QTime>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int typingPause = 400; // ms without a key until the draft is written

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget{parent}, m_tabs{new QTabBar{this}},
      m_kept{label({}, TextSize::Caption, Tone::Muted, this)}, m_canned{new CannedPicker{this}},
      m_text{new WordsEdit{this}}, m_preview{new QTextBrowser{this}},
      m_said{label({}, TextSize::Body, Tone::Danger, this)}, m_new{new KeyButton{this}},
      m_send{new KeyButton{this}}, m_sendAndWait{new KeyButton{this}}, m_pause{new QTimer{this}}
{
    build();
    connectParts();
}

void Composer::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &Composer::changeMode);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_text, &WordsEdit::refused, this, [this](const QString &sentence) {
        m_said->setText(sentence);
        m_said->show();
    });
    m_text->lendKeys([this](int key) { return m_canned->takeKey(key); });
    connect(m_canned, &CannedPicker::chosen, m_text, &WordsEdit::replaceCanned);
    connect(m_pause, &QTimer::timeout, this, &Composer::keep);
    connect(m_send, &QPushButton::clicked, this, [this] { submit(Then::Nothing); });
    connect(m_sendAndWait, &QPushButton::clicked, this, [this] { submit(Then::Wait); });
    connect(m_new, &QPushButton::clicked, this, &Composer::newRequested);
    for (const auto &[key, then] : {std::pair{"Ctrl+Return", Then::Nothing},
                                    {"Ctrl+Enter", Then::Nothing},
                                    {"Ctrl+Shift+Return", Then::Wait},
                                    {"Ctrl+Shift+Enter", Then::Wait}})
        connect(new QShortcut{QKeySequence{QString::fromLatin1(key)}, this, nullptr, nullptr,
                              Qt::WidgetWithChildrenShortcut},
                &QShortcut::activated, this, [this, then = then] { submit(then); });
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
    m_text->setFixedHeight(84);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("How it will look"));
    m_preview->setOpenLinks(false);
    m_preview->setFixedHeight(84);
    m_preview->hide();
    m_said->setObjectName(u"composerSaid"_s);
    m_said->hide();
    m_kept->setWordWrap(false);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    auto *top = new QHBoxLayout;
    top->addWidget(m_tabs);
    top->addStretch();
    top->addWidget(m_kept);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_canned);
    layout->addWidget(m_text);
    layout->addWidget(m_preview);
    layout->addWidget(m_said);
    layout->addSpacing(8);
    layout->addLayout(buildFoot());
}

QLayout *Composer::buildFoot()
{
    m_send->setObjectName(u"send"_s);
    m_send->setProperty("primary", true);
    m_sendAndWait->setObjectName(u"sendAndWait"_s);
    m_new->setObjectName(u"newMessages"_s);
    m_new->setIcon(icon(u"mail-message"_s));
    m_new->hide();
    auto *canned = new KeyButton{this};
    canned->setText(tr("Canned reply   ;"));
    auto *preview = new KeyButton{this};
    preview->setText(tr("Preview   Ctrl+Shift+P"));
    preview->setObjectName(u"previewButton"_s);
    for (auto *button : {canned, preview})
        button->setProperty("quiet", true);
    connect(canned, &QPushButton::clicked, this, &Composer::offerCanned);
    connect(preview, &QPushButton::clicked, this, &Composer::togglePreview);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_send);
    foot->addWidget(m_sendAndWait);
    foot->addWidget(m_new);
    foot->addStretch();
    foot->addWidget(canned);
    foot->addWidget(preview);
    return foot;
}

void Composer::setCanned(std::vector<org::CannedReply> replies, QHash<QString, QString> values)
{
    m_canned->setReplies(std::move(replies));
    m_canned->setValues(std::move(values));
}

void Composer::setMessages(const std::vector<qint64> &others, qint64 last)
{
    m_others = others;
    m_last = last;
    if (m_startedAt == 0 && !m_text->toPlainText().isEmpty())
        m_startedAt = last; // a draft of before: what has come since is on the screen
    sayNew();
}

void Composer::sayNew()
{
    const auto first = std::ranges::upper_bound(m_others, m_startedAt);
    const auto count = m_startedAt == 0 ? 0 : static_cast<int>(m_others.end() - first);
    m_firstNew = count == 0 ? 0 : *first;
    m_new->setVisible(count > 0);
    m_new->setText((count == 1 ? tr("1 new message since you started")
                               : tr("%1 new messages since you started").arg(count)) +
                   u"   "_s + tr("F8"));
}

void Composer::textChanged()
{
    m_pause->start();
    m_said->hide();
    if (m_text->document()->isEmpty())
        m_startedAt = 0;
    else if (m_startedAt == 0)
        m_startedAt = m_last;
    sayNew();
    enableSending();
    if (const auto letters = m_text->cannedLetters())
        m_canned->offer(*letters);
    else
        m_canned->hide();
}

void Composer::enableSending()
{
    const bool hasWords = !m_text->toPlainText().trimmed().isEmpty();
    m_send->setEnabled(hasWords);
    m_sendAndWait->setEnabled(hasWords);
}

void Composer::offerCanned()
{
    focusText();
    if (!m_text->cannedLetters())
        m_text->insertPlainText(m_text->textCursor().positionInBlock() == 0 ? u";"_s : u" ;"_s);
    else
        m_canned->offer(*m_text->cannedLetters());
}

void Composer::togglePreview()
{
    const bool shows = m_preview->isHidden();
    if (shows)
        showMarkdown(*m_preview->document(), m_text->toPlainText());
    m_preview->setVisible(shows);
    m_text->setVisible(!shows);
    if (shows)
        m_preview->setFocus(Qt::ShortcutFocusReason);
    else
        focusText();
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
        m_last = 0;
        m_others.clear();
        m_text->setPlainText(m_drafts.text(keyOf(ticket, m_shown)));
        m_canned->hide();
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
    m_sendAndWait->setText(tr("Send and wait for %1   2 working days").arg(m_requester));
    m_sendAndWait->setToolTip(tr("Ctrl+Shift+Enter"));
    m_sendAndWait->setVisible(!isNote);
    enableSending();
}

void Composer::focusText()
{
    if (m_text->isHidden())
        togglePreview();
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

void Composer::submit(Then then)
{
    const auto text = cleanedText(m_text->toPlainText()).trimmed();
    if (text.isEmpty() || m_ticket.isNull())
        return;
    keep(); // until it is in the file of the desk, it stays in ours
    const bool isNote = m_shown == Mode::Note;
    {
        const QSignalBlocker quiet{m_text};
        m_text->clear();
    }
    m_startedAt = 0;
    sayNew();
    enableSending();
    m_kept->clear();
    if (m_text->isHidden())
        togglePreview();
    if (isNote)
        Q_EMIT noteRequested(text);
    else if (then == Then::Wait)
        Q_EMIT replyAndWaitRequested(text);
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
