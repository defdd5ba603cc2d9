#pragma once

#include "core/calendar/calendarspec.h"

namespace baton::calendar {

/// Every open interval of a spec from 1990 to 2100, merged and in order, by rule R1 (SLA rules in
/// docs/guide/clocks.md): wall-clock ranges of each local date laid over the offsets of the zone.
[[nodiscard]] std::vector<Interval> openIntervals(const CalendarSpec &spec);

} // namespace baton::calendar
