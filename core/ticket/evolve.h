#pragma once

#include "core/ticket/ticket.h"

#include <span>

namespace baton::ticket {

/// The ticket after one more activity: the only way anything about it changes. Pure and total: an
/// activity that the rules would refuse today still has its plain meaning (histories are facts).
void evolve(Ticket &ticket, const Activity &activity);

/// The ticket as its history makes it: activities in the order of R16 or of their seq.
[[nodiscard]] Ticket ticketFrom(TicketId id, std::span<const Activity> history);

/// R10: without the requester's messages that have been split off into a ticket of their own; they
/// have belonged there from the start. Order kept.
[[nodiscard]] std::vector<Activity> belonging(std::span<const Activity> history);

/// Sorts into the order of R16: occurredAt, then seq.
void sortByOccurrence(std::vector<Activity> &history);

} // namespace baton::ticket
