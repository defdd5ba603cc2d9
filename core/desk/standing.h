#pragma once

#include "core/desk/queue.h"
#include "core/index/urgency.h"

namespace baton::desk {

using index::Reason;
using index::UrgencyGroup;

/// Why a row comes where it comes in the order of what `me` does next.
[[nodiscard]] Reason reasonOf(const TicketRow &row, PersonId me, Instant now);

/// When a pause or a snooze ends, the later one; may lie in the past.
[[nodiscard]] std::optional<Instant> wakeOf(const TicketRow &row);
[[nodiscard]] bool isSnoozed(const TicketRow &row, Instant now);

} // namespace baton::desk
