#include "ui/ticket/composer.h"

#include "ui/ticket/attachmenttray.h"
#include "ui/ticket/cannedpicker.h"
#include "ui/ticket/composerfoot.h"
#include "ui/ticket/happenedfield.h"
#include "ui/ticket/markdown.h"
#include "ui/ticket/wordsedit.h"
#include "ui/widgets/parts.h"

#include <QFileDialog>
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
      m_said{label({}, TextSize::Body, Tone::Danger, this)}, m_tray{new AttachmentTray{this}},
      m_foot{new ComposerFoot{this}}, m_happened{new HappenedField{this}}, m_pause{new QTimer{this}}
{
    build();
    connectParts();
    connectSending();
}

void Composer::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &Composer::changeMode);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_text, &WordsEdit::refused, this, [this](const QString &sentence) {
        m_said->setText(sentence);
        m_said->show();
    });
    connect(m_text, &WordsEdit::filesPasted, this, &Composer::addFiles);
    connect(m_text, &WordsEdit::picturePasted, this, &Composer::addPicture);
    connect(m_happened, &HappenedField::changed, this, &Composer::enableSending);
    connect(m_tray, &AttachmentTray::changed, this, &Composer::enableSending);
    m_text->lendKeys([this](int key) { return m_canned->takeKey(key); });
    connect(m_canned, &CannedPicker::chosen, m_text, &WordsEdit::replaceCanned);
    connect(m_pause, &QTimer::timeout, this, &Composer::keep);
}

void Composer::connectSending()
{
    connect(m_foot, &ComposerFoot::sendRequested, this, [this] { submit(Then::Nothing); });
    connect(m_foot, &ComposerFoot::sendAndWaitRequested, this, [this] { submit(Then::Wait); });
    connect(m_foot, &ComposerFoot::newRequested, this, &Composer::newRequested);
    connect(m_foot, &ComposerFoot::attachRequested, this, &Composer::chooseFiles);
    connect(m_foot, &ComposerFoot::cannedRequested, this, &Composer::offerCanned);
    connect(m_foot, &ComposerFoot::previewRequested, this, &Composer::togglePreview);
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
    top->addWidget(m_happened);
    top->addWidget(m_kept);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_canned);
    layout->addWidget(m_text);
    layout->addWidget(m_preview);
    layout->addWidget(m_tray);
    layout->addWidget(m_said);
    layout->addSpacing(8);
    layout->addWidget(m_foot);
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
    m_foot->showNew(count);
}

void Composer::textChanged()
{
    m_pause->start();
    m_said->hide();
    if (m_text->document()->isEmpty())
        m_startedAt = 0;
    else if (m_startedAt == 0)
        m_startedAt = m_last;
    if (m_text->hasFocus() || m_text->document()->isEmpty())
        Q_EMIT typed(!m_text->document()->isEmpty());
    sayNew();
    enableSending();
    if (const auto letters = m_text->cannedLetters())
        m_canned->offer(*letters);
    else
        m_canned->hide();
}

void Composer::enableSending()
{
    // A note may be files alone; a reply says something.
    const bool hasWords =
        !m_text->toPlainText().trimmed().isEmpty() || (m_shown == Mode::Note && !m_tray->isEmpty());
    m_foot->setReady(hasWords && !m_tray->isReading() && m_happened->isGood()
                         ? ComposerFoot::Ready::Yes
                         : ComposerFoot::Ready::No);
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

QString Composer::filesOf(TicketId ticket, Mode mode) const
{
    return m_drafts.folder() + u'/' + keyOf(ticket, mode) + u"-files"_s;
}

void Composer::setHeld(qint64 bytes)
{
    m_tray->setHeld(bytes);
}

void Composer::setReportedAt(Instant reportedAt)
{
    m_reportedAt = reportedAt;
    m_happened->setReportedAt(reportedAt);
}

void Composer::openHappened()
{
    m_happened->open();
}

void Composer::addFiles(const QStringList &paths)
{
    m_tray->addFiles(paths);
}

void Composer::addPicture(const QImage &picture)
{
    m_tray->addPicture(picture);
}

void Composer::chooseFiles()
{
    auto *dialog = new QFileDialog{this, tr("Attach files")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Composer::addFiles);
    dialog->open();
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
        m_happened->begin({});
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
    if (isNote)
        m_foot->nameForNote();
    else
        m_foot->nameForReply(m_requester);
    m_tray->show(filesOf(m_ticket, m_shown));
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
    const bool filesAlone = m_shown == Mode::Note && !m_tray->isEmpty();
    if ((text.isEmpty() && !filesAlone) || m_ticket.isNull() || m_tray->isReading() ||
        !m_happened->isGood())
        return;
    keep(); // until it is in the file of the desk, it stays in ours
    const bool isNote = m_shown == Mode::Note;
    const Message message{text, m_tray->take(), m_happened->happenedAt()};
    m_happened->begin(m_reportedAt);
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
        Q_EMIT noteRequested(message);
    else if (then == Then::Wait)
        Q_EMIT replyAndWaitRequested(message);
    else
        Q_EMIT replyRequested(message);
}

void Composer::forget(TicketId ticket, Mode mode)
{
    m_tray->forget(filesOf(ticket, mode));
    const bool shown = ticket == m_ticket && mode == m_shown;
    if (shown && !m_text->toPlainText().isEmpty())
        return; // more has been typed since; that is the draft now
    m_drafts.keep(keyOf(ticket, mode), {});
}

void Composer::giveBack(TicketId ticket, const Message &message, Mode mode)
{
    const auto &text = message.text;
    if (ticket != m_ticket) {
        m_tray->giveBack(filesOf(ticket, mode), message.files);
        const auto since = m_drafts.text(keyOf(ticket, mode));
        m_drafts.keep(keyOf(ticket, mode),
                      since.isEmpty() || since == text ? text : text + u"\n\n"_s + since);
        return;
    }
    setMode(mode);
    m_tray->giveBack(filesOf(ticket, mode), message.files);
    const auto since = m_text->toPlainText();
    m_text->setPlainText(since.isEmpty() || since == text ? text : text + u"\n\n"_s + since);
    keep();
    focusText();
}

} // namespace baton::ui
