#pragma once

#include "core/desk/filtertext.h"

namespace baton::ui {

/// What an offer would ask for, in a few words.
[[nodiscard]] QString meaningOf(const index::Offer &offer);

} // namespace baton::ui
