#include "core/desk/stretches.h"

#include "core/ticket/evolve.h"

namespace baton::desk {

std::vector<insight::Pause> pausesOf(std::span<const ticket::Activity> history, Instant now)
{
    std::vector<insight::Pause> pauses;
    ticket::Ticket ticket;
    Instant from;
    const auto end = [&](Instant at, auto wakeUpAt, auto reason) {
        const auto to = std::min(at, wakeUpAt.value_or(at));
        if (to > from)
            pauses.push_back({{from, to}, reason.value_or(ticket::PauseReason::Requester)});
    };
    for (const auto &activity : history) {
        const bool waited = ticket.category == ticket::Category::Pending;
        const auto wakeUpAt = ticket.wakeUpAt;
        const auto reason = ticket.pauseReason;
        ticket::evolve(ticket, activity);
        const bool waits = ticket.category == ticket::Category::Pending;
        const bool again = std::holds_alternative<ticket::Paused>(activity.fact);
        if (waited && (!waits || again))
            end(activity.occurredAt, wakeUpAt, reason);
        if (waits && (!waited || again))
            from = activity.occurredAt;
    }
    if (ticket.category == ticket::Category::Pending)
        end(now, ticket.wakeUpAt, ticket.pauseReason);
    return pauses;
}

std::vector<Stretch> stretchesOf(const handoff::Span &span, std::span<const insight::Pause> pauses,
                                 const calendar::WorkCalendar &calendar, Instant now)
{
    std::vector<Stretch> stretches;
    const auto add = [&](Instant from, Instant to, bool isPending) {
        if (to <= from)
            return;
        const auto length = calendar.working(from, to);
        if (length.length.count() > 0)
            stretches.push_back({length, isPending});
    };
    const auto last = span.to.value_or(now);
    auto at = span.from;
    for (const auto &each : pauses) {
        const auto &pause = each.when;
        const auto from = std::clamp(pause.from, at, std::max(at, last));
        const auto to = std::clamp(pause.to, from, std::max(from, last));
        add(at, from, false);
        add(from, to, true);
        at = to;
    }
    add(at, last, false);
    return stretches;
}

} // namespace baton::desk
