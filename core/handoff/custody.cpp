#include "core/handoff/custody.h"

#include "core/ticket/evolve.h"
#include "core/ticket/evolvepart.h"

namespace baton::handoff {

namespace {

using ticket::Activity;

// One row or one commit: everything that happened in one go.
struct Act
{
    Instant at;
    std::span<const Activity> activities;
};

std::vector<Act> actsOf(std::span<const Activity> history)
{
    std::vector<Act> acts;
    for (size_t i = 0; i < history.size();) {
        size_t end = i + 1;
        while (end < history.size() && history[end].act == history[i].act &&
               history[end].occurredAt == history[i].occurredAt)
            ++end;
        acts.push_back({history[i].occurredAt, history.subspan(i, end - i)});
        i = end;
    }
    return acts;
}

template <class F> bool holds(const Act &act)
{
    return std::ranges::any_of(act.activities, [](const Activity &activity) {
        return std::holds_alternative<F>(activity.fact);
    });
}

// Other rules were applied to many tickets at once: nobody worked on this one.
bool isOfRules(const Act &act)
{
    return std::ranges::all_of(act.activities, [](const Activity &activity) {
        return std::holds_alternative<ticket::RulesApplied>(activity.fact);
    });
}

class Fold
{
public:
    Fold(bool imported, const Membership &isMember) : m_imported{imported}, m_isMember{isMember} {}

    void take(const Act &act);
    Custody finish(Instant now);

private:
    void spendUntil(Instant at);
    void spend(Instant to, qint64 Span::*part);
    void applyStates(const Act &act);
    void applyTeam(const Act &act);
    void changeTeam(TeamId team, Instant at, const ticket::Returned *returned);
    void open(Instant at);
    void close(Instant at);
    [[nodiscard]] bool touches(const Act &act) const;

    bool m_imported;
    const Membership &m_isMember;
    Custody m_custody;
    std::optional<Span> m_span;
    Instant m_spentUntil;
    TeamId m_team;      // now, null = unknown
    TeamId m_lastKnown; // of the sequence
    bool m_begun = false;
    bool m_over = false;
    bool m_touched = false;
    bool m_paused = false;
    std::optional<Instant> m_wakeUpAt;
};

void Fold::spend(Instant to, qint64 Span::*part)
{
    if (to <= m_spentUntil)
        return;
    *m_span.*part += (to - m_spentUntil).count();
    m_spentUntil = to;
}

// Pending before queue before touch; a pause ends by itself at its wake-up (R6).
void Fold::spendUntil(Instant at)
{
    if (m_paused && m_wakeUpAt && *m_wakeUpAt <= at) {
        if (m_span)
            spend(*m_wakeUpAt, &Span::pendingMs);
        m_paused = false;
    }
    if (m_span)
        spend(at, m_paused ? &Span::pendingMs : m_touched ? &Span::touchMs : &Span::queueMs);
}

bool Fold::touches(const Act &act) const
{
    if (m_imported || !m_isMember)
        return true; // nobody is known to belong to a team: any next act
    const bool passesOn = std::ranges::any_of(act.activities, [this](const Activity &activity) {
        const auto *assigned = std::get_if<ticket::Assigned>(&activity.fact);
        return (assigned != nullptr && assigned->team != m_team) ||
               std::holds_alternative<ticket::Returned>(activity.fact);
    });
    const bool isWork = std::ranges::any_of(act.activities, [](const Activity &activity) {
        return !ticket::isPersonal(activity.fact); // to follow or to snooze is to look at it
    });
    return isWork && !passesOn && m_isMember(act.activities.front().actor, m_team);
}

void Fold::take(const Act &act)
{
    spendUntil(act.at);
    if (m_span && touches(act))
        m_touched = true;
    if (!m_custody.handOffs.empty() && !m_custody.handOffs.back().waitMs)
        m_custody.handOffs.back().waitMs = (act.at - m_custody.handOffs.back().at).count();
    applyTeam(act);
    if (m_span && holds<ticket::Accepted>(act))
        m_touched = true; // taken over by one of the new holders themselves
    applyStates(act);
    if (!m_begun && !m_over)
        open(act.at);
    m_begun = true;
}

void Fold::applyTeam(const Act &act)
{
    for (const auto &activity : act.activities) {
        if (const auto *assigned = std::get_if<ticket::Assigned>(&activity.fact))
            changeTeam(assigned->team, act.at, nullptr);
        else if (const auto *returned = std::get_if<ticket::Returned>(&activity.fact))
            changeTeam(returned->team, act.at, returned);
    }
    // A desk that opens a ticket itself has begun to work on it.
    if (!m_begun && !m_imported && m_isMember && m_isMember(act.activities.front().actor, m_team))
        m_touched = true;
}

void Fold::changeTeam(TeamId team, Instant at, const ticket::Returned *returned)
{
    if (m_begun && team == m_team)
        return;
    const bool wasHeld = m_span.has_value();
    if (wasHeld)
        close(at);
    m_team = team;
    if (team && m_lastKnown && team != m_lastKnown) {
        const auto &before = m_custody.handOffs;
        HandOff step{m_lastKnown, team, at};
        step.bounce = !before.empty() && before.back().from == team;
        step.returned = returned != nullptr;
        if (returned != nullptr)
            step.cause = returned->cause;
        m_custody.handOffs.push_back(step);
    }
    if (team)
        m_lastKnown = team;
    if (wasHeld)
        open(at);
}

void Fold::applyStates(const Act &act)
{
    for (const auto &activity : act.activities) {
        if (const auto *paused = std::get_if<ticket::Paused>(&activity.fact)) {
            m_paused = true;
            m_wakeUpAt = paused->wakeUpAt;
        } else if (std::holds_alternative<ticket::Resumed>(activity.fact) ||
                   std::holds_alternative<ticket::RequesterWrote>(activity.fact) ||
                   std::holds_alternative<ticket::WorkStarted>(activity.fact)) {
            m_paused = false;
        }
    }
    const bool ends = holds<ticket::Resolved>(act) || holds<ticket::Closed>(act) ||
                      holds<ticket::MergedInto>(act);
    const bool begins = holds<ticket::Reopened>(act) || holds<ticket::MergeUndone>(act);
    if (ends && !m_over) {
        close(act.at);
        m_over = true;
        m_paused = false;
    } else if (begins && m_over) {
        m_over = false;
        m_paused = holds<ticket::Paused>(act);
        open(act.at);
    }
}

void Fold::open(Instant at)
{
    const bool begunByHolder = !m_begun && m_touched;
    m_span = Span{m_team, at, std::nullopt};
    m_spentUntil = at;
    m_touched = begunByHolder;
}

void Fold::close(Instant at)
{
    if (!m_span)
        return;
    m_span->to = at;
    m_custody.spans.push_back(*m_span);
    m_span.reset();
}

Custody Fold::finish(Instant now)
{
    if (m_span) {
        spendUntil(now);
        if (m_imported)
            close(now);
        else
            m_custody.spans.push_back(*m_span);
    }
    const auto &steps = m_custody.handOffs;
    m_custody.bounces = static_cast<int>(std::ranges::count_if(steps, &HandOff::bounce));
    if (!steps.empty()) {
        std::vector<TeamId> teams{steps.front().from};
        for (const auto &step : steps)
            teams.push_back(step.to);
        std::ranges::sort(teams);
        const auto distinct = std::ranges::unique(teams).begin() - teams.begin();
        m_custody.revisits = static_cast<int>(std::ssize(steps) + 1 - distinct);
    }
    return std::move(m_custody);
}

} // namespace

Custody custodyOf(std::span<const Activity> history, Instant now, const Membership &isMember)
{
    auto sorted = ticket::belonging(history);
    ticket::sortByOccurrence(sorted);
    const bool imported = std::ranges::any_of(sorted, [](const Activity &activity) {
        return std::holds_alternative<ticket::SourceFacts>(activity.fact);
    });
    Fold fold{imported, isMember};
    for (const auto &act : actsOf(sorted)) {
        if (!isOfRules(act))
            fold.take(act);
    }
    const auto end = imported && !sorted.empty() ? sorted.back().occurredAt : now;
    return fold.finish(std::max(end, sorted.empty() ? now : sorted.back().occurredAt));
}

} // namespace baton::handoff
