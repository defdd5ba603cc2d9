#pragma once

#include "core/index/figures.h"
#include "core/index/match.h"

namespace baton::index {

/// Adds what recurs between teams: returns and their causes, chains of three teams, the weeks with
/// their limits, and how many tickets their first team resolved. Linear in hand-offs and tickets.
void addPatterns(HandOffFigures &figures, const Matches &matches, const MatchContext &context,
                 const FigureQuestion &question);

} // namespace baton::index
