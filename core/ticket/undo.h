#pragma once

#include "core/ticket/command.h"
#include "core/ticket/ticket.h"

namespace baton::ticket {

/// What a command came to, as its receipt says.
struct Done
{
    TicketId ticket;    // which it made or changed
    qint64 version = 0; // of that ticket, after it
    Instant at = {};    // now: a snooze that has ended by then does not come back
};

/// The command that takes `command` back from a ticket that was `before` it; nothing where there is
/// none: words that were said stay said, and what was deleted stays deleted. The one table for
/// windows, bulk acts and the command line.
[[nodiscard]] std::optional<Command> undoOf(const Ticket &before, const Command &command,
                                            const Done &done);

} // namespace baton::ticket
