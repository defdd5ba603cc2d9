#pragma once

#include "core/storage/database.h"

namespace baton::desk {

/// Works out, for a file that an older Baton wrote, what its projections have gained since: once,
/// some hundred tickets a transaction, so that a second program may write in between. What the
/// older one kept is left as it is. Blocks.
[[nodiscard]] Result<void> bringUpOldFile(storage::Database &database);

} // namespace baton::desk
