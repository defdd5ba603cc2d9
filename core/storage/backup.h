#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

namespace baton::storage {

/// Copies a database by SQLite's backup API to a new file, then verifies the copy (integrity and
/// the number of activities). Refuses to overwrite. Blocks.
[[nodiscard]] Result<void> backUp(Connection &connection, const QString &target);

} // namespace baton::storage
