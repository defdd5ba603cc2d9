#pragma once

#include "core/storage/ticketstore.h"

namespace baton::storage {

/// The columns of `ticket` in the order in which ticketFromRow reads them.
#define BATON_TICKET_COLUMNS                                                                       \
    "id, number, kind, subject, category, pause_reason, wake_up_at, priority, team, technician, "  \
    "requester, service, channel, reported_at, updated_at, restored_at, resolved_at, closed_at, "  \
    "reopenings, merged_into, source_opened_at, source_resolved_at, source_promise_met, "          \
    "source_reopenings, source_reassignments, imported, external, batch, version, "                \
    "impact, snoozed_until, unanswered_since, last_kind, last_actor, last_at, minutes, "           \
    "split_from, parts, time_went"

/// Rows to values and back. A word that this version cannot read answers Damaged.
[[nodiscard]] Result<TicketRecord> ticketFromRow(const Statement &row);
[[nodiscard]] Result<sla::Clock> clockFromRow(const Statement &row);
[[nodiscard]] handoff::Span spanFromRow(const Statement &row);
[[nodiscard]] Result<handoff::HandOff> handOffFromRow(const Statement &row);

} // namespace baton::storage
