#pragma once

#include "core/index/figures.h"
#include "core/index/match.h"

namespace baton::index {

/// Figures over the matching tickets; definitions in docs/guide/figures.md. The names of policies
/// and the subjects of what breaches next are left to the caller: the columns keep neither.
[[nodiscard]] BreachFigures breachFigures(const Matches &matches, const MatchContext &context,
                                          const FigureQuestion &question);
[[nodiscard]] HandOffFigures handOffFigures(const Matches &matches, const MatchContext &context,
                                            const FigureQuestion &question);
[[nodiscard]] CustodyFigures custodyFigures(const Matches &matches, const MatchContext &context,
                                            const FigureQuestion &question);

} // namespace baton::index
