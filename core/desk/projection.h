#pragma once

#include "core/desk/rulebook.h"
#include "core/storage/ticketstore.h"

namespace baton::desk {

/// The activities of a ticket as the log holds them. Damaged for one that cannot be read.
[[nodiscard]] Result<std::vector<ticket::Activity>>
activitiesFrom(const std::vector<storage::StoredActivity> &stored);

/// What the file keeps of a ticket beside its log: state, clocks and custody, each by its pure fold
/// over the same history, as of the last thing that happened (so that it never depends on when it
/// was computed). `external` and `batch` are not of the fold and stay empty.
[[nodiscard]] storage::TicketRecord project(TicketId id, std::vector<ticket::Activity> history,
                                            const Rulebook &rules,
                                            const handoff::Membership &isMember);

/// What the clocks are told of a ticket beside its events.
[[nodiscard]] sla::Subject subjectOf(const ticket::Ticket &ticket,
                                     std::span<const ticket::Activity> history);

/// The instant a projection is "as of".
[[nodiscard]] Instant projectedAt(const ticket::Ticket &ticket,
                                  std::span<const ticket::Activity> history);

} // namespace baton::desk
