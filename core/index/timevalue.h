#pragma once

#include "core/calendar/zonetransitions.h"

#include <QString>

namespace baton::index {

/// A stretch of time as a filter says it: "2026-11-16", "2026-11-01..2026-11-15" (both days
/// inclusive; "..friday", "today.." are open), "today", "yesterday", "tomorrow", "friday" or "fri"
/// (the next one, today included), "this-week", "last-month", "next-week", "14:00" (today), "-7d",
/// "2h", "30m", "3w" (from now), "now".
[[nodiscard]] std::optional<Interval> timeFrom(const QString &text, Instant now,
                                               const calendar::ZoneTransitions &zone);
/// The local midnight at which the day of `at` began; the Monday's for the week.
[[nodiscard]] Instant startOfDay(Instant at, const calendar::ZoneTransitions &zone);
[[nodiscard]] Instant startOfWeek(Instant at, const calendar::ZoneTransitions &zone);
/// Local midnight `days` later: a day has 23 to 25 hours.
[[nodiscard]] Instant daysLater(Instant midnight, int days, const calendar::ZoneTransitions &zone);
/// Local midnight of the same date so many months earlier; the last of that month where it is
/// shorter.
[[nodiscard]] Instant monthsEarlier(Instant at, int months, const calendar::ZoneTransitions &zone);

} // namespace baton::index
