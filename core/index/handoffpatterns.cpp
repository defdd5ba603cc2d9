#include "core/index/handoffpatterns.h"

#include "core/index/hours.h"
#include "core/index/timevalue.h"
#include "core/index/window.h"

namespace baton::index {

namespace {

constexpr size_t chainsListed = 20;

// Three teams, or two and a cause, as one number: teams are 16 bits in the columns.
quint64 keyOf(quint64 a, quint64 b, quint64 c)
{
    return a << 32 | b << 16 | c;
}

class Patterns
{
public:
    Patterns(HandOffFigures &figures, const Matches &matches, const MatchContext &context,
             const FigureQuestion &question)
        : m_figures{figures}, m_matches{matches}, m_context{context},
          m_columns{context.set.columns()}, m_window{question}
    {
    }

    void add()
    {
        for (size_t slot = 0; slot < m_columns.size(); ++slot) {
            if (m_matches[slot] != 0)
                countTicket(slot);
        }
        m_figures.firstTeam = wilson(m_untouched, m_resolved);
        writeReturns();
        writeChains();
        writeWeeks();
    }

private:
    void countTicket(size_t slot);
    void countChains(std::span<const HandOffRow> steps);
    void writeReturns();
    void writeChains();
    void writeWeeks();
    [[nodiscard]] QString team(quint64 position) const
    {
        const auto id = m_context.set.teams.idAt(static_cast<quint32>(position & 0xffff));
        return m_context.names.nameOf(id.value());
    }

    HandOffFigures &m_figures;
    const Matches &m_matches;
    const MatchContext &m_context;
    const Columns &m_columns;
    Window m_window;
    qint64 m_resolved = 0;
    qint64 m_untouched = 0;
    QHash<quint64, qint64> m_returns;
    QHash<quint64, qint64> m_chains;
    std::vector<quint64> m_seen;                    // chains of the ticket at hand
    std::vector<std::pair<Second, Second>> m_waits; // when, how long
};

void Patterns::countTicket(size_t slot)
{
    if (m_columns.resolved[slot] != noSecond && m_window.holds(m_columns.resolved[slot])) {
        ++m_resolved;
        m_untouched += m_columns.handOffCount[slot] == 0 ? 1 : 0;
    }
    const std::span steps{m_columns.handOffs.data() + m_columns.handOffFirst[slot],
                          m_columns.handOffCount[slot]};
    for (const auto &step : steps) {
        if (!m_window.holds(step.at))
            continue;
        m_waits.emplace_back(step.at, step.wait);
        if (step.cause != 0)
            ++m_returns[keyOf(step.from, step.to, step.cause)];
    }
    countChains(steps);
}

// A ticket that goes the same way twice counts once.
void Patterns::countChains(std::span<const HandOffRow> steps)
{
    m_seen.clear();
    for (size_t i = 1; i < steps.size(); ++i) {
        if (steps[i - 1].to != steps[i].from || !m_window.holds(steps[i].at))
            continue;
        const auto key = keyOf(steps[i - 1].from, steps[i].from, steps[i].to);
        if (std::ranges::find(m_seen, key) != m_seen.end())
            continue;
        m_seen.push_back(key);
        ++m_chains[key];
    }
}

void Patterns::writeReturns()
{
    for (auto it = m_returns.constBegin(); it != m_returns.constEnd(); ++it)
        m_figures.returns.push_back({team(it.key() >> 32), team(it.key() >> 16),
                                     static_cast<ticket::ReturnCause>((it.key() & 0xffff) - 1),
                                     it.value()});
    std::ranges::sort(m_figures.returns, [](const ReturnFigures &a, const ReturnFigures &b) {
        return std::tuple{-a.returns, a.from.toUtf8(), a.to.toUtf8(), a.cause} <
               std::tuple{-b.returns, b.from.toUtf8(), b.to.toUtf8(), b.cause};
    });
}

void Patterns::writeChains()
{
    for (auto it = m_chains.constBegin(); it != m_chains.constEnd(); ++it)
        m_figures.chains.push_back(
            {{team(it.key() >> 32), team(it.key() >> 16), team(it.key())}, it.value()});
    std::ranges::sort(m_figures.chains, [](const ChainFigures &a, const ChainFigures &b) {
        return a.tickets != b.tickets ? a.tickets > b.tickets
                                      : a.teams.join(u'\n').toUtf8() < b.teams.join(u'\n').toUtf8();
    });
    m_figures.chains.resize(std::min(m_figures.chains.size(), chainsListed));
}

// Whole weeks alone: half a week would look like an improvement.
void Patterns::writeWeeks()
{
    if (m_waits.empty())
        return;
    std::ranges::sort(m_waits);
    auto monday = startOfWeek(fromSecond(m_waits.front().first), m_context.zone);
    std::vector<double> hours;
    auto wait = m_waits.begin();
    for (auto next = daysLater(monday, 7, m_context.zone); next <= m_context.now;
         monday = next, next = daysLater(next, 7, m_context.zone)) {
        HandOffWeek week{monday};
        for (; wait != m_waits.end() && wait->first < toSecond(next); ++wait) {
            ++week.handOffs;
            week.waitHours += wait->second == noSecond ? 0 : hoursFrom(wait->second);
        }
        hours.push_back(week.waitHours);
        m_figures.weeks.push_back(week);
        if (wait == m_waits.end())
            break;
    }
    const auto chart = insight::xmrChart(hours);
    if (!chart.judged)
        return;
    m_figures.weeksCentre = chart.centre;
    for (size_t i = 0; i < m_figures.weeks.size(); ++i)
        m_figures.weeks[i].limits = chart.points[i];
}

} // namespace

void addPatterns(HandOffFigures &figures, const Matches &matches, const MatchContext &context,
                 const FigureQuestion &question)
{
    Patterns{figures, matches, context, question}.add();
}

} // namespace baton::index
