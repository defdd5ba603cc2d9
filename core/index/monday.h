#pragma once

#include "core/index/match.h"
#include "core/index/mondayfigures.h"

namespace baton::index {

/// What a lead reads on Monday, over the matching tickets; definitions in docs/guide/boards.md.
/// Subjects are left to the caller: the columns keep none.
[[nodiscard]] MondayFigures mondayFigures(const Matches &matches, const MatchContext &context,
                                          const MondayQuestion &question);

} // namespace baton::index
