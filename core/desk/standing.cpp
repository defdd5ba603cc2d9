#include "core/desk/standing.h"

namespace baton::desk {

Reason reasonOf(const TicketRow &row, PersonId me, Instant now)
{
    index::Standing standing;
    standing.category = row.category;
    standing.mine = !me.isNull() && row.technicianId == me;
    standing.unassigned = row.technicianId.isNull();
    standing.reported = index::toSecond(row.reportedAt);
    standing.wakesAt = index::toSecond(row.wakesAt);
    standing.requesterWaitsSince = index::toSecond(row.requesterWaits);
    if (row.clock && !row.clock->stoppedAt)
        standing.due =
            index::toSecond(row.clock->breachedAt ? row.clock->breachedAt : row.clock->dueAt);
    return index::urgencyOf(standing, index::toSecond(now)).reason;
}

} // namespace baton::desk
