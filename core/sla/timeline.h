#pragma once

#include "core/calendar/workcalendar.h"
#include "core/sla/policy.h"

#include <span>

namespace baton::sla {

/// A stretch that a clock does not count: a pause, or solved time after a reopening (R9).
struct Excluded
{
    Instant from;
    std::optional<Instant> to; // nothing: until further notice
    ticket::PauseReason reason = ticket::PauseReason::Requester;
    bool solved = false;
};

/// Open time in [from, to) less what is excluded; `excluded` in order and disjoint (R2).
[[nodiscard]] WorkingTime usedBetween(const calendar::WorkCalendar &calendar, Instant from,
                                      Instant to, std::span<const Excluded> excluded);
/// Open time excluded within [from, to).
[[nodiscard]] WorkingTime excludedBetween(const calendar::WorkCalendar &calendar, Instant from,
                                          Instant to, std::span<const Excluded> excluded);
/// R2: the instant at which `target` has been used since `start`; nothing for never, or while an
/// exclusion without an end holds it up.
[[nodiscard]] std::optional<Instant> dueAfter(const calendar::WorkCalendar &calendar, Instant start,
                                              const Promise &target,
                                              std::span<const Excluded> excluded);

} // namespace baton::sla
