#include "core/exchange/demo/life.h"

using namespace Qt::StringLiterals;

namespace baton::exchange::demo {

namespace {

using desk::HistoryFact;

HistoryFact said(const ticket::Fact &fact, QString text)
{
    return {fact, std::move(text)};
}

HistoryFact plain(const ticket::Fact &fact)
{
    return {fact, std::nullopt};
}

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

Life::Life(const Scenario &scenario, qint64 ticket)
    : m_scenario{scenario},
      m_dice{scenario.m_seed * 0x2545f4914f6cdd1dULL + static_cast<quint64>(ticket) * 977},
      m_elsewhere{m_dice.seed() ^ 0x5bd1e995}, m_at{scenario.arrivalOf(ticket)}
{
    m_ticket.external = u"demo-%1"_s.arg(ticket + 1);
}

desk::HistoryTicket Life::live()
{
    m_topic = &chooseTopic();
    m_priority = choosePriority();
    m_forgotten = m_dice.chance(0.006);
    report();
    for (const auto step : {&Life::firstSteps, &Life::askRequester, &Life::workAround,
                            &Life::travel, &Life::waitForOthers, &Life::solve, &Life::afterwards}) {
        if (!isOver())
            (this->*step)();
    }
    return std::move(m_ticket);
}

const Topic &Life::chooseTopic()
{
    const double weeks =
        std::chrono::duration<double, std::ratio<604800>>{m_at - m_scenario.m_begin}.count();
    if (isChangeTuesday(weeks) && m_dice.chance(0.7))
        return topics().front();
    double sum = 0;
    for (const auto &topic : topics())
        sum += topic.weight;
    double point = m_dice.share() * sum;
    for (const auto &topic : topics()) {
        point -= topic.weight;
        if (point < 0)
            return topic;
    }
    return topics().back();
}

ticket::Priority Life::choosePriority()
{
    const double share = m_dice.share();
    return share < 0.012   ? ticket::Priority::P1
           : share < 0.085 ? ticket::Priority::P2
           : share < 0.70  ? ticket::Priority::P3
                           : ticket::Priority::P4;
}

QString Life::filled(const char *text)
{
    auto answer = words(text);
    answer.replace("%d"_L1, words(m_dice.pick(things)));
    answer.replace("%n"_L1, QString::number(2 + m_dice.below(7)));
    return answer;
}

PersonId Life::anyoneOf(Team team)
{
    return PersonId{(team - 1) * techniciansPerTeam + 1 + m_dice.below(techniciansPerTeam)};
}

// How much slower a team works: Applications drowns from the thirtieth week on.
double Life::pace() const
{
    const double urgent = m_priority == ticket::Priority::P1   ? 0.45
                          : m_priority == ticket::Priority::P2 ? 0.6
                          : m_priority == ticket::Priority::P3 ? 1.0
                                                               : 1.3;
    const double weeks =
        std::chrono::duration<double, std::ratio<604800>>{m_at - m_scenario.m_begin}.count();
    const bool drowning = m_team == Applications && weeks > 30;
    return urgent * (drowning ? 2.4 : m_team == ServiceDesk ? 0.7 : 1.1);
}

// Working time goes by.
void Life::wait(double medianMinutes)
{
    auto minutes = m_dice.skewed(medianMinutes * pace());
    if (m_forgotten && m_dice.chance(0.4)) {
        minutes += 60 * 10 * 30;
        m_forgotten = false;
    }
    const auto length = std::chrono::milliseconds{static_cast<qint64>(minutes * 60'000)};
    m_at = m_scenario.m_calendar->due(m_at, {length}).value_or(m_scenario.m_end);
}

void Life::idle(std::chrono::minutes elapsed)
{
    m_at += elapsed;
}

void Life::act(PersonId actor, std::vector<HistoryFact> facts)
{
    if (isOver())
        return;
    m_ticket.acts.push_back(
        {static_cast<qint64>(m_ticket.acts.size()) + 1, m_at, actor, std::move(facts)});
}

void Life::report()
{
    const auto people = std::ssize(m_scenario.m_names.people);
    const auto technicians = qsizetype{techniciansPerTeam} * std::ssize(teamNames);
    m_requester = PersonId{technicians + 1 + m_dice.below(people - technicians)};
    const double how = m_dice.share();
    m_channel = how < 0.46   ? ticket::Channel::Mail
                : how < 0.74 ? ticket::Channel::Portal
                             : ticket::Channel::Phone;
    ticket::Created created;
    created.kind = m_topic->resolver == Procurement || m_dice.chance(0.12)
                       ? ticket::Kind::ServiceRequest
                       : ticket::Kind::Incident;
    created.requester = m_requester;
    created.channel = m_channel;
    created.priority = m_priority;
    created.service = ServiceId{1 + (m_topic - topics().data())};
    created.reportedAt = m_at;
    const bool call = m_channel == ticket::Channel::Phone;
    m_technician = call ? anyoneOf(ServiceDesk) : PersonId{};
    act(call ? m_technician : m_requester,
        {said(created, filled(m_dice.pick(m_topic->subjects))),
         said(ticket::RequesterWrote{m_channel}, filled(m_dice.pick(m_topic->openings))),
         plain(ticket::Assigned{TeamId{ServiceDesk}, m_technician})});
}

void Life::firstSteps()
{
    if (!m_technician) {
        wait(55);
        m_technician = anyoneOf(ServiceDesk);
        act(m_technician, {plain(ticket::Accepted{}),
                           plain(ticket::Assigned{TeamId{ServiceDesk}, m_technician})});
        wait(25);
        act(m_technician, {said(ticket::Replied{{}, ticket::Channel::Mail},
                                words(m_dice.pick(acknowledgements)))});
    } else {
        wait(8);
        act(m_technician, {plain(ticket::WorkStarted{})});
    }
    if (m_dice.chance(0.4)) {
        wait(20);
        act(m_technician, {said(ticket::Noted{}, words(m_dice.pick(notes)))});
    }
}

// Waiting for the requester is asked for more often than it is needed.
void Life::askRequester()
{
    if (!m_dice.chance(m_priority >= ticket::Priority::P3 ? 0.24 : 0.12))
        return;
    wait(30);
    const auto wakeUp = m_scenario.m_calendar->due(m_at, {std::chrono::hours{20}});
    act(m_technician,
        {said(ticket::Replied{{}, ticket::Channel::Mail}, words(m_dice.pick(questions))),
         plain(ticket::Paused{ticket::PauseReason::Requester, wakeUp})});
    wait(260);
    if (m_dice.chance(0.8))
        act(m_requester, {said(ticket::RequesterWrote{ticket::Channel::Mail},
                               words(m_dice.pick(requesterAnswers)))});
    else
        act(m_technician, {plain(ticket::Resumed{})});
}

// The cause is hunted while the requester waits: a workaround is thought of too seldom.
void Life::workAround()
{
    if (m_priority > ticket::Priority::P3 || !m_dice.chance(0.16))
        return;
    wait(45);
    act(m_technician, {said(ticket::Restored{ticket::RestoredBy::Workaround},
                            filled(m_dice.pick(m_topic->workarounds)))});
}

void Life::handOff(Team to, const char *note)
{
    act(m_technician, {said(ticket::Assigned{TeamId{to}, PersonId{}}, words(note))});
    m_team = to;
    m_technician = PersonId{};
}

void Life::accept()
{
    wait(m_team == ServiceDesk ? 40 : 150);
    m_technician = anyoneOf(m_team);
    act(m_technician,
        {plain(ticket::Accepted{}), plain(ticket::Assigned{TeamId{m_team}, m_technician})});
}

void Life::travel()
{
    if (m_dice.chance(m_topic->deskSolves))
        return;
    wait(35);
    const bool poor = m_dice.chance(0.45);
    handOff(m_topic->resolver, poor ? m_dice.pick(poorNotes) : m_dice.pick(goodNotes));
    accept();
    if (isOver())
        return;
    if (m_dice.chance(poor ? 0.30 : 0.08)) { // sent back for what was not said
        wait(25);
        act(m_technician,
            {said(ticket::Returned{TeamId{ServiceDesk},
                                   m_dice.chance(0.6) ? ticket::ReturnCause::MissingInformation
                                                      : ticket::ReturnCause::WrongTeam},
                  words(m_dice.pick(returnNotes)))});
        m_team = ServiceDesk;
        accept();
        if (isOver())
            return;
        askRequester();
        handOff(m_topic->resolver, m_dice.pick(goodNotes));
        accept();
    }
    if (!isOver())
        bounce();
}

// "It is the network" - "it is the application": everybody's part answers normally.
void Life::bounce()
{
    const bool quarrel = m_topic->resolver == Network || m_topic->resolver == Applications;
    if (!m_dice.chance(quarrel ? 0.22 : 0.07))
        return;
    const auto other = m_topic->resolver == Network        ? Applications
                       : m_topic->resolver == Applications ? Network
                       : m_topic->resolver == Identity     ? Applications
                                                           : DataCentre;
    const auto rounds = 1 + (m_dice.chance(0.35) ? 1 : 0);
    for (int round = 0; round < rounds && !isOver(); ++round) {
        wait(60);
        handOff(other, m_dice.pick(poorNotes));
        accept();
        if (isOver())
            return;
        wait(45);
        act(m_technician, {said(ticket::Noted{}, words(m_dice.pick(notes)))});
        if (m_dice.chance(0.75)) {
            handOff(m_topic->resolver, m_dice.pick(poorNotes));
            accept();
        }
    }
}

// A supplier has to deliver, or a day was agreed; thrown with dice of its own, so that the lives of
// those that wait for nobody stay as they are.
void Life::waitForOthers()
{
    const double share = m_elsewhere.share();
    const bool forSupplier = share < (m_topic->resolver == Procurement ? 0.3 : 0.04);
    if (!forSupplier && share < 0.96)
        return;
    const auto reason =
        forSupplier ? ticket::PauseReason::Supplier : ticket::PauseReason::PlannedDate;
    const auto days = 1 + m_elsewhere.below(4);
    const auto until = m_scenario.m_calendar->due(m_at, {std::chrono::hours{9 * days}});
    act(m_technician, {plain(ticket::Paused{reason, until})});
    m_at = until.value_or(m_scenario.m_end);
    act(m_technician, {plain(ticket::Resumed{})});
}

void Life::solve()
{
    wait(m_team == ServiceDesk ? 60 : 170);
    const auto solution = filled(m_dice.pick(m_topic->solutions));
    if (m_dice.chance(0.85))
        act(m_technician, {said(ticket::Replied{{}, ticket::Channel::Mail}, solution),
                           said(ticket::Resolved{}, solution)});
    else
        act(m_technician, {said(ticket::Resolved{}, solution)});
}

void Life::afterwards()
{
    if (m_dice.chance(0.045)) {
        wait(300);
        act(m_requester, {said(ticket::RequesterWrote{ticket::Channel::Mail},
                               u"It is back again, exactly as before."_s),
                          plain(ticket::Reopened{})});
        if (isOver())
            return;
        wait(120);
        act(m_technician, {said(ticket::Replied{{}, ticket::Channel::Mail},
                                words(m_dice.pick(acknowledgements)))});
        solve();
    }
    if (isOver())
        return;
    idle(std::chrono::hours{24 * 5});
    act(PersonId{}, {plain(ticket::Closed{})});
}

} // namespace baton::exchange::demo
