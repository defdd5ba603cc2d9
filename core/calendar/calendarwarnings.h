#pragma once

#include "core/calendar/calendarspec.h"

namespace baton::calendar {

/// What a calendar very likely does not mean.
enum class CalendarFlaw : quint8 {
    EmptyInterval,   // `where`: a weekday or a date whose interval begins where it ends
    Overlap,         // `where`: two intervals of it, or one over midnight, share time
    NoWorkingTime,   // not a minute of open time within a year: nothing is ever due
    GapInCover,      // from `from` to `to` nobody works, more than five days on end
    NoHolidaysAhead, // `where`: a year that has no holiday, while the year before has
    UnknownZone,     // `where`: the zone
    ZoneChanged,     // the zone's rules have changed since this version was saved
};
struct CalendarWarning
{
    CalendarFlaw flaw = CalendarFlaw::NoWorkingTime;
    QString where{}; // "mon", "2026-12-24", "2027", a zone
    std::optional<Interval> stretch{};
    friend bool operator==(const CalendarWarning &, const CalendarWarning &) = default;
};

/// Looks a year ahead from `today`. A spec without transitions is judged by today's zone data.
[[nodiscard]] std::vector<CalendarWarning> warningsOf(const CalendarSpec &spec, Instant now);

} // namespace baton::calendar
