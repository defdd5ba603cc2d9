#include "ui/ticket/ticketpage.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "core/words/status.h"
#include "ui/actions/actionregistry.h"
#include "ui/ticket/actpanel.h"
#include "ui/ticket/clocktable.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/conversation.h"
#include "ui/ticket/markdown.h"
#include "ui/ticket/requestercard.h"
#include "ui/ticket/status.h"
#include "ui/ticket/tickethead.h"
#include "ui/ticket/whypanel.h"
#include "ui/widgets/parts.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr int sideWidth = 312;

// The variables of canned replies; what is empty has no value.
QHash<QString, QString> valuesFor(const desk::TicketView &view, const Me &me)
{
    QHash<QString, QString> values{
        {u"requester.name"_s, view.requester.name},
        {u"requester.first"_s, words::firstName(view.requester.name)},
        {u"ticket.number"_s, words::ticketNumber(view.ticket.number)},
        {u"ticket.subject"_s, view.ticket.subject},
        {u"me.name"_s, me.name},
        {u"team.name"_s, me.teamName.isEmpty() ? view.row.team : me.teamName}};
    if (view.row.clock && view.row.clock->dueAt && !view.row.clock->stoppedAt)
        values.insert(u"due"_s, words::shortTime(*view.row.clock->dueAt, view.asOf,
                                                 QTimeZone::systemTimeZone()));
    return values;
}
} // namespace

TicketPage::TicketPage(TicketActs *acts, QWidget *parent)
    : QWidget{parent}, m_acts{acts}, m_head{new TicketHead{this}}, m_panel{new ActPanel{this}},
      m_asks{m_panel, m_acts}, m_conversation{new Conversation{this}},
      m_composer{new Composer{this}}, m_clocks{new ClockTable{this}},
      m_requester{new RequesterCard{this}}, m_why{new WhyPanel{this}}
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectParts();
    connectComposer();
    connectConversation();
}

void TicketPage::build()
{
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_conversation, 1);
    middle->addWidget(hairline(Qt::Horizontal, this));
    middle->addWidget(m_composer);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(middle, 1);
    row->addWidget(hairline(Qt::Vertical, this));
    row->addWidget(buildSide());
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addWidget(m_panel);
    layout->addLayout(row, 1);
}

QWidget *TicketPage::buildSide()
{
    auto *side = new QScrollArea{this};
    side->setWidgetResizable(true);
    side->setAccessibleName(tr("Clocks and requester"));
    side->setFixedWidth(sideWidth);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *panel = new QWidget{side};
    panel->setObjectName(u"panel"_s);
    auto *layout = new QVBoxLayout{panel};
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Clocks"), panel));
    layout->addWidget(m_clocks);
    layout->addWidget(hairline(Qt::Horizontal, panel));
    layout->addWidget(m_requester);
    layout->addStretch();
    side->setWidget(panel);
    return side;
}

void TicketPage::connectParts()
{
    connect(m_head, &TicketHead::deedRequested, this, &TicketPage::begin);
    connect(m_head, &TicketHead::leaveRequested, this, &TicketPage::leaveRequested);
    connect(m_panel, &ActPanel::left, this, [this] { setFocus(); });
    connect(m_clocks, &ClockTable::whyRequested, this,
            [this](const sla::Clock &clock, const QPoint &corner) {
                if (m_desk)
                    m_why->explain(*m_desk, m_ticket, clock, corner);
            });
    connect(m_requester, &RequesterCard::ticketRequested, this, [this](TicketId id) { open(id); });
}

void TicketPage::connectComposer()
{
    connect(m_composer, &Composer::replyRequested, this, [this](const QString &text) {
        if (m_view)
            m_acts->reply(*m_view, text);
    });
    connect(m_composer, &Composer::replyAndWaitRequested, this, [this](const QString &text) {
        if (m_view)
            m_acts->reply(*m_view, text, AfterReply::Wait);
    });
    connect(m_composer, &Composer::newRequested, this,
            [this] { m_conversation->showEntry(m_composer->firstNew()); });
    connect(m_composer, &Composer::noteRequested, this, [this](const QString &text) {
        if (m_view)
            m_acts->addNote(*m_view, text);
    });
    connect(m_acts, &TicketActs::replySent, m_composer,
            [this](TicketId id) { m_composer->forget(id, Composer::Mode::Reply); });
    connect(m_acts, &TicketActs::noteSaved, m_composer,
            [this](TicketId id) { m_composer->forget(id, Composer::Mode::Note); });
    connect(m_acts, &TicketActs::replyTakenBack, m_composer, &Composer::giveBack);
}

void TicketPage::connectConversation()
{
    connect(m_conversation, &Conversation::addressRequested, this, &TicketPage::askToOpen);
    connect(m_conversation, &Conversation::wholeTextRequested, this, &TicketPage::showWhole);
}

void TicketPage::addActs(ActionRegistry &registry)
{
    m_head->setActs(registry);
    const auto add = [this, &registry](const char *id, const QString &text, const char *key,
                                       const std::function<void()> &run) {
        registry.add({QString::fromLatin1(id),
                      text,
                      ActPlace::Ticket,
                      {QKeySequence{QString::fromLatin1(key)}},
                      run,
                      [this] { return isFilled() ? Standing::Ready : Standing::NotNow; },
                      {}});
    };
    add("ticket.phone", tr("Show the phone number in large"), "Ctrl+J",
        [this] { m_requester->showPhone(); });
    add("ticket.canned", tr("Put in a canned reply"), "Ctrl+;",
        [this] { m_composer->offerCanned(); });
    add("ticket.preview", tr("Show how the words will look"), "Ctrl+Shift+P",
        [this] { m_composer->togglePreview(); });
    add("ticket.newmessages", tr("Show what came since you started to type"), "F8", [this] {
        if (m_composer->firstNew() > 0)
            m_conversation->showEntry(m_composer->firstNew());
    });
}

void TicketPage::setDesk(desk::Desk *desk, const Drafts &drafts)
{
    rememberSeen();
    m_composer->keep();
    m_composer->setDrafts(drafts);
    m_seen = Seen{drafts.folder()};
    m_desk = desk;
    m_ticket = {};
    m_view.reset();
    m_requester->setDesk(desk);
    if (desk == nullptr)
        return;
    connect(desk, &desk::Desk::changed, this, [this](const desk::ChangeSet &changes) {
        if (changes.everything || changes.tickets.contains(m_ticket))
            reload();
    });
}

void TicketPage::keepDrafts()
{
    m_composer->keep();
}

// What stands on the screen when one leaves has been seen.
void TicketPage::rememberSeen()
{
    if (m_view)
        m_seen.remember(m_view->ticket.id, m_view->ticket.version);
}

void TicketPage::hideEvent(QHideEvent *event)
{
    rememberSeen();
    QWidget::hideEvent(event);
}

void TicketPage::open(TicketId ticket, Deed deed)
{
    rememberSeen();
    m_waiting = deed;
    m_panel->leave();
    if (ticket != m_ticket)
        m_view.reset();
    m_ticket = ticket;
    m_seenBefore = m_seen.upTo(ticket);
    if (!m_desk)
        return;
    // The teams first: a hand-off may be asked for as soon as the ticket is there.
    whenDone(m_desk->directory(), this, [this](const Result<desk::Directory> &directory) {
        if (directory)
            std::tie(m_teams, m_settings) = std::tie(directory->teams, directory->settings);
        reload();
    });
}

void TicketPage::reload()
{
    if (!m_desk || m_ticket.isNull())
        return;
    whenDone(m_desk->ticket(m_ticket), this,
             [this, id = m_ticket](const Result<desk::TicketView> &view) {
                 if (id != m_ticket)
                     return; // the person has moved on
                 if (view)
                     fill(*view);
                 else
                     Q_EMIT leaveRequested();
             });
}

void TicketPage::fill(const desk::TicketView &view)
{
    m_view = view;
    m_head->show(view, m_acts->me(), m_teams.size() > 1);
    m_clocks->show(view.clocks, view.asOf);
    m_requester->show(view);
    m_conversation->show(view, m_acts->me().person, m_seenBefore);
    fillComposer(view);
    Q_EMIT filled(m_ticket);
    begin(std::exchange(m_waiting, Deed::Open));
}

void TicketPage::fillComposer(const desk::TicketView &view)
{
    const auto &me = m_acts->me();
    std::vector<qint64> others;
    qint64 last = 0;
    for (const auto &entry : view.activities) {
        const auto &activity = entry.activity;
        last = std::max(last, activity.seq);
        const bool said = std::holds_alternative<ticket::RequesterWrote>(activity.fact) ||
                          std::holds_alternative<ticket::Replied>(activity.fact) ||
                          std::holds_alternative<ticket::Noted>(activity.fact);
        if (said && (me.person.isNull() || activity.actor != me.person))
            others.push_back(activity.seq);
    }
    std::ranges::sort(others);
    m_composer->show(view.ticket.id, requesterName(view));
    m_composer->setMessages(others, last);
    m_composer->setCanned(org::cannedRepliesFor(m_settings, me.team), valuesFor(view, me));
}

void TicketPage::begin(Deed deed)
{
    if (!m_view) {
        m_waiting = deed;
        return;
    }
    switch (deed) {
    case Deed::Open:
        return;
    case Deed::Take:
        return m_acts->take(*m_view);
    case Deed::Reply:
    case Deed::Note:
        m_composer->setMode(deed == Deed::Reply ? Composer::Mode::Reply : Composer::Mode::Note);
        return m_composer->focusText();
    case Deed::HandOff:
        return m_asks.handOff(*m_view, m_teams);
    case Deed::GiveBack:
        return m_asks.giveBack(*m_view);
    case Deed::Resolve:
        return resolveOrReopen();
    case Deed::Pause:
        return m_acts->pauseOrResume(*m_view);
    case Deed::Restore:
        return m_asks.restore(*m_view);
    case Deed::Priority:
        return m_asks.priority(*m_view);
    }
}

void TicketPage::resolveOrReopen()
{
    const auto category = m_view->ticket.category;
    if (category == ticket::Category::Resolved || category == ticket::Category::Closed)
        return m_acts->reopen(*m_view);
    m_asks.resolve(*m_view);
}

// The whole address is read before the browser sees it.
void TicketPage::askToOpen(const QStringList &addresses)
{
    m_panel->ask({tr("Open in the browser"), addresses, 0, {}, {}, tr("Open")},
                 [addresses](int choice, const QString &) {
                     const QUrl address{addresses.value(std::max(0, choice))};
                     if (isSafeAddress(address))
                         QDesktopServices::openUrl(address);
                 });
}

void TicketPage::showWhole(const QString &who, const QString &text)
{
    auto *window = new QPlainTextEdit{this};
    window->setWindowFlag(Qt::Window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(u"wholeText"_s);
    window->setAccessibleName(tr("All words of %1").arg(who));
    window->setWindowTitle(tr("All words of %1").arg(who));
    window->setReadOnly(true);
    window->setPlainText(text);
    window->resize(800, 600);
    window->show();
}

void TicketPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace baton::ui
