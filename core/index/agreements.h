#pragma once

#include "core/index/figures.h"
#include "core/index/match.h"

namespace baton::index {

/// How each team kept its OLA, in stays that began in the period, whose length is measured in
/// working time by the clocks (R8). Linear in stays.
[[nodiscard]] std::vector<AgreementFigures>
agreementsOf(const Matches &matches, const MatchContext &context, const FigureQuestion &question);

} // namespace baton::index
