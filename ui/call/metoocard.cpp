#include "ui/call/metoocard.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "core/words/status.h"
#include "ui/ticket/status.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/parts.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int many = 3; // who report the same
constexpr qsizetype mostTold = 240;

// How many it is known to concern: the requester and the people added.
int affected(const ticket::Ticket &ticket)
{
    const auto others = std::ranges::count_if(
        ticket.followers, [&ticket](PersonId each) { return each != ticket.requester; });
    return static_cast<int>(others) + (ticket.requester ? 1 : 0);
}

// What we last told a requester: the words that may be said to the next one too.
QString lastReply(const desk::TicketView &view)
{
    for (auto entry = view.activities.rbegin(); entry != view.activities.rend(); ++entry) {
        if (std::holds_alternative<ticket::Replied>(entry->activity.fact) && !entry->redacted)
            return entry->activity.text.value_or(QString{}).simplified().left(mostTold);
    }
    return {};
}

} // namespace

MeTooCard::MeTooCard(QWidget *parent)
    : QFrame{parent}, m_mark{heading({}, this)},
      m_where{label({}, TextSize::Caption, Tone::Muted, this)}, m_subject{new QPushButton{this}},
      m_tell{label({}, TextSize::Body, Tone::Plain, this)}, m_meToo{new KeyButton{this}},
      m_people{label({}, TextSize::Body, Tone::Muted, this)}
{
    build();
    connect(m_meToo, &QPushButton::clicked, this, &MeTooCard::meTooRequested);
    connect(m_subject, &QPushButton::clicked, this, [this] { Q_EMIT ticketRequested(m_ticket); });
}

void MeTooCard::build()
{
    setObjectName(u"meTooCard"_s);
    setProperty("card", u"requester"_s);
    m_meToo->setObjectName(u"meToo"_s);
    m_meToo->setIcon(icon(u"list-add"_s));
    m_subject->setObjectName(u"meTooTicket"_s);
    m_subject->setProperty("link", true);
    m_subject->setFont(strongFontFor(TextSize::Body));
    m_tell->setObjectName(u"meTooTell"_s);
    m_people->setObjectName(u"meTooPeople"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_meToo);
    foot->addWidget(m_people, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(m_mark);
    layout->addWidget(m_where);
    layout->addWidget(m_subject);
    layout->addWidget(m_tell);
    layout->addLayout(foot);
    hide();
}

void MeTooCard::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    offer({});
    if (desk == nullptr)
        return;
    connect(desk, &desk::Desk::changed, this, [this](const desk::ChangeSet &changes) {
        if (changes.everything || changes.tickets.contains(m_ticket))
            reload();
    });
}

void MeTooCard::offer(TicketId ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    m_view.reset();
    if (ticket.isNull())
        hide();
    reload();
}

void MeTooCard::reload()
{
    if (!m_desk || m_ticket.isNull())
        return;
    whenDone(m_desk->ticket(m_ticket), this,
             [this, id = m_ticket](const Result<desk::TicketView> &view) {
                 if (id != m_ticket)
                     return;
                 m_view = view ? std::optional{*view} : std::nullopt;
                 setVisible(m_view.has_value());
                 fill();
             });
}

void MeTooCard::fill()
{
    if (!m_view)
        return;
    const auto &ticket = m_view->ticket;
    const int people = affected(ticket);
    m_mark->setText(people >= many ? tr("Many report this") : tr("Open already, like this"));
    m_where->setText(
        joinedByDots({u"%1 %2"_s.arg(words::name(ticket.kind), words::ticketNumber(ticket.number)),
                      m_view->row.team,
                      tr("open since %1")
                          .arg(words::shortTime(ticket.reportedAt, m_view->asOf,
                                                QTimeZone::systemTimeZone()))}));
    m_subject->setText(fontMetrics().elidedText(ticket.subject, Qt::ElideRight, 300));
    m_subject->setToolTip(ticket.subject);
    m_subject->setAccessibleName(
        tr("Open ticket %1, %2").arg(words::ticketNumber(ticket.number), ticket.subject));
    const auto told = lastReply(*m_view);
    m_tell->setVisible(!told.isEmpty());
    m_tell->setText(tr("Tell the caller: %1").arg(told));
    fillPeople();
}

void MeTooCard::setCaller(PersonId caller, const QString &name)
{
    m_caller = caller;
    m_callerName = name;
    fillPeople();
}

bool MeTooCard::holdsCaller() const
{
    return m_view && m_caller &&
           (m_view->ticket.requester == m_caller ||
            std::ranges::find(m_view->ticket.followers, m_caller) !=
                m_view->ticket.followers.end());
}

bool MeTooCard::isReady() const
{
    return m_view.has_value() && !m_callerName.isEmpty() && !holdsCaller();
}

QString MeTooCard::buttonWords() const
{
    return m_callerName.isEmpty() ? tr("Me too")
                                  : tr("Me too: add %1").arg(words::firstName(m_callerName));
}

void MeTooCard::fillPeople()
{
    m_meToo->setEnabled(isReady());
    m_meToo->setAccessibleName(buttonWords());
    Q_EMIT renamed();
    if (!m_view)
        return;
    const auto name = words::firstName(m_callerName);
    const int people = affected(m_view->ticket);
    if (holdsCaller())
        m_people->setText(tr("%1 is in it already").arg(name));
    else if (m_callerName.isEmpty())
        m_people->setText(tr("Who calls? Then they can be added."));
    else
        m_people->setText(people == 1 ? tr("one person so far")
                                      : tr("%n people so far", nullptr, people));
}

} // namespace baton::ui
