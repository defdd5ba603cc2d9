#pragma once

#include "core/ticket/ticket.h"

#include <span>

namespace baton::ticket {

/// The ticket after one more activity: the only way anything about it changes. Pure and total: an
/// activity that the rules would refuse today still has its plain meaning (histories are facts).
void evolve(Ticket &ticket, const Activity &activity);

/// The ticket as its history makes it: activities in the order of their seq.
[[nodiscard]] Ticket ticketFrom(TicketId id, std::span<const Activity> history);

/// Sorts into the order of R16: occurredAt, then seq.
void sortByOccurrence(std::vector<Activity> &history);

} // namespace baton::ticket
