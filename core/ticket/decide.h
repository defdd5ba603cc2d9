#pragma once

#include "core/base/result.h"
#include "core/ticket/command.h"
#include "core/ticket/ticket.h"
#include "core/ticket/workflow.h"

#include <span>
#include <vector>

namespace baton::ticket {

/// What decide() may know: the tickets that the command names, as they are now.
struct Context
{
    Instant now;
    PersonId actor;
    Workflow workflow;
    Ticket ticket;                     // for Create: id and number already given
    std::span<const Activity> history; // of `ticket`, in the order of seq
    // Merge: the survivor; UndoMerge: the one it went into; Link: the other; Split: the new one,
    // id and number already given; UndoSplit: the original
    std::optional<Ticket> other;
    std::span<const Activity> otherHistory;
    std::vector<TicketId> ancestors; // Link: parents of who shall be the parent, itself included
    Instant earliestHappenedAt;      // R17: how far back an entry may be logged later
    bool isFinal = false;            // R9: resolved too long ago to be reopened
    bool nearDue = false; // R7: a promise has used four fifths or more and is not yet broken
};

/// How long after it a change of the priority can be taken back as if it had not been made (R7).
inline constexpr std::chrono::minutes slipWindow{10};

/// One thing that happened, before it has a place in the log.
struct Happening
{
    TicketId ticket;
    Fact fact;
    std::optional<QString> text;
    std::optional<Instant> happenedAt; // nothing: now
};

/// The rules: what a command makes happen, or why it may not. Pure.
[[nodiscard]] Result<std::vector<Happening>> decide(const Context &context, const Command &command);

} // namespace baton::ticket
