#pragma once

#include "core/index/figures.h"
#include "core/index/match.h"

namespace baton::index {

/// The matching tickets in order; ties by number, ascending. Linear in the number of tickets.
[[nodiscard]] std::vector<TicketId> select(const Matches &matches, const MatchContext &context,
                                           SortKey key, SortOrder order);

/// A list in order, parted into groups where a key asks for them.
struct Arranged
{
    std::vector<TicketId> ids;
    std::vector<ListGroup> groups;
};
/// Groups come in the order of their key, tickets within a group in the order of `sort`. Linear.
[[nodiscard]] Arranged arrange(const Matches &matches, const MatchContext &context,
                               const SortChoice &sort, GroupKey group);

} // namespace baton::index
