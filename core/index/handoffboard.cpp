#include "core/index/agreements.h"
#include "core/index/boards.h"
#include "core/index/handoffpatterns.h"
#include "core/index/hours.h"
#include "core/index/keynumbers.h"
#include "core/index/window.h"

namespace baton::index {

namespace {

constexpr int hopRows = 5; // 0, 1, 2, 3, 4 and more

quint32 edgeKey(quint16 from, quint16 to)
{
    return quint32{from} << 16 | to;
}

class HandOffBoard
{
public:
    HandOffBoard(const Matches &matches, const MatchContext &context,
                 const FigureQuestion &question)
        : m_matches{matches}, m_context{context}, m_columns{context.set.columns()},
          m_window{question}
    {
    }

    HandOffFigures compute()
    {
        m_figures.asOf = m_context.now;
        m_steps.resize(m_columns.size());
        m_bounces.resize(m_columns.size());
        countSteps();
        countTickets();
        m_figures.teams = std::ranges::count(m_seenTeams, true);
        writeEdges();
        writePairs();
        return std::move(m_figures);
    }

private:
    struct Edge
    {
        qint64 handOffs = 0;
        std::vector<Second> waits;
    };
    void countSteps();
    void countBounce(const HandOffRow &row);
    void countTickets();
    void writeEdges();
    void writePairs();
    void seeTeam(quint16 team)
    {
        if (team >= m_seenTeams.size())
            m_seenTeams.resize(team + 1UL);
        m_seenTeams[team] = true;
    }
    [[nodiscard]] QString team(quint64 position) const
    {
        const auto id = m_context.set.teams.idAt(static_cast<quint32>(position & 0xffff));
        return m_context.names.nameOf(id.value());
    }
    [[nodiscard]] std::optional<bool> isBroken(size_t slot) const;

    const Matches &m_matches;
    const MatchContext &m_context;
    const Columns &m_columns;
    Window m_window;
    HandOffFigures m_figures;
    std::vector<quint16> m_steps; // within the window, by slot
    std::vector<quint16> m_bounces;
    std::vector<bool> m_seenTeams;
    KeyNumbers m_edges;
    std::vector<Edge> m_byEdge;
    KeyCounts m_pairs;
};

// A hand-off counts by its own instant.
void HandOffBoard::countSteps()
{
    std::vector<Second> waits;
    for (const auto &row : m_columns.handOffs) {
        if (row.slot == deadSlot || m_matches[row.slot] == 0 || !m_window.holds(row.at))
            continue;
        ++m_figures.handOffs;
        ++m_steps[row.slot];
        const auto number = m_edges.of(edgeKey(row.from, row.to));
        if (number == m_byEdge.size())
            m_byEdge.emplace_back();
        ++m_byEdge[number].handOffs;
        if (row.bounce != 0)
            countBounce(row);
        if (row.wait == noSecond)
            continue;
        waits.push_back(row.wait);
        m_byEdge[number].waits.push_back(row.wait);
    }
    m_figures.waitToNextActivityHours = hoursOf(std::move(waits));
}

void HandOffBoard::countBounce(const HandOffRow &row)
{
    ++m_figures.bounces;
    ++m_bounces[row.slot];
    m_pairs.add(edgeKey(std::min(row.from, row.to), std::max(row.from, row.to)));
}

// What a broken promise is for a ticket: to resolve; for an imported one the source's own verdict.
std::optional<bool> HandOffBoard::isBroken(size_t slot) const
{
    const auto &resolve = m_columns.promises[3];
    if (resolve.outcome[slot] == static_cast<quint8>(sla::Outcome::Breached))
        return true;
    if (resolve.outcome[slot] == static_cast<quint8>(sla::Outcome::Met))
        return false;
    if (m_columns.verdict[slot] == static_cast<quint8>(Verdict::Unknown))
        return std::nullopt;
    return m_columns.verdict[slot] == static_cast<quint8>(Verdict::Missed);
}

void HandOffBoard::countTickets()
{
    std::array<qint64, hopRows> tickets{};
    std::array<qint64, hopRows> judged{};
    std::array<qint64, hopRows> broken{};
    for (size_t slot = 0; slot < m_columns.size(); ++slot) {
        if (m_matches[slot] == 0)
            continue;
        ++m_figures.tickets;
        m_figures.ticketsWithHandOff += m_steps[slot] > 0 ? 1 : 0;
        m_figures.pingPongTickets += m_bounces[slot] > 0 ? 1 : 0;
        m_figures.revisits += m_columns.revisitCount[slot];
        const auto hops = std::min<size_t>(m_steps[slot], hopRows - 1);
        ++tickets[hops];
        if (const auto verdict = isBroken(slot)) {
            ++judged[hops];
            broken[hops] += *verdict ? 1 : 0;
        }
        for (size_t i = 0; i < m_columns.spanCount[slot]; ++i)
            seeTeam(m_columns.spans[m_columns.spanFirst[slot] + i].team);
        seeTeam(m_columns.team[slot]);
    }
    if (!m_seenTeams.empty())
        m_seenTeams[0] = false; // unknown is no team
    for (int hops = 0; hops < hopRows; ++hops) {
        const auto i = static_cast<size_t>(hops);
        m_figures.byHandOffs.push_back({hops, tickets[i], wilson(broken[i], judged[i])});
    }
}

void HandOffBoard::writeEdges()
{
    for (size_t number = 0; number < m_edges.size(); ++number) {
        const auto key = m_edges.keys()[number];
        auto &edge = m_byEdge[number];
        m_figures.edges.push_back(
            {team(key >> 16), team(key), edge.handOffs, hoursOf(std::move(edge.waits))});
    }
    std::ranges::sort(m_figures.edges, [](const EdgeFigures &a, const EdgeFigures &b) {
        return std::tuple{-a.handOffs, a.from.toUtf8(), a.to.toUtf8()} <
               std::tuple{-b.handOffs, b.from.toUtf8(), b.to.toUtf8()};
    });
}

void HandOffBoard::writePairs()
{
    m_pairs.forEach([this](quint64 key, qint64 bounces) {
        PairFigures pair{team(key >> 16), team(key), bounces};
        if (pair.b.toUtf8() < pair.a.toUtf8())
            std::swap(pair.a, pair.b);
        m_figures.pingPongPairs.push_back(std::move(pair));
    });
    std::ranges::sort(m_figures.pingPongPairs, [](const PairFigures &a, const PairFigures &b) {
        return std::tuple{-a.bounces, a.a.toUtf8(), a.b.toUtf8()} <
               std::tuple{-b.bounces, b.a.toUtf8(), b.b.toUtf8()};
    });
}

} // namespace

HandOffFigures handOffFigures(const Matches &matches, const MatchContext &context,
                              const FigureQuestion &question)
{
    auto figures = HandOffBoard{matches, context, question}.compute();
    figures.agreements = agreementsOf(matches, context, question);
    addPatterns(figures, matches, context, question);
    return figures;
}

} // namespace baton::index
