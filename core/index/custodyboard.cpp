#include "core/index/boards.h"
#include "core/index/hours.h"
#include "core/index/window.h"

namespace baton::index {

CustodyFigures custodyFigures(const Matches &matches, const MatchContext &context,
                              const FigureQuestion &question)
{
    struct Sums
    {
        qint64 spans = 0;
        qint64 tickets = 0;
        quint32 lastSlot = deadSlot;
        quint64 queue = 0;
        quint64 touch = 0;
        quint64 pending = 0;
    };
    const Window window{question};
    std::vector<Sums> byTeam(context.set.teams.size());
    const auto &columns = context.set.columns();
    for (size_t slot = 0; slot < columns.size(); ++slot) {
        for (size_t i = 0; matches[slot] != 0 && i < columns.spanCount[slot]; ++i) {
            const auto &span = columns.spans[columns.spanFirst[slot] + i];
            if (!window.holds(span.from))
                continue;
            auto &sums = byTeam[span.team];
            ++sums.spans;
            sums.tickets += sums.lastSlot != span.slot ? 1 : 0; // spans of a ticket lie together
            sums.lastSlot = span.slot;
            sums.queue += span.queue;
            sums.touch += span.touch;
            sums.pending += span.pending;
        }
    }
    CustodyFigures figures;
    for (quint32 i = 0; i < byTeam.size(); ++i) {
        const auto &sums = byTeam[i];
        if (sums.spans == 0)
            continue;
        const auto name = i == 0 ? QStringLiteral("unknown")
                                 : context.names.nameOf(context.set.teams.idAt(i).value());
        figures.teams.push_back(
            {name, sums.tickets, sums.spans, hoursFrom(sums.queue + sums.touch + sums.pending),
             hoursFrom(sums.queue), hoursFrom(sums.touch), hoursFrom(sums.pending)});
        figures.totalHours += figures.teams.back().hours;
    }
    std::ranges::sort(figures.teams, [](const auto &a, const auto &b) {
        return std::pair{-a.hours, a.team.toUtf8()} < std::pair{-b.hours, b.team.toUtf8()};
    });
    return figures;
}

} // namespace baton::index
