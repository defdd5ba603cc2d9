#pragma once

#include "core/sla/clock.h"

#include <array>

namespace baton::index {

/// What a clock counts as on the breach board.
enum class Standing : quint8 { Kept, Broken, Open, Paused, Withdrawn, Merged, Aside };
inline constexpr size_t standings = 7;

// R4, R14: a running clock past its due is broken, whoever has noticed.
constexpr Standing standingOf(sla::Outcome outcome, bool isPastDue)
{
    switch (outcome) {
    case sla::Outcome::Met:
        return Standing::Kept;
    case sla::Outcome::Breached:
        return Standing::Broken;
    case sla::Outcome::Running:
        return isPastDue ? Standing::Broken : Standing::Open;
    case sla::Outcome::Paused:
        // R6: the due of a paused clock follows from its wake-up; beyond it, it has woken long
        // since.
        return isPastDue ? Standing::Broken : Standing::Paused;
    case sla::Outcome::Merged:
        return Standing::Merged;
    case sla::Outcome::Withdrawn:
        return Standing::Withdrawn;
    case sla::Outcome::ResolvedWithoutResponse:
    case sla::Outcome::NoReplyNeeded:
        return Standing::Aside; // reported apart, in no rate
    }
    return Standing::Aside;
}

// By outcome, and whether the due has passed: outcomes follow one another without a rule that a
// processor could guess.
inline constexpr auto standingTable = [] {
    std::array<std::array<Standing, 2>, 16> table{};
    for (size_t outcome = 0; outcome < table.size(); ++outcome)
        table[outcome] = {standingOf(static_cast<sla::Outcome>(outcome), false),
                          standingOf(static_cast<sla::Outcome>(outcome), true)};
    return table;
}();

} // namespace baton::index
