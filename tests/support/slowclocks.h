#pragma once

#include "core/ticket/command.h"
#include "tests/support/minutewalk.h"
#include "tests/support/ticketbuilder.h"

#include <random>

/// The rules of clocks said again in the slowest way, and random tickets to try them on. Shares no
/// code with the fold.
namespace baton::test {

using sla::Metric;
using sla::Outcome;
using ticket::Priority;

constexpr qint64 minute = 60'000;
constexpr int daysWalked = 40;

// Everything happens on whole minutes of one window, so that a walk over them is exact.
struct Window
{
    explicit Window(const calendar::CalendarSpec &spec, qint64 from) : begin{from}
    {
        const MinuteWalk walk{spec};
        for (int i = 0; i < daysWalked * 1440; ++i)
            open.push_back(walk.isOpen(from + i * minute));
    }
    [[nodiscard]] qint64 instant(int at) const { return begin + at * minute; }
    qint64 begin;
    std::vector<bool> open;
};

// What a clock of the oracle came to.
struct Seen
{
    int used = 0;
    std::optional<int> broken; // the minute of the due that it first broke
    std::optional<int> due;
    std::optional<int> stopped;
    Outcome ended = Outcome::Met;
};

// The rules said again in the slowest way: minute by minute, nothing computed ahead.
class SlowClock
{
public:
    explicit SlowClock(std::map<Priority, int> targets) : m_targets{std::move(targets)} {}

    // One minute of the wall: does it count, may the clock break in it, under which priority.
    void live(int at, bool open, bool excluded, Priority priority)
    {
        const int target = m_targets.at(priority);
        if (excluded || m_seen.stopped)
            return;
        if (m_seen.used >= target && !m_seen.broken)
            m_seen.broken = m_reached.at(static_cast<size_t>(target));
        if (!open)
            return;
        ++m_seen.used;
        m_reached.push_back(at + 1);
    }
    void stop(int at, Outcome how)
    {
        if (m_seen.stopped)
            return;
        m_seen.stopped = at;
        m_seen.ended = how;
    }
    void goOn() { m_seen.stopped.reset(); }
    [[nodiscard]] Seen seen(Priority priority) const
    {
        auto answer = m_seen;
        const auto target = static_cast<size_t>(m_targets.at(priority));
        if (m_reached.size() > target)
            answer.due = m_reached[target];
        return answer;
    }

private:
    std::map<Priority, int> m_targets;
    std::vector<int> m_reached{0}; // at [n] the minute in which n had been used
    Seen m_seen;
};

struct Promised
{
    std::map<Metric, std::map<Priority, int>> minutes;
};

// A ticket as the oracle sees it, told fact by fact.
class Oracle
{
public:
    Oracle(const Window &window, const Promised &promised, int reported, Priority priority)
        : m_window{window}, m_promised{promised}, m_now{reported}, m_priority{priority},
          m_response{promised.minutes.at(Metric::FirstResponse)},
          m_restore{promised.minutes.at(Metric::Restore)},
          m_resolve{promised.minutes.at(Metric::Resolve)}
    {
    }

    void liveUntil(int to)
    {
        for (; m_now < to; ++m_now) {
            const bool open = m_window.open[static_cast<size_t>(m_now)];
            const bool paused = m_pausedUntil > m_now;
            m_response.live(m_now, open, false, m_priority);
            m_restore.live(m_now, open, paused || m_restored || m_resolved, m_priority);
            m_resolve.live(m_now, open, paused || m_resolved, m_priority);
            if (!m_rounds.empty())
                m_rounds.back().live(m_now, open, false, m_priority);
        }
    }

    void operator()(const ticket::PriorityChanged &fact) { m_priority = fact.priority; }
    void operator()(const ticket::RequesterWrote &)
    {
        m_pausedUntil = 0;
        if (!m_responded || m_roundOpen)
            return;
        m_rounds.emplace_back(m_promised.minutes.at(Metric::NextResponse));
        m_roundOpen = true;
    }
    void operator()(const ticket::Replied &)
    {
        respond(Outcome::Met);
        endRound(Outcome::Met);
    }
    void operator()(const ticket::NoReplyNeeded &) { endRound(Outcome::NoReplyNeeded); }
    void operator()(const ticket::WorkStarted &) { m_pausedUntil = 0; }
    void operator()(const ticket::Paused &fact)
    {
        m_pausedUntil = static_cast<int>((toMs(*fact.wakeUpAt) - m_window.begin) / minute);
    }
    void operator()(const ticket::Resumed &) { m_pausedUntil = 0; }
    void operator()(const ticket::Restored &)
    {
        m_restored = true;
        m_restore.stop(m_now, Outcome::Met);
    }
    void operator()(const ticket::Resolved &)
    {
        m_pausedUntil = 0;
        m_resolved = true;
        m_restore.stop(m_now, Outcome::Met);
        m_resolve.stop(m_now, Outcome::Met);
        respond(Outcome::ResolvedWithoutResponse);
        endRound(Outcome::ResolvedWithoutResponse);
    }
    void operator()(const ticket::Reopened &)
    {
        m_resolved = m_restored = false;
        m_restore.goOn();
        m_resolve.goOn();
    }
    template <class Other> void operator()(const Other &) {} // nothing to a customer's clock

    [[nodiscard]] bool isPaused() const { return m_pausedUntil > m_now; }
    [[nodiscard]] std::optional<Seen> seen(Metric metric, int instance) const
    {
        if (metric == Metric::FirstResponse)
            return m_response.seen(m_responsePriority.value_or(m_priority));
        if (metric == Metric::Restore)
            return m_restore.seen(m_priority);
        if (metric == Metric::Resolve)
            return m_resolve.seen(m_priority);
        if (metric != Metric::NextResponse || instance >= static_cast<int>(m_rounds.size()))
            return std::nullopt;
        const auto index = static_cast<size_t>(instance);
        return m_rounds[index].seen(index < m_endPriorities.size() ? m_endPriorities[index]
                                                                   : m_priority);
    }
    [[nodiscard]] size_t rounds() const { return m_rounds.size(); }

private:
    void respond(Outcome how)
    {
        if (m_responded)
            return;
        m_responded = true;
        m_responsePriority = m_priority;
        m_response.stop(m_now, how);
    }
    void endRound(Outcome how)
    {
        if (!m_roundOpen)
            return;
        m_roundOpen = false;
        m_rounds.back().stop(m_now, how);
        m_endPriorities.push_back(m_priority);
    }

    const Window &m_window;
    const Promised &m_promised;
    int m_now;
    Priority m_priority;
    int m_pausedUntil = 0;
    bool m_responded = false;
    bool m_restored = false;
    bool m_resolved = false;
    bool m_roundOpen = false;
    SlowClock m_response;
    SlowClock m_restore;
    SlowClock m_resolve;
    std::vector<SlowClock> m_rounds;
    std::vector<Priority> m_endPriorities;
    std::optional<Priority> m_responsePriority;
};

using Random = std::mt19937;

inline int between(Random &random, int from, int to)
{
    return std::uniform_int_distribution{from, to}(random);
}

inline Priority anyPriority(Random &random)
{
    return std::array{Priority::P1, Priority::P2, Priority::P3,
                      Priority::P4}[static_cast<size_t>(between(random, 0, 3))];
}

inline ticket::Command anyCommand(Random &random, TicketId id, Instant now,
                                  const std::array<TeamId, 3> &teams)
{
    switch (between(random, 0, 12)) {
    case 0:
        return ticket::ChangePriority{id, anyPriority(random), QStringLiteral("they cannot work")};
    case 1:
    case 2:
        return ticket::RecordRequesterMessage{id, QStringLiteral("Still broken"), {}, {}};
    case 3:
    case 4:
        return ticket::Reply{id, QStringLiteral("Looking into it"), {}, {}};
    case 5:
        return ticket::DeclareNoReplyNeeded{id};
    case 6:
    case 7:
        return ticket::Pause{id, ticket::PauseReason::Requester,
                             now + std::chrono::minutes{between(random, 1, 3000)}};
    case 8:
        return ticket::Resume{id};
    case 9:
        return ticket::Restore{id, ticket::RestoredBy::Fix, {}, {}};
    case 10:
        return ticket::Resolve{id, QStringLiteral("Solved"), {}};
    case 11:
        return ticket::Reopen{id};
    default:
        return ticket::Assign{id, teams[static_cast<size_t>(between(random, 0, 2))], {}, {}};
    }
}

inline Promised anyPromises(Random &random)
{
    Promised promised;
    for (const auto metric :
         {Metric::FirstResponse, Metric::NextResponse, Metric::Restore, Metric::Resolve}) {
        int length = between(random, 5, 300);
        for (const auto priority : {Priority::P1, Priority::P2, Priority::P3, Priority::P4}) {
            promised.minutes[metric][priority] = length;
            length += between(random, 0, 900);
        }
    }
    return promised;
}

inline Outcome outcomeOf(const Seen &seen, bool isPaused)
{
    if (seen.broken)
        return Outcome::Breached;
    if (seen.stopped)
        return seen.ended;
    return isPaused ? Outcome::Paused : Outcome::Running;
}

inline void compare(const Window &window, const Oracle &past, const Oracle &future,
                    const std::vector<sla::Clock> &clocks)
{
    size_t rounds = 0;
    for (const auto &clock : clocks) {
        INFO(toWord(clock.metric).toStdString() << " " << clock.instance);
        const auto seen = past.seen(clock.metric, clock.instance);
        REQUIRE(seen);
        rounds += clock.metric == Metric::NextResponse ? 1 : 0;
        const bool canPause = clock.metric == Metric::Restore || clock.metric == Metric::Resolve;
        CHECK(toWord(clock.outcome).toStdString() ==
              toWord(outcomeOf(*seen, canPause && past.isPaused())).toStdString());
        CHECK(clock.used.length == std::chrono::minutes{seen->used});
        CHECK(clock.stoppedAt.has_value() == seen->stopped.has_value());
        if (clock.breachedAt && seen->broken)
            CHECK(toMs(*clock.breachedAt) == window.instant(*seen->broken));
        const auto later = future.seen(clock.metric, clock.instance);
        if (!clock.stoppedAt && clock.dueAt && later->due)
            CHECK(toMs(*clock.dueAt) == window.instant(*later->due));
    }
    CHECK(rounds == past.rounds());
}

} // namespace baton::test
