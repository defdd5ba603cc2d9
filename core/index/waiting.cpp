#include "core/index/waiting.h"

#include <map>
#include <tuple>

namespace baton::index {

namespace {

struct Waiting
{
    qint64 tickets = 0;
    Second oldest = noSecond;
};

// The hand-off that nobody has answered; null where somebody has, or where there was none.
const HandOffRow *unanswered(const Columns &columns, size_t slot)
{
    const bool isOpen = columns.category[slot] < static_cast<quint8>(ticket::Category::Resolved) &&
                        (columns.flags[slot] & (Removed | Merged)) == 0;
    if (!isOpen || columns.handOffCount[slot] == 0)
        return nullptr;
    const auto &last =
        columns.handOffs[columns.handOffFirst[slot] + columns.handOffCount[slot] - 1U];
    return last.wait == noSecond ? &last : nullptr;
}

} // namespace

std::vector<WaitingEdge> waitingHandOffs(const Matches &matches, const MatchContext &context)
{
    const auto &columns = context.set.columns();
    std::map<std::pair<quint16, quint16>, Waiting> byEdge;
    for (size_t slot = 0; slot < columns.size(); ++slot) {
        const auto *row = matches[slot] != 0 ? unanswered(columns, slot) : nullptr;
        if (row == nullptr)
            continue;
        auto &edge = byEdge[{row->from, row->to}];
        ++edge.tickets;
        edge.oldest = std::min(edge.oldest, row->at);
    }
    const auto name = [&context](quint16 team) {
        return context.names.nameOf(context.set.teams.idAt(team).value());
    };
    std::vector<WaitingEdge> edges;
    edges.reserve(byEdge.size());
    for (const auto &[teams, edge] : byEdge)
        edges.push_back(
            {name(teams.first), name(teams.second), edge.tickets, fromSecond(edge.oldest)});
    std::ranges::sort(edges, {}, [](const WaitingEdge &edge) {
        return std::tuple{-edge.tickets, edge.from.toUtf8(), edge.to.toUtf8()};
    });
    return edges;
}

} // namespace baton::index
