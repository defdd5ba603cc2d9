#pragma once

#include "core/desk/execution.h"

namespace baton::desk {

/// R11: puts open tickets under the rules in force now, by one commit; all of them or none.
[[nodiscard]] Result<Receipt> applyRules(storage::Session &session,
                                         const Circumstances &circumstances,
                                         const ApplyRules &command);

} // namespace baton::desk
