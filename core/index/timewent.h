#pragma once

#include "core/index/figures.h"
#include "core/index/match.h"

namespace baton::index {

/// Where the time of tickets went whose promise to resolve was broken and due in the period, up to
/// their last entry. Linear in what is not kept and its spans.
[[nodiscard]] TimeWentFigures timeWentOf(const Matches &matches, const MatchContext &context,
                                         const FigureQuestion &question);

} // namespace baton::index
