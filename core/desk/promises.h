#pragma once

#include "core/base/result.h"
#include "core/desk/rulebook.h"
#include "core/sla/clock.h"
#include "core/ticket/command.h"

#include <vector>

namespace baton::desk {

/// What would be promised if the ticket were saved now: its running clocks, the next due first.
/// What is not typed yet (who, what, a reason) changes no promise. Nothing is written.
[[nodiscard]] Result<std::vector<sla::Clock>> promisesOf(ticket::Create create, Instant now,
                                                         const Rulebook &rules);

} // namespace baton::desk
