#include "core/calendar/openhours.h"

#include "core/calendar/workcalendar.h"

namespace baton::calendar {

namespace {

using std::chrono::days;
using std::chrono::local_days;

constexpr qint64 msPerMinute = 60'000;

struct Minutes
{
    int from;
    int to;
};

size_t weekdayOf(local_days day)
{
    return std::chrono::weekday{day}.iso_encoding() - 1;
}

const DayHours &hoursOf(const CalendarSpec &spec, local_days day)
{
    const auto special = spec.specialDays.find(LocalDate{day});
    return special == spec.specialDays.end() ? spec.week[weekdayOf(day)] : special->second;
}

// What an interval covers on the date it starts, and what it leaves to the date after.
void addOwn(std::vector<Minutes> &ranges, const DayHours &hours)
{
    for (const auto [from, to] : hours) {
        if (from != to)
            ranges.push_back({from, to < from ? minutesPerDay : to});
    }
}

void addTails(std::vector<Minutes> &ranges, const DayHours &hoursBefore)
{
    for (const auto [from, to] : hoursBefore) {
        if (to < from && to > 0)
            ranges.push_back({0, to});
    }
}

std::vector<Minutes> merged(std::vector<Minutes> ranges)
{
    std::ranges::sort(ranges, {}, &Minutes::from);
    std::vector<Minutes> answer;
    for (const auto range : ranges) {
        if (!answer.empty() && range.from <= answer.back().to)
            answer.back().to = std::max(answer.back().to, range.to);
        else
            answer.push_back(range);
    }
    return answer;
}

std::vector<Minutes> without(const std::vector<Minutes> &open, const std::vector<Minutes> &breaks)
{
    std::vector<Minutes> answer;
    for (auto [from, to] : open) {
        for (const auto gap : breaks) {
            if (gap.to <= from || gap.from >= to)
                continue;
            if (gap.from > from)
                answer.push_back({from, gap.from});
            from = gap.to;
        }
        if (from < to)
            answer.push_back({from, to});
    }
    return answer;
}

const DayHours &breaksOn(const CalendarSpec &spec, local_days day)
{
    static const DayHours none;
    const auto found = spec.dateBreaks.find(LocalDate{day});
    return found == spec.dateBreaks.end() ? none : found->second;
}

// Open minutes of the wall clock on one local date.
std::vector<Minutes> openOn(const CalendarSpec &spec, local_days day)
{
    if (spec.holidays.contains(LocalDate{day}))
        return {};
    const auto before = day - days{1};
    std::vector<Minutes> open;
    addOwn(open, hoursOf(spec, day));
    addTails(open, hoursOf(spec, before));
    if (open.empty())
        return {};
    std::vector<Minutes> breaks;
    addOwn(breaks, spec.weekBreaks[weekdayOf(day)]);
    addOwn(breaks, breaksOn(spec, day));
    addTails(breaks, spec.weekBreaks[weekdayOf(before)]);
    addTails(breaks, breaksOn(spec, before));
    return without(merged(std::move(open)), merged(std::move(breaks)));
}

// Lays wall-clock ranges over the zone: a repeated hour lies in two offsets, a skipped one in none.
class Overlay
{
public:
    explicit Overlay(const ZoneTransitions &zone) : m_steps{zone.steps} {}

    void add(qint64 localFrom, qint64 localTo)
    {
        constexpr qint64 widest = 1'560 * msPerMinute; // no zone is further from UTC
        while (m_step + 1 < m_steps.size() && m_steps[m_step + 1].atMs <= localFrom - widest)
            ++m_step;
        for (auto i = m_step; i < m_steps.size() && startOf(i) < localTo + widest; ++i) {
            const auto offset = qint64{m_steps[i].offsetSeconds} * 1000;
            const auto from = std::max(localFrom - offset, startOf(i));
            const auto to = std::min(localTo - offset, endOf(i));
            if (from < to)
                m_intervals.push_back({fromMs(from), fromMs(to)});
        }
    }
    std::vector<Interval> merged();

private:
    [[nodiscard]] qint64 startOf(size_t i) const
    {
        return i == 0 ? toMs(firstInstant) : m_steps[i].atMs;
    }
    [[nodiscard]] qint64 endOf(size_t i) const
    {
        return i + 1 < m_steps.size() ? m_steps[i + 1].atMs : toMs(lastInstant);
    }

    const std::vector<ZoneTransitions::Step> &m_steps;
    size_t m_step = 0;
    std::vector<Interval> m_intervals;
};

std::vector<Interval> Overlay::merged()
{
    std::ranges::sort(m_intervals);
    std::vector<Interval> answer;
    for (auto interval : m_intervals) {
        interval.to = std::min(interval.to, lastInstant);
        if (!answer.empty() && interval.from <= answer.back().to)
            answer.back().to = std::max(answer.back().to, interval.to);
        else if (interval.from < interval.to)
            answer.push_back(interval);
    }
    return answer;
}

} // namespace

std::vector<Interval> openIntervals(const CalendarSpec &spec)
{
    Overlay overlay{spec.zone};
    const local_days first{std::chrono::floor<days>(firstInstant).time_since_epoch() - days{2}};
    const local_days last{std::chrono::floor<days>(lastInstant).time_since_epoch() + days{2}};
    for (auto day = first; day < last; day += days{1}) {
        const auto midnight = qint64{day.time_since_epoch().count()} * minutesPerDay * msPerMinute;
        for (const auto [from, to] : openOn(spec, day))
            overlay.add(midnight + from * msPerMinute, midnight + to * msPerMinute);
    }
    return overlay.merged();
}

} // namespace baton::calendar
