#pragma once

#include "core/desk/execution.h"

#include <span>

namespace baton::desk {

/// A command on one ticket or two (merge): all of it or nothing.
[[nodiscard]] Result<Receipt> executeOnTicket(storage::Session &session,
                                              const Circumstances &circumstances,
                                              const ticket::Command &command);

/// Several texts of one ticket by one commit: all of them or none.
[[nodiscard]] Result<Receipt> redactAll(storage::Session &session,
                                        const Circumstances &circumstances,
                                        std::span<const ticket::Redact> commands);

/// Whether the rules allow it now; nothing is written. For commands on tickets that are there.
[[nodiscard]] Result<void> wouldExecute(storage::Session &session,
                                        const Circumstances &circumstances,
                                        const ticket::Command &command);

} // namespace baton::desk
