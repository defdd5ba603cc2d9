#pragma once

#include "core/desk/figures.h"
#include "core/draw/flow.h"
#include "core/draw/intervals.h"
#include "core/draw/matrix.h"
#include "core/draw/pairbars.h"
#include "core/draw/trend.h"

namespace baton::ui {

/// Two teams and what waited between them, both directions; `a` is where more waited from.
struct TeamPair
{
    QString a;
    QString b;
    double there = 0; // hours
    double back = 0;
    qint64 handOffs = 0;
};

/// The pairs by the hours that waited between them, most first.
[[nodiscard]] std::vector<TeamPair> pairsOf(const desk::HandOffFigures &figures);
/// The teams that hand off at all, those that take part in most hand-offs first.
[[nodiscard]] QStringList teamsByHandOffs(const desk::HandOffFigures &figures);
/// `most` of them from the `first` on; a single one left over at the end stands with them.
[[nodiscard]] QStringList someTeams(const QStringList &teams, qsizetype first, qsizetype most);
/// What a spot that stands for all other teams carries in the place of a filter.
[[nodiscard]] QString othersFilter();

// The board's pictures. `shown` are the teams by name; all others stand together as the last one.
[[nodiscard]] std::unique_ptr<draw::Figure> pairBarsOf(const std::vector<TeamPair> &pairs);
[[nodiscard]] std::unique_ptr<draw::Figure> flowOf(const desk::HandOffFigures &figures,
                                                   const QStringList &shown, const TeamPair &pair);
[[nodiscard]] std::unique_ptr<draw::Figure> matrixOf(const desk::HandOffFigures &figures,
                                                     const QStringList &shown);
/// How teams kept their agreements: `most` of them, the others as one row.
[[nodiscard]] std::unique_ptr<draw::Figure>
agreementsOf(const std::vector<desk::AgreementFigures> &agreements, size_t most);
[[nodiscard]] std::unique_ptr<draw::Figure> trendOf(const desk::HandOffFigures &figures);

} // namespace baton::ui
