#pragma once

#include "core/ticket/activity.h"
#include "core/ticket/undo.h"

#include <span>

namespace baton::ticket {

/// The command that takes back what was done last on a ticket, read from its history: for whoever
/// does not know the command any more. Nothing where there is none, as undoOf().
[[nodiscard]] std::optional<Command> undoOfLast(TicketId id, std::span<const Activity> history,
                                                Instant now);

} // namespace baton::ticket
