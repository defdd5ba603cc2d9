#pragma once

#include "core/desk/names.h"
#include "core/desk/queue.h"
#include "core/desk/rulebook.h"
#include "core/storage/session.h"

namespace baton::desk {

/// What one painted row needs.
[[nodiscard]] TicketRow rowFrom(const storage::TicketRecord &record, const Names &names);
/// Everything that is shown of a ticket, its clocks and custody as of `now`.
[[nodiscard]] Result<TicketView> viewOf(storage::Session &session, TicketId id, const Names &names,
                                        const Rulebook &rules, Instant now);
/// "Why is this due then?" for one clock of a ticket.
[[nodiscard]] Result<std::vector<sla::Step>> stepsOf(storage::Session &session, TicketId id,
                                                     const Rulebook &rules, Instant now,
                                                     sla::Metric metric, int instance);

} // namespace baton::desk
