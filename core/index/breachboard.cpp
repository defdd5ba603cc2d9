#include "core/index/boards.h"
#include "core/index/hours.h"
#include "core/index/promisestate.h"
#include "core/index/timevalue.h"
#include "core/index/timewent.h"
#include "core/index/weeks.h"

namespace baton::index {

namespace {

constexpr size_t listLength = 50;
constexpr size_t listRoom = 4096; // before all but the first are dropped
constexpr Second hour = 3600;

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
        prepare();
        for (size_t slot = 0; slot < m_columns.size(); ++slot) {
            if (m_matches[slot] != 0)
                countTicket(slot);
        }
        m_figures.next = written(m_next);
        m_figures.latestBroken = written(m_broken);
        writeWeeks();
        writeTables();
        m_figures.recorded.resolutionHours = hoursOf(std::move(m_resolutions));
        m_figures.timeWent = timeWentOf(m_matches, m_context, m_question);
        return std::move(m_figures);
    }

private:
    struct Cell
    {
        std::array<qint64, standings> by{};
        [[nodiscard]] bool isEmpty() const { return by == decltype(by){}; }
    };
    [[nodiscard]] static qint64 countOf(const Cell &cell, PromiseState standing)
    {
        return cell.by[static_cast<size_t>(standing)];
    }
    // The order of what breaks next: what can still be kept comes first by its due; what is late
    // already is history, the newest first.
    struct Running
    {
        bool isLate;
        Second key; // the due; of what is late, its complement
        quint32 slot;
        quint8 metric;
        friend auto operator<=>(const Running &, const Running &) = default;
    };
    static constexpr size_t priorities = 8;
    // Whatever is listed is asked for often: all but the first go now and then.
    static void keepFirst(std::vector<Running> &list)
    {
        if (list.size() < listRoom)
            return;
        std::ranges::nth_element(list, list.begin() + listLength);
        list.resize(listLength);
    }
    void prepare();
    void countTicket(size_t slot);
    void countRecorded(size_t slot);
    void countClock(size_t slot, size_t metric);
    void countRunning(size_t slot, size_t metric, Second due);
    [[nodiscard]] std::vector<NextBreach> written(std::vector<Running> &list) const;
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
    Weeks m_weekStarts;
    std::vector<Cell> m_weeks;   // one for each start
    std::vector<Cell> m_targets; // by policy, metric and priority
    std::vector<Cell> m_teams;   // by team and priority
    std::vector<Running> m_next;
    std::vector<Running> m_broken;
    std::vector<Second> m_resolutions;
};

// The weeks are those from the first due, or now, to the last.
void BreachBoard::prepare()
{
    m_figures.asOf = m_context.now;
    const auto midnight = startOfDay(m_context.now, m_context.zone);
    m_endOfDay = toSecond(daysLater(midnight, 1, m_context.zone));
    Second first = m_now;
    Second last = m_now;
    for (const auto &promise : m_columns.promises) {
        for (const auto due : promise.due) {
            first = std::min(first, due);
            last = std::max(last, due == noSecond ? 0 : due);
        }
    }
    m_weekStarts = Weeks{first, last, m_context.zone};
    m_weeks.resize(m_weekStarts.starts().size());
    m_targets.resize(m_context.set.policies.size() * listedMetrics.size() * priorities);
    m_teams.resize(m_context.set.teams.size() * priorities);
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
        m_resolutions.push_back(m_columns.sourceResolution[slot]);
}

void BreachBoard::countClock(size_t slot, size_t metric)
{
    const auto &promise = m_columns.promises[metric];
    const auto outcome = promise.outcome[slot];
    if (outcome == noOutcome)
        return;
    const auto due = promise.due[slot];
    const auto standing = standingTable[outcome & 15U][due < m_now ? 1 : 0];
    const bool runs = standing == PromiseState::Open || standing == PromiseState::Broken;
    if (runs && due != noSecond &&
        m_columns.category[slot] < static_cast<quint8>(ticket::Category::Resolved))
        countRunning(slot, metric, due);
    if (due == noSecond ? m_question.from.has_value() : due < m_from || due >= m_to)
        return;
    if (standing == PromiseState::Broken && due != noSecond &&
        listedMetrics[metric] == sla::Metric::Resolve) {
        m_broken.push_back({true, ~due, static_cast<quint32>(slot), static_cast<quint8>(metric)});
        keepFirst(m_broken);
    }
    const auto at = static_cast<size_t>(standing);
    const auto priority = m_columns.priority[slot];
    const auto target = promise.policy[slot] * listedMetrics.size() + metric;
    ++m_targets[target * priorities + priority].by[at];
    ++m_teams[m_columns.team[slot] * priorities + priority].by[at];
    if (due != noSecond)
        ++m_weeks[m_weekStarts.of(due)].by[at];
}

// What is due next is asked of the whole, whichever weeks are looked at.
void BreachBoard::countRunning(size_t slot, size_t metric, Second due)
{
    const bool isLate = due < m_now;
    m_figures.late += isLate ? 1 : 0;
    m_figures.dueToday += !isLate && due < m_endOfDay ? 1 : 0;
    m_figures.needHelpNow += !isLate && due < std::min(m_now + hour, m_endOfDay) ? 1 : 0;
    m_next.push_back(
        {isLate, isLate ? ~due : due, static_cast<quint32>(slot), static_cast<quint8>(metric)});
    keepFirst(m_next);
}

std::vector<NextBreach> BreachBoard::written(std::vector<Running> &list) const
{
    std::ranges::sort(list);
    list.resize(std::min(list.size(), listLength));
    std::vector<NextBreach> answer;
    answer.reserve(list.size());
    for (const auto &[isLate, key, slot, metric] : list) {
        NextBreach row;
        row.ticket = TicketId{m_columns.id[slot]};
        row.number = m_columns.number[slot];
        row.team = m_context.names.nameOf(m_context.set.teams.idAt(m_columns.team[slot]).value());
        row.technician =
            m_context.names.nameOf(m_context.set.people.idAt(m_columns.technician[slot]).value());
        row.metric = listedMetrics[metric];
        row.priority = static_cast<ticket::Priority>(m_columns.priority[slot]);
        row.handOffs = m_columns.handOffCount[slot];
        row.dueAt = fromSecond(isLate ? ~key : key);
        row.left = row.dueAt - m_context.now;
        answer.push_back(std::move(row));
    }
    return answer;
}

// Weeks that are over give the limits; one with promises still open would look worse than it is.
void BreachBoard::writeWeeks()
{
    std::vector<insight::Share> shares;
    std::vector<size_t> over;
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        const auto start = m_weekStarts.starts()[i];
        const auto &by = m_weeks[i];
        const WeekFigures week{fromSecond(start), countOf(by, PromiseState::Kept),
                               countOf(by, PromiseState::Broken),
                               countOf(by, PromiseState::Open) + countOf(by, PromiseState::Paused)};
        if (week.kept + week.broken + week.open == 0)
            continue;
        if (week.open == 0 && start + 7 * 24 * hour <= m_now) {
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
        row.met = countOf(cell, PromiseState::Kept);
        row.breached = countOf(cell, PromiseState::Broken);
        row.open = countOf(cell, PromiseState::Open);
        row.paused = countOf(cell, PromiseState::Paused);
        row.withdrawn = countOf(cell, PromiseState::Withdrawn);
        row.merged = countOf(cell, PromiseState::Merged);
        row.due = row.met + row.breached + row.open + row.paused + row.withdrawn + row.merged;
        row.share = wilson(row.met, row.met + row.breached);
        m_figures.paused += row.paused;
        m_figures.withdrawn += row.withdrawn;
        m_figures.merged += row.merged;
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
        const auto kept = countOf(cell, PromiseState::Kept);
        m_figures.byTeam.push_back({name, static_cast<ticket::Priority>(i % priorities),
                                    wilson(kept, kept + countOf(cell, PromiseState::Broken))});
    }
}

} // namespace

BreachFigures breachFigures(const Matches &matches, const MatchContext &context,
                            const FigureQuestion &question)
{
    return BreachBoard{matches, context, question}.compute();
}

} // namespace baton::index
