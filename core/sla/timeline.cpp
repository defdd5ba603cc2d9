#include "core/sla/timeline.h"

namespace baton::sla {

namespace {

using calendar::WorkCalendar;

std::optional<Instant> dueByTime(const WorkCalendar &calendar, Instant start, WorkingTime left,
                                 std::span<const Excluded> excluded)
{
    auto cursor = start;
    for (const auto &gap : excluded) {
        if (gap.to && *gap.to <= cursor)
            continue;
        const auto from = std::max(gap.from, cursor);
        const auto before = calendar.working(cursor, from);
        if (left <= before && before.length.count() > 0)
            return calendar.due(cursor, left);
        left = left - before;
        if (!gap.to)
            return std::nullopt;
        cursor = *gap.to;
    }
    return calendar.due(cursor, left);
}

// A working day that was paused as a whole does not count (R3).
std::optional<Instant> dueByDays(const WorkCalendar &calendar, Instant start, int n,
                                 std::span<const Excluded> excluded)
{
    return calendar.endOfWorkingDay(start, n, [excluded](Interval day) {
        return std::ranges::any_of(excluded, [day](const Excluded &gap) {
            return gap.from <= day.from && (!gap.to || *gap.to >= day.to);
        });
    });
}

} // namespace

WorkingTime excludedBetween(const WorkCalendar &calendar, Instant from, Instant to,
                            std::span<const Excluded> excluded)
{
    WorkingTime sum;
    for (const auto &gap : excluded) {
        const auto begin = std::max(gap.from, from);
        const auto end = std::min(gap.to.value_or(to), to);
        if (begin < end)
            sum = sum + calendar.working(begin, end);
    }
    return sum;
}

WorkingTime usedBetween(const WorkCalendar &calendar, Instant from, Instant to,
                        std::span<const Excluded> excluded)
{
    if (to <= from)
        return {};
    return calendar.working(from, to) - excludedBetween(calendar, from, to, excluded);
}

std::optional<Instant> dueAfter(const WorkCalendar &calendar, Instant start, const Promise &target,
                                std::span<const Excluded> excluded)
{
    if (const auto *days = std::get_if<EndOfWorkingDay>(&target))
        return dueByDays(calendar, start, days->n, excluded);
    return dueByTime(calendar, start, std::get<WorkingTime>(target), excluded);
}

} // namespace baton::sla
