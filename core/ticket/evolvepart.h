#pragma once

#include "core/ticket/ticket.h"

namespace baton::ticket {

// What evolve() makes of the facts of partfact.h; one overload each.

void evolvePart(Ticket &ticket, const Activity &activity, const TagAdded &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const TagRemoved &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const Linked &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const Unlinked &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const Followed &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const Unfollowed &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const Snoozed &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const SnoozeEnded &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const TimeSpent &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const TimeCorrected &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const StepAdded &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const StepDone &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const StepReopened &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const StepRemoved &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const PriorityExplained &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const Attached &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const SplitOff &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const SplitUndone &fact);
void evolvePart(Ticket &ticket, const Activity &activity, const Redacted &fact);

/// Whether it concerns one person's view of the ticket alone: no update of the ticket, no work.
[[nodiscard]] bool isPersonal(const Fact &fact);
/// Whether anything about the ticket itself has changed: neither personal nor other rules for it.
[[nodiscard]] bool isUpdate(const Fact &fact);

} // namespace baton::ticket
