#include "core/index/boards.h"
#include "core/index/hours.h"
#include "core/index/timevalue.h"
#include "core/index/timewent.h"

namespace baton::index {

namespace {

constexpr size_t nextListed = 50;
constexpr Second hour = 3600;

enum class Standing : quint8 { Kept, Broken, Open, Paused, Withdrawn, Merged, Aside };

// R4, R14: a running clock past its due is broken, whoever has noticed.
Standing standingOf(quint8 outcome, Second due, Second now)
{
    switch (static_cast<sla::Outcome>(outcome)) {
    case sla::Outcome::Met:
        return Standing::Kept;
    case sla::Outcome::Breached:
        return Standing::Broken;
    case sla::Outcome::Running:
        return due < now ? Standing::Broken : Standing::Open;
    case sla::Outcome::Paused:
        // R6: the due of a paused clock follows from its wake-up; beyond it, it has woken long
        // since.
        return due < now ? Standing::Broken : Standing::Paused;
    case sla::Outcome::Merged:
        return Standing::Merged;
    case sla::Outcome::Withdrawn:
        return Standing::Withdrawn;
    case sla::Outcome::ResolvedWithoutResponse:
    case sla::Outcome::NoReplyNeeded:
        return Standing::Aside; // reported apart, in no rate
    }
    return Standing::Aside;
}

class BreachBoard
{
public:
    BreachBoard(const Matches &matches, const MatchContext &context, const FigureQuestion &question)
        : m_matches{matches}, m_context{context}, m_columns{context.set.columns()},
          m_question{question}, m_now{toSecond(context.now)},
          m_from{question.from ? toSecond(*question.from) : 0}, m_to{toSecond(question.to)}
    {
    }

    BreachFigures compute()
    {
        m_figures.asOf = m_context.now;
        const auto midnight = startOfDay(m_context.now, m_context.zone);
        m_endOfDay = toSecond(daysLater(midnight, 1, m_context.zone));
        fillWeekStarts();
        for (size_t slot = 0; slot < m_columns.size(); ++slot) {
            if (m_matches[slot] != 0)
                countTicket(slot);
        }
        writeNext();
        writeWeeks();
        writeTables();
        m_figures.recorded.resolutionHours = hoursOf(std::move(m_resolutionHours));
        m_figures.timeWent = timeWentOf(m_matches, m_context, m_question);
        return std::move(m_figures);
    }

private:
    struct Cell
    {
        std::array<qint64, 7> by{};
        [[nodiscard]] bool isEmpty() const { return by == decltype(by){}; }
    };
    // One cell for each row and priority.
    static constexpr size_t priorities = 8;
    static Cell &cellAt(std::vector<Cell> &cells, size_t row, quint8 priority)
    {
        const auto at = row * priorities + priority;
        if (at >= cells.size())
            cells.resize((row + 1) * priorities);
        return cells[at];
    }
    void fillWeekStarts();
    void countTicket(size_t slot);
    void countRecorded(size_t slot);
    void countClock(size_t slot, size_t metric);
    void countWeek(Second due, Standing standing);
    void writeNext();
    void writeWeeks();
    void writeTables();

    const Matches &m_matches;
    const MatchContext &m_context;
    const Columns &m_columns;
    const FigureQuestion &m_question;
    Second m_now;
    Second m_from;
    Second m_to;
    Second m_endOfDay = 0;
    BreachFigures m_figures;
    std::vector<Second> m_weekStarts;
    std::vector<WeekFigures> m_weeks; // one for each start
    std::vector<Cell> m_targets;      // by policy and metric
    std::vector<Cell> m_teams;
    std::vector<std::pair<Second, std::pair<size_t, size_t>>> m_next; // due, slot, metric
    std::vector<double> m_resolutionHours;
};

// Every Monday from the first report to the last due.
void BreachBoard::fillWeekStarts()
{
    Second first = m_now;
    Second last = m_now;
    for (const auto &promise : m_columns.promises) {
        for (const auto due : promise.due) {
            if (due == noSecond)
                continue;
            first = std::min(first, due);
            last = std::max(last, due);
        }
    }
    auto monday = startOfWeek(fromSecond(first), m_context.zone);
    while (toSecond(monday) <= last) {
        m_weekStarts.push_back(toSecond(monday));
        monday = daysLater(monday, 7, m_context.zone);
    }
    m_weeks.resize(m_weekStarts.size());
}

void BreachBoard::countTicket(size_t slot)
{
    ++m_figures.tickets;
    countRecorded(slot);
    for (size_t metric = 0; metric < listedMetrics.size(); ++metric) {
        if (!m_question.metric || *m_question.metric == listedMetrics[metric])
            countClock(slot, metric);
    }
}

void BreachBoard::countRecorded(size_t slot)
{
    auto &recorded = m_figures.recorded;
    if ((m_columns.flags[slot] & Imported) == 0)
        return;
    const auto verdict = static_cast<Verdict>(m_columns.verdict[slot]);
    recorded.met += verdict == Verdict::Met ? 1 : 0;
    recorded.missed += verdict == Verdict::Missed ? 1 : 0;
    recorded.unknown += verdict == Verdict::Unknown ? 1 : 0;
    recorded.reopenedTickets += m_columns.sourceReopenings[slot] > 0 ? 1 : 0;
    if (m_columns.sourceResolution[slot] != noSecond)
        m_resolutionHours.push_back(hoursFrom(m_columns.sourceResolution[slot]));
}

void BreachBoard::countClock(size_t slot, size_t metric)
{
    const auto &promise = m_columns.promises[metric];
    const auto due = promise.due[slot];
    if (promise.outcome[slot] == noOutcome)
        return;
    const auto standing = standingOf(promise.outcome[slot], due, m_now);
    const bool within =
        due == noSecond ? !m_question.from.has_value() : due >= m_from && due < m_to;
    // What is due next is asked of the whole, whichever weeks are looked at.
    const bool waits = m_columns.category[slot] < static_cast<quint8>(ticket::Category::Resolved);
    const bool runs = standing == Standing::Open || standing == Standing::Broken;
    if (waits && runs && due != noSecond) {
        m_figures.late += due < m_now ? 1 : 0;
        m_figures.dueToday += due >= m_now && due < m_endOfDay ? 1 : 0;
        m_figures.needHelpNow += due >= m_now && due < std::min(m_now + hour, m_endOfDay) ? 1 : 0;
        m_next.push_back({due, {slot, metric}});
    }
    if (!within)
        return;
    const auto at = static_cast<size_t>(standing);
    const auto target = promise.policy[slot] * listedMetrics.size() + metric;
    ++cellAt(m_targets, target, m_columns.priority[slot]).by[at];
    ++cellAt(m_teams, m_columns.team[slot], m_columns.priority[slot]).by[at];
    m_figures.paused += standing == Standing::Paused ? 1 : 0;
    m_figures.withdrawn += standing == Standing::Withdrawn ? 1 : 0;
    m_figures.merged += standing == Standing::Merged ? 1 : 0;
    if (due != noSecond)
        countWeek(due, standing);
}

void BreachBoard::countWeek(Second due, Standing standing)
{
    const auto after = std::ranges::upper_bound(m_weekStarts, due);
    if (after == m_weekStarts.begin())
        return;
    auto &week = m_weeks[static_cast<size_t>(after - m_weekStarts.begin() - 1)];
    week.kept += standing == Standing::Kept ? 1 : 0;
    week.broken += standing == Standing::Broken ? 1 : 0;
    week.open += standing == Standing::Open || standing == Standing::Paused ? 1 : 0;
}

// What can still be kept comes first by its due; what is late already is history to be told apart.
void BreachBoard::writeNext()
{
    const auto count = std::min(m_next.size(), nextListed);
    const auto isLate = [this](const auto &entry) { return entry.first < m_now; };
    std::ranges::partial_sort(
        m_next, m_next.begin() + static_cast<std::ptrdiff_t>(count),
        [&isLate](const auto &a, const auto &b) {
            return std::tuple{isLate(a), isLate(a) ? ~a.first : a.first, a.second} <
                   std::tuple{isLate(b), isLate(b) ? ~b.first : b.first, b.second};
        });
    for (size_t i = 0; i < count; ++i) {
        const auto &[due, place] = m_next[i];
        const auto [slot, metric] = place;
        NextBreach next;
        next.ticket = TicketId{m_columns.id[slot]};
        next.number = m_columns.number[slot];
        next.team = m_context.names.nameOf(m_context.set.teams.idAt(m_columns.team[slot]).value());
        next.technician =
            m_context.names.nameOf(m_context.set.people.idAt(m_columns.technician[slot]).value());
        next.metric = listedMetrics[metric];
        next.priority = static_cast<ticket::Priority>(m_columns.priority[slot]);
        next.handOffs = m_columns.handOffCount[slot];
        next.dueAt = fromSecond(due);
        next.left = next.dueAt - m_context.now;
        m_figures.next.push_back(std::move(next));
    }
}

// Weeks that are over give the limits; one with promises still open would look worse than it is.
void BreachBoard::writeWeeks()
{
    std::vector<insight::Share> shares;
    std::vector<size_t> over;
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        auto week = m_weeks[i];
        if (week.kept + week.broken + week.open == 0)
            continue;
        week.weekStart = fromSecond(m_weekStarts[i]);
        if (week.open == 0 && m_weekStarts[i] + 7 * 24 * hour <= m_now) {
            over.push_back(m_figures.weeks.size());
            shares.push_back({week.kept, week.kept + week.broken});
        }
        m_figures.weeks.push_back(week);
    }
    const auto chart = insight::laneyChart(shares);
    m_figures.weeksCentre = chart.judged ? std::optional{chart.centre} : std::nullopt;
    for (size_t i = 0; chart.judged && i < over.size(); ++i)
        m_figures.weeks[over[i]].limits = chart.points[i];
}

void BreachBoard::writeTables()
{
    const auto of = [](const Cell &cell, Standing standing) {
        return cell.by[static_cast<size_t>(standing)];
    };
    for (size_t i = 0; i < m_targets.size(); ++i) {
        const auto &cell = m_targets[i];
        if (cell.isEmpty())
            continue;
        TargetFigures row;
        const auto target = i / priorities;
        const auto policy = static_cast<quint32>(target / listedMetrics.size());
        row.policyId = m_context.set.policies.idAt(policy);
        row.metric = listedMetrics[target % listedMetrics.size()];
        row.priority = static_cast<ticket::Priority>(i % priorities);
        row.met = of(cell, Standing::Kept);
        row.breached = of(cell, Standing::Broken);
        row.open = of(cell, Standing::Open);
        row.paused = of(cell, Standing::Paused);
        row.withdrawn = of(cell, Standing::Withdrawn);
        row.merged = of(cell, Standing::Merged);
        row.due = row.met + row.breached + row.open + row.paused + row.withdrawn + row.merged;
        row.share = wilson(row.met, row.met + row.breached);
        m_figures.targets.push_back(row);
    }
    for (size_t i = 0; i < m_teams.size(); ++i) {
        const auto &cell = m_teams[i];
        if (cell.isEmpty())
            continue;
        const auto team = static_cast<quint16>(i / priorities);
        const auto name = team == 0
                              ? QStringLiteral("unknown")
                              : m_context.names.nameOf(m_context.set.teams.idAt(team).value());
        const auto kept = of(cell, Standing::Kept);
        m_figures.byTeam.push_back({name, static_cast<ticket::Priority>(i % priorities),
                                    wilson(kept, kept + of(cell, Standing::Broken))});
    }
}

} // namespace

BreachFigures breachFigures(const Matches &matches, const MatchContext &context,
                            const FigureQuestion &question)
{
    return BreachBoard{matches, context, question}.compute();
}

} // namespace baton::index
