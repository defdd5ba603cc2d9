#pragma once

#include "core/org/access.h"

namespace baton::words {

/// "Technician"
[[nodiscard]] QString name(org::Role role);
/// What it may, in one sentence.
[[nodiscard]] QString meaning(org::Role role);

} // namespace baton::words
