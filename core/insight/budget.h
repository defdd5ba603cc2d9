#pragma once

#include "core/insight/postmortem.h"

namespace baton::insight {

/// What one stay of a ticket had of a promise by the share of its team, and what it used (R8).
struct Budget
{
    TeamId team;
    bool isAgreed = false; // whether the team has a share
    WorkingTime own;       // its share, at its first stay alone
    WorkingTime carried;   // what the stays before have left over
    WorkingTime used;
    WorkingTime onEdge; // of a pass-through: on the edge between the teams, not on the team
    friend bool operator==(const Budget &, const Budget &) = default;

    [[nodiscard]] WorkingTime allowed() const { return own + carried; }
    /// Nought while it keeps within what it has.
    [[nodiscard]] WorkingTime over() const;
};

/// One for each stay; none where the policy agreed on no share, or on no length. What a stay leaves
/// over goes to the next one; what it overdraws is not taken from anybody. A stay that is over
/// after less than 15 working minutes without a touch passed the ticket through.
[[nodiscard]] std::vector<Budget> budgetsOf(const PostMortem &found, const sla::Clock &clock,
                                            const sla::Options &options,
                                            std::span<const handoff::Span> stays,
                                            const calendar::WorkCalendar &calendar);

} // namespace baton::insight
