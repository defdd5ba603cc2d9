#pragma once

#include "core/index/figures.h"
#include "core/index/match.h"

namespace baton::index {

/// Where the elapsed hours of tickets went whose promise to resolve was broken and due in the
/// period. Linear in tickets and their spans.
[[nodiscard]] TimeWentFigures timeWentOf(const Matches &matches, const MatchContext &context,
                                         const FigureQuestion &question);

} // namespace baton::index
