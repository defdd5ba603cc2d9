#pragma once

#include "core/storage/session.h"

namespace baton::desk {

/// Switches on what a desk has begun to use and nobody has decided about: targets once there is a
/// policy, hand-offs once there are two teams. What somebody switched off stays off.
/// Answers whether there was anything to decide.
bool settlePractices(storage::Session &session, Instant now, PersonId actor);

} // namespace baton::desk
