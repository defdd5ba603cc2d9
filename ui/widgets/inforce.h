#pragma once

#include "core/desk/queue.h"
#include "core/org/practice.h"

namespace baton::ui {

/// What whoever sits here sees of the practices that have a place or a field in the window.
struct InForce
{
    bool targets = true;  // priorities, clocks, the breach board
    bool handOffs = true; // the hand-off board, views on hand-offs
    friend bool operator==(const InForce &, const InForce &) = default;
};

/// Of a pilot, its team sees everything, and so does whoever belongs to no team.
[[nodiscard]] InForce inForceFor(const org::Practices &practices, TeamId team);

/// The same ticket as it is shown: without clocks where nothing is promised.
[[nodiscard]] desk::TicketRow shownOf(desk::TicketRow row, const InForce &inForce);
[[nodiscard]] desk::TicketView shownOf(desk::TicketView view, const InForce &inForce);

} // namespace baton::ui
