#pragma once

#include "core/desk/execution.h"

namespace baton::desk {

/// Saves many people by one commit, or none of them.
[[nodiscard]] Result<Receipt> executeOnPeople(storage::Session &session,
                                              const Circumstances &circumstances,
                                              const SavePeople &command);

} // namespace baton::desk
