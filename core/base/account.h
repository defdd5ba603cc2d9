#pragma once

#include <QString>

namespace baton {

/// The name of the system account that runs this program, as the system says it and not as its
/// environment does; never empty.
[[nodiscard]] QString systemAccount();

} // namespace baton
