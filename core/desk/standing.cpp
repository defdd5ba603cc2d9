#include "core/desk/standing.h"

namespace baton::desk {

// A pause without an end is not ended by a snooze.
std::optional<Instant> wakeOf(const TicketRow &row)
{
    const bool endless = row.category == ticket::Category::Pending && !row.wakesAt;
    if (!row.snoozedUntil || endless)
        return row.wakesAt;
    return std::max(*row.snoozedUntil, row.wakesAt.value_or(Instant{}));
}

bool isSnoozed(const TicketRow &row, Instant now)
{
    return row.snoozedUntil && *row.snoozedUntil > now;
}

Reason reasonOf(const TicketRow &row, PersonId me, Instant now)
{
    index::Standing standing;
    standing.category = row.category;
    standing.mine = !me.isNull() && row.technicianId == me;
    standing.unassigned = row.technicianId.isNull();
    standing.reported = index::toSecond(row.reportedAt);
    standing.wakesAt = index::toSecond(wakeOf(row));
    standing.requesterWaitsSince = index::toSecond(row.requesterWaits);
    if (row.clock && !row.clock->stoppedAt)
        standing.due =
            index::toSecond(row.clock->breachedAt ? row.clock->breachedAt : row.clock->dueAt);
    return index::urgencyOf(standing, index::toSecond(now)).reason;
}

} // namespace baton::desk
