#pragma once

#include "core/sla/eventblock.h"

#include <map>

namespace baton::sla {

/// Promises that fell due in a period (R14): kept or broken; those that left the rates stand apart
/// (paused, withdrawn, merged, no reply needed, resolved without response).
struct Tally
{
    qint64 kept = 0;
    qint64 broken = 0;
    qint64 apart = 0;

    Tally &operator+=(const Tally &other);
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// What happened, and what would have.
struct Compared
{
    Tally was;
    Tally would;

    Compared &operator+=(const Compared &other);
    friend bool operator==(const Compared &, const Compared &) = default;
};

/// Which promises count: those due in [weeks.front(), now], each week from its local Monday on.
struct WhatIfPeriod
{
    std::vector<Instant> weeks; // ascending; never empty
    Instant now;
};

/// Two sets of rules asked of the same histories (R7, R14). One for each thread, added up at the
/// end.
class WhatIf
{
public:
    /// Each promise due in the period is one of a metric at a priority; all of them outlive this.
    WhatIf(const Rules &was, const Rules &would, const WhatIfPeriod &period);

    void take(const EventBlock &block);
    WhatIf &operator+=(const WhatIf &other);

    using Target = std::pair<Metric, ticket::Priority>;
    [[nodiscard]] const Compared &all() const { return m_all; }
    [[nodiscard]] const std::map<Target, Compared> &byTarget() const { return m_targets; }
    [[nodiscard]] const std::map<TeamId, Compared> &byTeam() const { return m_teams; }
    /// In the order of the period's weeks.
    [[nodiscard]] const std::vector<Compared> &byWeek() const { return m_weeks; }
    /// Promises kept that would have been broken, and broken ones that would have been kept; only
    /// what both rules promise and what fell due in the period under both.
    [[nodiscard]] qint64 turnedBroken() const { return m_turnedBroken; }
    [[nodiscard]] qint64 turnedKept() const { return m_turnedKept; }
    [[nodiscard]] qint64 tickets() const { return m_tickets; }

private:
    enum class Side : quint8 { Was, Would };
    void count(Side side, std::span<const Clock> clocks);
    void compare(std::span<const Clock> was, std::span<const Clock> would);
    [[nodiscard]] std::optional<size_t> weekOf(Instant at) const;

    const Rules &m_was;
    const Rules &m_would;
    const WhatIfPeriod &m_period;
    Compared m_all;
    std::map<Target, Compared> m_targets;
    std::map<TeamId, Compared> m_teams;
    std::vector<Compared> m_weeks;
    qint64 m_turnedBroken = 0;
    qint64 m_turnedKept = 0;
    qint64 m_tickets = 0;
    std::vector<ClockEvent> m_ownEvents; // of a ticket without the rules that were applied to it
};

/// R7: the due by which a clock is counted: the one it first broke, else its last.
[[nodiscard]] std::optional<Instant> cohortOf(const Clock &clock);

} // namespace baton::sla
