#pragma once

#include "core/calendar/workcalendar.h"
#include "core/desk/queue.h"
#include "core/insight/postmortem.h"

#include <span>

namespace baton::desk {

/// The pauses of a history in the order of R16, half-open, and what each was for; one ends by
/// itself at its wake-up (R6).
[[nodiscard]] std::vector<insight::Pause> pausesOf(std::span<const ticket::Activity> history,
                                                   Instant now);
/// A stay, cut at its pauses and measured in the hours of a calendar.
[[nodiscard]] std::vector<Stretch> stretchesOf(const handoff::Span &span,
                                               std::span<const insight::Pause> pauses,
                                               const calendar::WorkCalendar &calendar, Instant now);

} // namespace baton::desk
