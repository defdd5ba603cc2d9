#include "core/sla/measure.h"

namespace baton::sla {

namespace {

using namespace std::chrono_literals;

constexpr auto farAway = std::chrono::hours{24 * 365 * 11}; // a promise that nothing breaks

Rules silentRules(const calendar::WorkCalendar &hours)
{
    Policy policy;
    policy.id = PolicyId{1};
    policy.calendar = CalendarId{1};
    for (const auto metric : {Metric::FirstResponse, Metric::Resolve})
        policy.targets.push_back({metric, ticket::Priority::None, WorkingTime{farAway}});
    return {{policy}, [&hours](CalendarId, Instant, Instant) { return &hours; }};
}

ticket::Priority lastPriority(std::span<const ClockEvent> events)
{
    auto priority = ticket::Priority::None;
    for (const auto &event : events) {
        if (event.kind == EventKind::Created || event.kind == EventKind::PriorityChanged ||
            event.kind == EventKind::Compensated)
            priority = event.priority;
    }
    return priority;
}

} // namespace

Measure::Measure(const calendar::WorkCalendar &hours, Instant reportedFrom, Instant now)
    : m_rules{silentRules(hours)}, m_from{reportedFrom}, m_now{now}
{
}

void Measure::take(const EventBlock &block)
{
    std::vector<ClockEvent> own;
    for (const auto &ticket : block.tickets()) {
        const auto events = block.eventsOf(ticket);
        const bool created = !events.empty() && events.front().kind == EventKind::Created;
        if (!created || fromMs(events.front().payload) < m_from)
            continue;
        own.clear();
        std::ranges::copy_if(events, std::back_inserter(own), [](const ClockEvent &event) {
            return event.kind != EventKind::RulesApplied;
        });
        const auto priority = lastPriority(own);
        for (const auto &clock : clocksAt(m_rules, ticket.subject(), own, m_now)) {
            if (clock.outcome != Outcome::Met)
                continue;
            const auto length = qint64{clock.used.length.count()};
            m_lengths[{clock.metric, ticket::Priority::None}].push_back(length);
            if (priority != ticket::Priority::None)
                m_lengths[{clock.metric, priority}].push_back(length);
        }
    }
}

WorkingTime roundedPromise(WorkingTime measured)
{
    const auto length = measured.length;
    const std::chrono::milliseconds step = length < 1h   ? 5min
                                           : length < 4h ? 15min
                                           : length < 8h ? 30min
                                                         : 60min;
    const auto steps = std::max<qint64>(1, (length + step - 1ms) / step);
    return {steps * step};
}

} // namespace baton::sla
