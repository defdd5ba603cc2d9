#pragma once

#include "core/index/figures.h"
#include "core/index/match.h"

namespace baton::index {

/// The matching tickets in order; ties by number, ascending. Linear in the number of tickets.
[[nodiscard]] std::vector<TicketId> select(const Matches &matches, const MatchContext &context,
                                           SortKey key, SortOrder order);

} // namespace baton::index
