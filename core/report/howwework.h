#pragma once

#include "core/desk/desk.h"

namespace baton::report {

/// "How we work": hours, targets and the states of a ticket, from what is in force.
[[nodiscard]] QString howWeWork(const desk::RuleList &rules, Instant now);
/// "What was decided": changes of hours, targets, teams and practices, without who made them.
[[nodiscard]] QString whatWasDecided(const std::vector<desk::HouseChange> &changes,
                                     const QTimeZone &zone);

} // namespace baton::report
