#pragma once

#include "core/desk/queue.h"
#include "core/exchange/figuretables.h"

namespace baton::exchange {

/// How many tickets leave the house as one table at most.
inline constexpr qint64 mostTicketsInTable = 100'000;
/// Tickets of a list, in its order, a row each: words as in the log, instants as ISO dates in UTC.
[[nodiscard]] Table tableOf(const std::vector<desk::TicketRow> &rows);

} // namespace baton::exchange
