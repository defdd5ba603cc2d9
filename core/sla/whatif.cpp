#include "core/sla/whatif.h"

namespace baton::sla {

namespace {

enum class Verdict : quint8 { Kept, Broken, Apart, Open };

Verdict verdictOf(const Clock &clock)
{
    switch (clock.outcome) {
    case Outcome::Met:
        return Verdict::Kept;
    case Outcome::Breached:
        return Verdict::Broken;
    case Outcome::Running:
        return Verdict::Open;
    case Outcome::Paused:
    case Outcome::ResolvedWithoutResponse:
    case Outcome::NoReplyNeeded:
    case Outcome::Merged:
    case Outcome::Withdrawn:
        return Verdict::Apart;
    }
    return Verdict::Apart;
}

void add(Tally &tally, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Kept:
        ++tally.kept;
        break;
    case Verdict::Broken:
        ++tally.broken;
        break;
    case Verdict::Apart:
        ++tally.apart;
        break;
    case Verdict::Open:
        break;
    }
}

template <class Key>
void addAll(std::map<Key, Compared> &into, const std::map<Key, Compared> &other)
{
    for (const auto &[key, compared] : other)
        into[key] += compared;
}

} // namespace

Tally &Tally::operator+=(const Tally &other)
{
    kept += other.kept;
    broken += other.broken;
    apart += other.apart;
    return *this;
}

Compared &Compared::operator+=(const Compared &other)
{
    was += other.was;
    would += other.would;
    return *this;
}

std::optional<Instant> cohortOf(const Clock &clock)
{
    return clock.breachedAt ? clock.breachedAt : clock.dueAt;
}

WhatIf::WhatIf(const Rules &was, const Rules &would, const WhatIfPeriod &period)
    : m_was{was}, m_would{would}, m_period{period}, m_weeks(period.weeks.size())
{
}

void WhatIf::take(const EventBlock &block)
{
    for (const auto &ticket : block.tickets()) {
        auto events = block.eventsOf(ticket);
        if (events.empty())
            continue;
        ++m_tickets;
        const auto subject = ticket.subject();
        // An imported history ends with its last row; nobody works on it here.
        const auto now = ticket.imported ? fromMs(events.back().atMs) : m_period.now;
        const auto was = clocksAt(m_was, subject, events, now);
        if (ticket.hasRulesApplied) {
            m_ownEvents.clear();
            std::ranges::copy_if(events, std::back_inserter(m_ownEvents), [](const auto &event) {
                return event.kind != EventKind::RulesApplied;
            });
            events = m_ownEvents;
        }
        const auto would = clocksAt(m_would, subject, events, now);
        count(Side::Was, was);
        count(Side::Would, would);
        compare(was, would);
    }
}

std::optional<size_t> WhatIf::weekOf(Instant at) const
{
    if (at < m_period.weeks.front() || at > m_period.now)
        return std::nullopt;
    const auto after = std::ranges::upper_bound(m_period.weeks, at);
    return static_cast<size_t>(after - m_period.weeks.begin()) - 1;
}

void WhatIf::count(Side side, std::span<const Clock> clocks)
{
    for (const auto &clock : clocks) {
        const auto verdict = verdictOf(clock);
        const auto cohort = cohortOf(clock);
        const auto week = cohort ? weekOf(*cohort) : std::nullopt;
        if (!week || verdict == Verdict::Open)
            continue;
        for (auto *compared : {&m_all, &m_targets[{clock.metric, clock.priority}],
                               &m_teams[clock.team], &m_weeks[*week]})
            add(side == Side::Was ? compared->was : compared->would, verdict);
    }
}

void WhatIf::compare(std::span<const Clock> was, std::span<const Clock> would)
{
    const auto judged = [this](const Clock &clock, Verdict verdict) {
        const auto cohort = cohortOf(clock);
        return verdictOf(clock) == verdict && cohort && weekOf(*cohort);
    };
    for (const auto &before : was) {
        const auto after = std::ranges::find_if(would, [&before](const Clock &each) {
            return each.metric == before.metric && each.instance == before.instance;
        });
        if (after == would.end())
            continue;
        if (judged(before, Verdict::Kept) && judged(*after, Verdict::Broken))
            ++m_turnedBroken;
        else if (judged(before, Verdict::Broken) && judged(*after, Verdict::Kept))
            ++m_turnedKept;
    }
}

WhatIf &WhatIf::operator+=(const WhatIf &other)
{
    m_all += other.m_all;
    addAll(m_targets, other.m_targets);
    addAll(m_teams, other.m_teams);
    for (size_t i = 0; i < m_weeks.size(); ++i)
        m_weeks[i] += other.m_weeks[i];
    m_turnedBroken += other.m_turnedBroken;
    m_turnedKept += other.m_turnedKept;
    m_tickets += other.m_tickets;
    return *this;
}

} // namespace baton::sla
