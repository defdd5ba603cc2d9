#include "core/index/handoffpatterns.h"

#include "core/index/hours.h"
#include "core/index/keynumbers.h"
#include "core/index/timevalue.h"
#include "core/index/weeks.h"
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
    struct Wait
    {
        Second at;
        Second length;
    };
    KeyCounts m_returns;
    KeyCounts m_chains;
    std::vector<quint64> m_seen; // chains of the ticket at hand
    std::vector<Wait> m_waits;
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
        m_waits.push_back({step.at, step.wait});
        if (step.cause != 0)
            m_returns.add(keyOf(step.from, step.to, step.cause));
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
        m_chains.add(key);
    }
}

void Patterns::writeReturns()
{
    m_returns.forEach([this](quint64 key, qint64 returns) {
        const auto cause = static_cast<ticket::ReturnCause>((key & 0xffff) - 1);
        m_figures.returns.push_back({team(key >> 32), team(key >> 16), cause, returns});
    });
    std::ranges::sort(m_figures.returns, [](const ReturnFigures &a, const ReturnFigures &b) {
        return std::tuple{-a.returns, a.from.toUtf8(), a.to.toUtf8(), a.cause} <
               std::tuple{-b.returns, b.from.toUtf8(), b.to.toUtf8(), b.cause};
    });
}

void Patterns::writeChains()
{
    m_chains.forEach([this](quint64 key, qint64 tickets) {
        m_figures.chains.push_back({{team(key >> 32), team(key >> 16), team(key)}, tickets});
    });
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
    const auto [first, last] = std::ranges::minmax(m_waits, {}, &Wait::at);
    const Weeks weeks{first.at, last.at, m_context.zone};
    m_figures.weeks.resize(weeks.starts().size());
    for (const auto &wait : m_waits) {
        auto &week = m_figures.weeks[weeks.of(wait.at)];
        ++week.handOffs;
        week.waitHours += wait.length == noSecond ? 0 : hoursFrom(wait.length);
    }
    for (size_t i = 0; i < m_figures.weeks.size(); ++i)
        m_figures.weeks[i].weekStart = fromSecond(weeks.starts()[i]);
    while (!m_figures.weeks.empty() &&
           daysLater(m_figures.weeks.back().weekStart, 7, m_context.zone) > m_context.now)
        m_figures.weeks.pop_back();
    std::vector<double> hours;
    hours.reserve(m_figures.weeks.size());
    for (const auto &week : m_figures.weeks)
        hours.push_back(week.waitHours);
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
