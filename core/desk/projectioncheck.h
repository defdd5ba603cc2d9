#pragma once

#include "core/desk/chaincheck.h"

namespace baton::desk {

/// Computes every ticket's rows, every name and every rule version from the log and compares.
[[nodiscard]] Result<void> checkProjections(storage::Session &session, CheckReport &report);

} // namespace baton::desk
