#pragma once

#include "core/storage/database.h"

namespace baton::desk {

/// Switches on what a desk has begun to use and nobody has decided about: targets once there is a
/// policy, hand-offs once there are two teams. What somebody switched off stays off.
void settlePractices(storage::Session &session, Instant now, PersonId actor);

/// The same for a file of a version that knew no practices. Blocks.
[[nodiscard]] Result<void> settleOldFile(storage::Database &database, Instant now);

} // namespace baton::desk
