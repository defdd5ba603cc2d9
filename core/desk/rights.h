#pragma once

#include "core/desk/command.h"
#include "core/desk/execution.h"
#include "core/org/access.h"

namespace baton::desk {

/// The least role that may do this, where people sign in. One's own views, boards and canned
/// replies are one's own.
[[nodiscard]] org::Role leastRole(const Command &command, PersonId actor);
/// NotAllowed ("role", the least role, the one that the actor has) where the actor may not. Where
/// nobody signs in, everybody may everything.
[[nodiscard]] Result<void> decideRight(const Circumstances &circumstances, const Command &command);
/// The same for an act on a ticket.
[[nodiscard]] Result<void> decideRight(const Circumstances &circumstances,
                                       const ticket::Command &command);
/// After a command: NotAllowed ("last_admin") where people sign in and nobody who could may let
/// others in any more; then nothing of the command stays.
[[nodiscard]] Result<void> keepAnAdmin(storage::Session &session, const Command &command);

} // namespace baton::desk
