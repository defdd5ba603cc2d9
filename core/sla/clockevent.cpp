#include "core/sla/clockevent.h"

#include "core/ticket/evolve.h"

namespace baton::sla {

namespace {

// R16, within one act: stop before pause before resume before start; the creation comes first.
int rankOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Created:
        return 0;
    case EventKind::PublicReply:
    case EventKind::NoReplyNeeded:
    case EventKind::Restored:
    case EventKind::Resolved:
    case EventKind::Closed:
    case EventKind::MergedAway:
        return 1;
    case EventKind::Paused:
        return 2;
    case EventKind::Resumed:
        return 3;
    case EventKind::PriorityChanged:
    case EventKind::TeamChanged:
    case EventKind::ServiceChanged:
    case EventKind::TechnicianAct:
    case EventKind::RequesterWrote:
    case EventKind::Reopened:
    case EventKind::ReportedEarlier:
    case EventKind::MergeUndone:
    case EventKind::Compensated:
    case EventKind::RulesApplied:
        return 4;
    }
    return 4;
}

// What does not fit into ms is kept in seconds, rounded up.
constexpr quint8 inSeconds = 1;

void setDelay(ClockEvent &event, qint64 delayMs)
{
    constexpr qint64 most = std::numeric_limits<quint32>::max();
    const auto late = std::max<qint64>(0, delayMs);
    event.detail = late > most ? inSeconds : 0;
    event.extra = static_cast<quint32>(std::min(late > most ? (late + 999) / 1000 : late, most));
}

class EventWriter
{
public:
    explicit EventWriter(std::vector<ClockEvent> &events) : m_events{events} {}

    void begin(const ticket::Activity &activity)
    {
        m_atMs = toMs(activity.occurredAt);
        m_creating = m_creating && activity.act == m_creationAct;
        m_act = static_cast<quint8>(activity.act);
        m_recordedMs = toMs(activity.recordedAt);
        // R17: of what we did ourselves; an imported row is always recorded later.
        m_loggedMs = activity.act < 0 && m_recordedMs > m_atMs ? m_recordedMs : 0;
        if (std::holds_alternative<ticket::Created>(activity.fact)) {
            m_creating = true;
            m_creationAct = activity.act;
        }
    }
    void operator()(const ticket::Created &fact)
    {
        auto &event = add(EventKind::Created);
        event.payload = toMs(fact.reportedAt);
        event.priority = fact.priority;
        if (fact.channel == ticket::Channel::Phone && fact.splitFrom.isNull())
            add(EventKind::PublicReply).detail = duringCall; // R5: the call is the first response
    }
    void operator()(const ticket::PriorityChanged &fact)
    {
        add(fact.undoes ? EventKind::Compensated : EventKind::PriorityChanged).priority =
            fact.priority;
    }
    void operator()(const ticket::Assigned &fact) { teamChanged(fact.team); }
    void operator()(const ticket::Returned &fact) { teamChanged(fact.team); }
    void operator()(const ticket::Accepted &) { add(EventKind::TechnicianAct); }
    void operator()(const ticket::Noted &) { add(EventKind::TechnicianAct); }
    void operator()(const ticket::Touched &) { add(EventKind::TechnicianAct); }
    void operator()(const ticket::WorkStarted &) { add(EventKind::Resumed); }
    void operator()(const ticket::RequesterWrote &)
    {
        if (!m_creating) // the words a ticket begins with wait for the first response
            add(EventKind::RequesterWrote);
    }
    void operator()(const ticket::Replied &fact)
    {
        // R5: an automat's reply is no response.
        add(fact.by == ticket::ReplyBy::Person ? EventKind::PublicReply : EventKind::TechnicianAct)
            .payload = m_loggedMs;
    }
    void operator()(const ticket::NoReplyNeeded &)
    {
        add(EventKind::NoReplyNeeded).payload = m_loggedMs;
    }
    void operator()(const ticket::Paused &fact)
    {
        auto &event = add(EventKind::Paused);
        event.payload = fact.wakeUpAt ? toMs(*fact.wakeUpAt) : 0;
        event.detail = static_cast<quint8>(fact.reason);
    }
    void operator()(const ticket::Resumed &) { add(EventKind::Resumed); }
    void operator()(const ticket::Restored &) { add(EventKind::Restored).payload = m_loggedMs; }
    void operator()(const ticket::Resolved &) { add(EventKind::Resolved).payload = m_loggedMs; }
    void operator()(const ticket::Reopened &) { add(EventKind::Reopened); }
    void operator()(const ticket::Closed &) { add(EventKind::Closed); }
    void operator()(const ticket::MergedInto &) { add(EventKind::MergedAway); }
    void operator()(const ticket::Absorbed &fact)
    {
        add(EventKind::ReportedEarlier).payload = toMs(fact.reportedAt);
    }
    void operator()(const ticket::MergeUndone &fact)
    {
        add(EventKind::MergeUndone).payload = fact.reportedAt ? toMs(*fact.reportedAt) : 0;
    }
    void operator()(const ticket::ServiceChanged &fact)
    {
        auto &event = add(EventKind::ServiceChanged);
        event.payload = fact.service.value();
        setDelay(event, m_recordedMs - m_atMs);
    }
    void operator()(const ticket::RulesApplied &fact)
    {
        auto &event = add(EventKind::RulesApplied);
        event.payload = fact.policy.value();
        event.extra = (static_cast<quint32>(fact.version) << 16) |
                      (static_cast<quint32>(fact.calendarVersion) & 0xffff);
    }
    void operator()(const ticket::TimeSpent &) { add(EventKind::TechnicianAct); }
    void operator()(const ticket::StepDone &) { add(EventKind::TechnicianAct); }
    template <class Other> void operator()(const Other &) {} // nothing to a clock

private:
    ClockEvent &add(EventKind kind)
    {
        ClockEvent event;
        event.atMs = m_atMs;
        event.kind = kind;
        event.act = m_act;
        return m_events.emplace_back(event);
    }
    void teamChanged(TeamId team) { add(EventKind::TeamChanged).payload = team.value(); }

    std::vector<ClockEvent> &m_events;
    qint64 m_atMs = 0;
    qint64 m_recordedMs = 0;
    qint64 m_loggedMs = 0; // when it was logged later, else 0
    quint8 m_act = 0;
    bool m_creating = false;
    qint64 m_creationAct = 0;
};

} // namespace

Instant recordedAt(const ClockEvent &event)
{
    const auto unit = event.detail == inSeconds ? qint64{1000} : qint64{1};
    return fromMs(event.atMs + qint64{event.extra} * unit);
}

std::vector<ClockEvent> eventsOf(std::span<const ticket::Activity> history)
{
    auto sorted = ticket::belonging(history); // R10: a message split off counts elsewhere
    ticket::sortByOccurrence(sorted);
    std::vector<ClockEvent> events;
    events.reserve(sorted.size() + 1);
    EventWriter writer{events};
    for (const auto &activity : sorted) {
        writer.begin(activity);
        std::visit(writer, activity.fact);
    }
    // Neighbours of one act, put into the order of R16.
    for (auto from = events.begin(); from != events.end();) {
        const auto to = std::find_if(from, events.end(), [&](const ClockEvent &event) {
            return event.act != from->act || event.atMs != from->atMs;
        });
        std::stable_sort(from, to, [](const ClockEvent &a, const ClockEvent &b) {
            return rankOf(a.kind) < rankOf(b.kind);
        });
        from = to;
    }
    return events;
}

} // namespace baton::sla
