#include "core/calendar/calendarwarnings.h"

#include "core/calendar/workcalendar.h"

using namespace Qt::StringLiterals;

namespace baton::calendar {

namespace {

constexpr std::chrono::days longestGap{5};
constexpr std::chrono::days yearAhead{365};

// Minutes of a day and of the one after it.
DayInterval unrolled(const DayInterval &interval)
{
    return interval.toMinute < interval.fromMinute
               ? DayInterval{interval.fromMinute, interval.toMinute + minutesPerDay}
               : interval;
}

bool overlaps(DayHours hours)
{
    std::ranges::transform(hours, hours.begin(), unrolled);
    std::ranges::sort(hours);
    return std::ranges::adjacent_find(hours, [](const auto &a, const auto &b) {
               return b.fromMinute < a.toMinute;
           }) != hours.end();
}

// A shift over midnight into the next day's hours.
bool runsInto(const DayHours &today, const DayHours &tomorrow)
{
    return std::ranges::any_of(today, [&tomorrow](const DayInterval &shift) {
        return shift.toMinute < shift.fromMinute &&
               std::ranges::any_of(
                   tomorrow,
                   [&shift](const DayInterval &next) {
                       return next.fromMinute < shift.toMinute && next.fromMinute != next.toMinute;
                   });
    });
}

bool hasEmpty(const DayHours &hours)
{
    return std::ranges::any_of(hours, [](const DayInterval &interval) {
        return interval.fromMinute == interval.toMinute;
    });
}

class Inspector
{
public:
    Inspector(const CalendarSpec &spec, Instant now) : m_spec{spec}, m_now{now} {}

    std::vector<CalendarWarning> inspect()
    {
        if (!checkZone() || m_spec.alwaysOpen)
            return std::move(m_warnings);
        for (size_t day = 0; day < weekdayKeys.size(); ++day)
            checkDay(m_spec.week[day], weekdayKeys[day],
                     m_spec.week[(day + 1) % weekdayKeys.size()]);
        for (const auto &[date, hours] : m_spec.specialDays)
            checkDay(hours, dateText(date), {});
        checkCover();
        checkHolidays();
        return std::move(m_warnings);
    }

private:
    bool checkZone()
    {
        if (m_spec.alwaysOpen && m_spec.zoneId.isEmpty())
            return true;
        const auto today = ZoneTransitions::ofZone(m_spec.zoneId);
        if (!today) {
            m_warnings.push_back({CalendarFlaw::UnknownZone, m_spec.zoneId});
            return !m_spec.zone.steps.empty();
        }
        if (m_spec.zone.steps.empty())
            m_zone = *today;
        else if (m_spec.zone != *today)
            m_warnings.push_back({CalendarFlaw::ZoneChanged, m_spec.zoneId});
        return true;
    }
    void checkDay(const DayHours &hours, const QString &where, const DayHours &next)
    {
        if (hasEmpty(hours))
            m_warnings.push_back({CalendarFlaw::EmptyInterval, where});
        if (overlaps(hours) || runsInto(hours, next))
            m_warnings.push_back({CalendarFlaw::Overlap, where});
    }
    void checkCover()
    {
        auto spec = m_spec;
        if (spec.zone.steps.empty())
            spec.zone = m_zone;
        const auto compiled = WorkCalendar::compile(spec);
        if (!compiled)
            return;
        const auto end = m_now + yearAhead;
        if (compiled->working(m_now, end).length.count() == 0) {
            m_warnings.push_back({CalendarFlaw::NoWorkingTime});
            return;
        }
        for (auto at = m_now; at < end;) {
            const auto open = compiled->openIntervalFrom(at);
            const auto opens = open ? std::max(open->from, at) : end;
            if (opens - at > longestGap)
                m_warnings.push_back({CalendarFlaw::GapInCover, {}, Interval{at, opens}});
            if (!open)
                break;
            at = open->to;
        }
    }
    // A year for which nobody has entered holidays yet is known by the one before it.
    void checkHolidays()
    {
        const LocalDate today{std::chrono::floor<std::chrono::days>(m_now)};
        const auto last = LocalDate{std::chrono::floor<std::chrono::days>(m_now + yearAhead)};
        const auto has = [this](std::chrono::year year) {
            return std::ranges::any_of(m_spec.holidays,
                                       [year](LocalDate date) { return date.year() == year; });
        };
        for (auto year = today.year(); year <= last.year(); ++year) {
            if (!has(year) && has(year - std::chrono::years{1}))
                m_warnings.push_back(
                    {CalendarFlaw::NoHolidaysAhead, QString::number(static_cast<int>(year))});
        }
    }

    const CalendarSpec &m_spec;
    Instant m_now;
    ZoneTransitions m_zone;
    std::vector<CalendarWarning> m_warnings;
};

} // namespace

std::vector<CalendarWarning> warningsOf(const CalendarSpec &spec, Instant now)
{
    return Inspector{spec, now}.inspect();
}

} // namespace baton::calendar
