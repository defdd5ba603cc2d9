#pragma once

#include "core/handoff/timewent.h"

namespace baton::ui {

/// Which of the series' colours stands for what time was spent on, on every board.
[[nodiscard]] size_t colourOf(handoff::Spent spent);

} // namespace baton::ui
