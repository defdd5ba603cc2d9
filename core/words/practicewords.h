#pragma once

#include "core/org/practice.h"

namespace baton::words {

/// "Targets", "Hand-offs" ...
[[nodiscard]] QString name(org::Practice practice);
/// "off", "one team", "on".
[[nodiscard]] QString name(org::PracticeState state);
/// One sentence on what it gives.
[[nodiscard]] QString gives(org::Practice practice);
/// The page of the guide and the heading in it: "admin#targets".
[[nodiscard]] QString guidePage(org::Practice practice);

} // namespace baton::words
