#pragma once

#include "core/calendar/calendarspec.h"

namespace baton::ui {

/// Midnight, by the zone of the hours, of a day that is typed, from which a change shall hold;
/// nothing for what is no day after today.
[[nodiscard]] std::optional<Instant> comingDay(const QString &typed,
                                               const calendar::CalendarSpec &hours, Instant now);
/// What to say where a day is typed and is none.
[[nodiscard]] QString comingDayProblem();

} // namespace baton::ui
