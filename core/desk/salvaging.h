#pragma once

#include "core/base/clock.h"
#include "core/storage/salvage.h"

namespace baton::desk {

struct SalvageReport
{
    storage::SalvagedRows rows;
    qint64 rebuilt = 0;    // tickets whose rows were made anew from their log
    qint64 unreadable = 0; // tickets with a log that cannot be read
    qint64 tickets = 0;    // that the new file shows
};

/// Makes a new desk of all that can be read of a damaged one (storage::salvageRows); tickets whose
/// log is there and whose row is not get it back. `check` on the new one names what is missing.
/// Blocks.
[[nodiscard]] Result<SalvageReport> salvage(const QString &damaged, const QString &target,
                                            const Clock &clock);

} // namespace baton::desk
