#include "ui/ticket/ticketpage.h"

#include "core/base/whendone.h"
#include "core/draw/custodystrip.h"
#include "core/words/sentences.h"
#include "ui/ticket/actpanel.h"
#include "ui/ticket/clocktable.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/conversation.h"
#include "ui/ticket/requestercard.h"
#include "ui/ticket/status.h"
#include "ui/ticket/strip.h"
#include "ui/ticket/whypanel.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QScrollArea>

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int sideWidth = 300;

QPushButton *actButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton{parent};
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString firstSentence(const desk::TicketView &view)
{
    const auto said = lastWords(view);
    return said.isEmpty() ? QString{} : u"\u201c%1\u201d"_s.arg(said.left(180));
}

// What the next team needs to know, from what the log already holds.
QString handOffNote(const desk::TicketView &view)
{
    QStringList lines;
    lines << TicketPage::tr("Asked: %1").arg(lastWords(view).left(160));
    for (const auto &entry : std::views::reverse(view.activities)) {
        const auto &activity = entry.activity;
        if (!std::holds_alternative<ticket::Noted>(activity.fact) || !activity.text)
            continue;
        lines << TicketPage::tr("Tried: %1").arg(activity.text->simplified().left(160));
        break;
    }
    if (lines.size() == 1)
        lines << TicketPage::tr("Tried: ");
    lines << TicketPage::tr("Needed: ");
    return lines.join(u'\n');
}

} // namespace

TicketPage::TicketPage(TicketActs *acts, QWidget *parent)
    : QWidget{parent}, m_acts{acts}, m_head{label({}, TextSize::Caption, Tone::Muted, this)},
      m_subject{heading({}, this)}, m_status{heading({}, this)},
      m_last{label({}, TextSize::Body, Tone::Muted, this)},
      m_held{label({}, TextSize::Body, Tone::Plain, this)},
      m_strip{new FigureView{tr("Who held the ticket, and how long"), this}},
      m_take{actButton(u"take"_s, this)}, m_restore{actButton(u"restore"_s, this)},
      m_resolve{actButton(u"resolve"_s, this)}, m_pause{actButton(u"pause"_s, this)},
      m_handOff{actButton(u"handOff"_s, this)}, m_panel{new ActPanel{this}},
      m_conversation{new Conversation{this}}, m_composer{new Composer{this}},
      m_clocks{new ClockTable{this}}, m_requester{new RequesterCard{this}},
      m_why{new WhyPanel{this}}
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
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
    layout->addWidget(buildTop());
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addWidget(m_panel);
    layout->addLayout(row, 1);
    connect(m_panel, &ActPanel::left, this, [this] { setFocus(); });
    connect(m_composer, &Composer::replyRequested, this, [this](const QString &text) {
        if (m_view)
            m_acts->reply(*m_view, text);
    });
    connect(m_composer, &Composer::noteRequested, this, [this](const QString &text) {
        if (m_view)
            m_acts->addNote(*m_view, text);
    });
    connect(m_acts, &TicketActs::replySent, m_composer,
            [this](TicketId id) { m_composer->forget(id, Composer::Mode::Reply); });
    connect(m_acts, &TicketActs::noteSaved, m_composer,
            [this](TicketId id) { m_composer->forget(id, Composer::Mode::Note); });
    connect(m_acts, &TicketActs::replyTakenBack, m_composer, &Composer::giveBack);
    connect(m_clocks, &ClockTable::whyRequested, this,
            [this](const sla::Clock &clock, const QPoint &corner) {
                if (m_desk)
                    m_why->explain(*m_desk, m_ticket, clock, corner);
            });
    connect(m_requester, &RequesterCard::ticketRequested, this, [this](TicketId id) { open(id); });
}

QWidget *TicketPage::buildTop()
{
    auto *top = new QWidget{this};
    top->setObjectName(u"ticketTop"_s);
    top->setAttribute(Qt::WA_StyledBackground);
    auto *back = new QPushButton{icon(u"go-previous"_s), tr("Back   Esc"), top};
    back->setProperty("quiet", true);
    connect(back, &QPushButton::clicked, this, &TicketPage::leaveRequested);
    setSize(m_status, TextSize::Title);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_head->setWordWrap(false);
    m_last->setMaximumHeight(36);
    auto *acts = new QHBoxLayout;
    acts->addWidget(back);
    acts->addWidget(m_head);
    acts->addStretch();
    for (auto *button : {m_take, m_restore, m_resolve, m_pause})
        acts->addWidget(button);
    auto *held = new QHBoxLayout;
    m_held->setWordWrap(false);
    held->setSpacing(16);
    held->addWidget(m_held);
    held->addWidget(m_strip, 1);
    held->addWidget(m_handOff, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout{top};
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    layout->addLayout(acts);
    layout->addWidget(m_subject);
    layout->addWidget(m_status);
    layout->addWidget(m_last);
    layout->addLayout(held);
    connect(m_take, &QPushButton::clicked, this, [this] { begin(Deed::Take); });
    connect(m_restore, &QPushButton::clicked, this, [this] { begin(Deed::Restore); });
    connect(m_resolve, &QPushButton::clicked, this, [this] { begin(Deed::Resolve); });
    connect(m_pause, &QPushButton::clicked, this, [this] { begin(Deed::Pause); });
    connect(m_handOff, &QPushButton::clicked, this, [this] { begin(Deed::HandOff); });
    return top;
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
    layout->setSpacing(10);
    layout->addWidget(heading(tr("Clocks"), panel));
    layout->addWidget(m_clocks);
    layout->addWidget(hairline(Qt::Horizontal, panel));
    layout->addWidget(m_requester);
    layout->addStretch();
    side->setWidget(panel);
    return side;
}

void TicketPage::setDesk(desk::Desk *desk, const Drafts &drafts)
{
    m_composer->keep();
    m_composer->setDrafts(drafts);
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

void TicketPage::open(TicketId ticket, Deed deed)
{
    m_waiting = deed;
    if (ticket != m_ticket) {
        m_panel->leave();
        m_view.reset();
    }
    m_ticket = ticket;
    if (!m_desk)
        return;
    // The teams first: a hand-off may be asked for as soon as the ticket is there.
    whenDone(m_desk->directory(), this, [this](const Result<desk::Directory> &directory) {
        if (directory)
            m_teams = directory->teams;
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
    m_head->setText(headline(view));
    m_subject->setText(view.ticket.subject);
    m_status->setText(statusSentence(view));
    m_last->setText(firstSentence(view));
    m_last->setVisible(!m_last->text().isEmpty());
    fillStrip(view);
    nameButtons(view);
    m_clocks->show(view.clocks, view.asOf);
    m_requester->show(view);
    m_conversation->show(view);
    m_composer->show(view.ticket.id, requesterName(view));
    Q_EMIT filled(m_ticket);
    begin(std::exchange(m_waiting, Deed::Open));
}

void TicketPage::fillStrip(const desk::TicketView &view)
{
    const auto holder = joinedByDots({view.row.team, view.row.technician});
    m_held->setText(holder.isEmpty() ? tr("Held by nobody") : tr("Held by %1").arg(holder));
    m_strip->show(std::make_unique<draw::CustodyStrip>(staysOf(view)));
}

void TicketPage::nameButtons(const desk::TicketView &view)
{
    using ticket::Category;
    const auto category = view.ticket.category;
    const bool over = category == Category::Resolved || category == Category::Closed;
    m_take->setText(tr("Take   A"));
    m_take->setVisible(!over && (view.ticket.technician.isNull() ||
                                 view.ticket.technician != m_acts->me().person));
    m_restore->setText(tr("Working again   W"));
    m_restore->setVisible(!over && !view.ticket.restoredAt);
    m_resolve->setText(over ? tr("Reopen   E") : tr("Resolve   E"));
    m_resolve->setVisible(view.ticket.mergedInto.isNull());
    m_pause->setText(category == Category::Pending ? tr("Go on   P") : tr("Pause   P"));
    m_pause->setVisible(!over);
    m_handOff->setText(tr("Hand off   H"));
    m_handOff->setVisible(!over && m_teams.size() != 1);
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
        return askHandOff();
    case Deed::GiveBack:
        return askGiveBack();
    case Deed::Resolve:
        return resolveOrReopen();
    case Deed::Pause:
        return m_acts->pauseOrResume(*m_view);
    case Deed::Restore:
        return m_acts->restore(*m_view);
    case Deed::Priority:
        return askPriority();
    }
}

void TicketPage::resolveOrReopen()
{
    const auto category = m_view->ticket.category;
    if (category == ticket::Category::Resolved || category == ticket::Category::Closed)
        return m_acts->reopen(*m_view);
    askResolve();
}

void TicketPage::askHandOff()
{
    std::vector<org::Team> others;
    QStringList names;
    for (const auto &team : m_teams) {
        if (team.id == m_view->ticket.team)
            continue;
        others.push_back(team);
        names << team.name;
    }
    m_panel->ask({tr("Hand off to"), names, -1, tr("What the next team needs to know"),
                  handOffNote(*m_view), tr("Hand off")},
                 [this, others](int choice, const QString &note) {
                     if (choice >= 0 && m_view) {
                         const auto &team = others.at(static_cast<size_t>(choice));
                         m_acts->handOff(*m_view, team.id, team.name, note);
                     }
                 });
}

void TicketPage::askGiveBack()
{
    using ticket::ReturnCause;
    static const std::array causes{ReturnCause::WrongTeam, ReturnCause::MissingInformation,
                                   ReturnCause::NoRights,  ReturnCause::NoKnowledge,
                                   ReturnCause::Supplier,  ReturnCause::Other};
    m_panel->ask({tr("Give back, because of"),
                  {tr("Wrong team"), tr("Missing information"), tr("No rights"), tr("No knowledge"),
                   tr("Supplier"), tr("Something else")},
                  0,
                  tr("What is missing"),
                  {},
                  tr("Give back")},
                 [this](int choice, const QString &note) {
                     if (m_view && choice >= 0)
                         m_acts->giveBack(*m_view, causes.at(static_cast<size_t>(choice)), note);
                 });
}

void TicketPage::askResolve()
{
    m_panel->ask({tr("Resolve"), {}, 0, tr("What solved it"), {}, tr("Resolve")},
                 [this](int, const QString &solution) {
                     if (m_view)
                         m_acts->resolve(*m_view, solution);
                 });
}

void TicketPage::askPriority()
{
    using ticket::Priority;
    static const std::array priorities{Priority::P1, Priority::P2, Priority::P3, Priority::P4};
    QStringList names;
    for (const auto priority : priorities)
        names << words::name(priority);
    m_panel->ask({tr("Priority"), names, 0, tr("Why"), {}, tr("Change")},
                 [this](int choice, const QString &reason) {
                     if (m_view && choice >= 0)
                         m_acts->setPriority(*m_view, priorities.at(static_cast<size_t>(choice)),
                                             reason);
                 });
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
