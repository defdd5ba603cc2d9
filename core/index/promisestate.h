#pragma once

#include "core/sla/clock.h"

#include <array>

namespace baton::index {

/// What a clock counts as on the breach board.
enum class PromiseState : quint8 { Kept, Broken, Open, Paused, Withdrawn, Merged, Aside };
inline constexpr size_t standings = 7;

// R4, R14: a running clock past its due is broken, whoever has noticed.
constexpr PromiseState standingOf(sla::Outcome outcome, bool isPastDue)
{
    switch (outcome) {
    case sla::Outcome::Met:
        return PromiseState::Kept;
    case sla::Outcome::Breached:
        return PromiseState::Broken;
    case sla::Outcome::Running:
        return isPastDue ? PromiseState::Broken : PromiseState::Open;
    case sla::Outcome::Paused:
        // R6: the due of a paused clock follows from its wake-up; beyond it, it has woken long
        // since.
        return isPastDue ? PromiseState::Broken : PromiseState::Paused;
    case sla::Outcome::Merged:
        return PromiseState::Merged;
    case sla::Outcome::Withdrawn:
        return PromiseState::Withdrawn;
    case sla::Outcome::ResolvedWithoutResponse:
    case sla::Outcome::NoReplyNeeded:
        return PromiseState::Aside; // reported apart, in no rate
    }
    return PromiseState::Aside;
}

// By outcome, and whether the due has passed: outcomes follow one another without a rule that a
// processor could guess.
inline constexpr auto standingTable = [] {
    std::array<std::array<PromiseState, 2>, 16> table{};
    for (size_t outcome = 0; outcome < table.size(); ++outcome)
        table[outcome] = {standingOf(static_cast<sla::Outcome>(outcome), false),
                          standingOf(static_cast<sla::Outcome>(outcome), true)};
    return table;
}();

} // namespace baton::index
