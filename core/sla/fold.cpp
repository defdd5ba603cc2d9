#include "core/sla/fold.h"

#include "core/sla/policychoice.h"

namespace baton::sla {

namespace {

Instant instantOf(const ClockEvent &event)
{
    return fromMs(event.atMs);
}

} // namespace

Fold::Fold(const Policy &policy, const calendar::WorkCalendar &calendar, const Subject &subject)
    : m_policy{policy}, m_calendar{calendar}, m_imported{subject.imported}
{
}

void Fold::take(const ClockEvent &event)
{
    const auto at = instantOf(event);
    switch (event.kind) {
    case EventKind::Created:
        return created(event);
    case EventKind::PriorityChanged:
        return priorityChanged(event);
    case EventKind::TeamChanged:
        return teamChanged(TeamId{event.team}, at);
    case EventKind::TechnicianAct:
        return;
    case EventKind::RequesterWrote:
        return requesterWrote(at);
    case EventKind::PublicReply:
        return replied(at, event.detail);
    case EventKind::NoReplyNeeded:
        return endRound(Metric::NextResponse, at, Outcome::NoReplyNeeded);
    case EventKind::Paused:
        return paused(event);
    case EventKind::Resumed:
        return resumed(at);
    case EventKind::Restored:
        m_restoredAt = m_restoredAt.value_or(at);
        return;
    case EventKind::Resolved:
    case EventKind::Closed:
        return resolved(at);
    case EventKind::Reopened:
        return reopened(at);
    case EventKind::MergedAway:
        m_mergedAt = m_mergedAt.value_or(at);
        return;
    case EventKind::ReportedEarlier:
        return reportMoved(at, event.payload);
    case EventKind::MergeUndone:
        m_mergedAt.reset();
        return mergeUndone(event.payload);
    case EventKind::Compensated:
        return compensated();
    }
}

void Fold::created(const ClockEvent &event)
{
    const auto start = fromMs(event.payload);
    m_changes.push_back({start, start, event.priority, false});
}

void Fold::priorityChanged(const ClockEvent &event)
{
    if (m_changes.empty())
        return;
    const auto at = instantOf(event);
    const bool fromChange = m_policy.options.priorityChange == PriorityRule::FromChange;
    m_changes.push_back({at, fromChange ? at : m_changes.back().start, event.priority, true});
}

// R7: a slip that was undone never happened; neither did the breach that only it had made.
void Fold::compensated()
{
    if (m_changes.size() > 1 && m_changes.back().ofPriority)
        m_changes.pop_back();
}

// R10: undone, the earlier report was never taken over, nor the breach that only it had made.
void Fold::mergeUndone(qint64 reportedMs)
{
    if (reportedMs == 0)
        return;
    std::erase_if(m_changes, [reportedMs](const Change &change) {
        return change.ofMerge && change.start < fromMs(reportedMs);
    });
}

// R10: an earlier report is a new segment.
void Fold::reportMoved(Instant at, qint64 reportedMs)
{
    if (reportedMs == 0 || m_changes.empty() || fromMs(reportedMs) == m_changes.back().start)
        return;
    m_changes.push_back({at, fromMs(reportedMs), m_changes.back().priority, false, true});
}

void Fold::replied(Instant at, quint8 detail)
{
    if (!m_responded) {
        m_responded = End{at, Outcome::Met};
        if (detail == duringCall)
            m_responseFlags |= static_cast<quint8>(Flag::DuringCall);
    }
    endRound(Metric::NextResponse, at, Outcome::Met);
    endRound(Metric::UpdateCadence, at, Outcome::Met);
    if (!m_resolvedAt)
        m_rounds.push_back({Metric::UpdateCadence, at, TeamId{}, std::nullopt});
}

void Fold::requesterWrote(Instant at)
{
    resumed(at); // R6
    if (!m_responded)
        return;
    auto *open = openRound(Metric::NextResponse);
    if (open == nullptr)
        m_rounds.push_back({Metric::NextResponse, at, TeamId{}, std::nullopt});
    else if (m_policy.options.nextResponse == NextResponseRule::LatestUnanswered)
        open->start = at;
}

void Fold::paused(const ClockEvent &event)
{
    const auto at = instantOf(event);
    resumed(at);
    const auto wakeUp = event.payload == 0 ? std::nullopt : std::optional{fromMs(event.payload)};
    if (wakeUp && *wakeUp <= at)
        return;
    m_pauses.push_back({at, wakeUp, static_cast<ticket::PauseReason>(event.detail), false});
}

void Fold::resumed(Instant at)
{
    if (m_pauses.empty())
        return;
    auto &last = m_pauses.back();
    if (last.to && *last.to <= at)
        return; // it woke up by itself
    last.to = at;
    if (last.from == at)
        m_pauses.pop_back();
}

void Fold::resolved(Instant at)
{
    resumed(at);
    if (m_resolvedAt || m_final)
        return;
    m_resolvedAt = at;
    m_restoredAt = m_restoredAt.value_or(at); // R9: resolve implies restore
    m_finalAfter = m_calendar.endOfWorkingDay(at, m_policy.options.confirmationDays);
    if (!m_responded && !m_policy.options.resolvePausesResponse)
        m_responded =
            End{at, m_policy.options.resolveCountsAsResponse ? Outcome::Met
                                                             : Outcome::ResolvedWithoutResponse};
    if (!m_responded)
        m_solvedForResponse.push_back({at, std::nullopt, {}, true});
    endRound(Metric::NextResponse, at, Outcome::ResolvedWithoutResponse);
    endRound(Metric::UpdateCadence, at, Outcome::Met);
    endRound(Metric::Custody, at, Outcome::Met);
}

void Fold::reopened(Instant at)
{
    if (!m_resolvedAt || m_final)
        return;
    if (!m_imported && m_finalAfter && at > *m_finalAfter) {
        m_final = true; // R9: after the window it is another ticket's business
        return;
    }
    switch (m_policy.options.reopen) {
    case ReopenRule::ExcludeClosed:
        m_solvedForRestore.push_back({*m_restoredAt, at, {}, true});
        m_solvedForResolve.push_back({*m_resolvedAt, at, {}, true});
        break;
    case ReopenRule::CountClosed:
        break;
    case ReopenRule::Restart:
        m_changes.push_back({at, at, m_changes.back().priority, false});
        break;
    }
    if (!m_solvedForResponse.empty() && !m_solvedForResponse.back().to)
        m_solvedForResponse.back().to = at;
    m_restoredAt.reset();
    m_resolvedAt.reset();
    m_finalAfter.reset();
    if (m_team)
        m_rounds.push_back({Metric::Custody, at, m_team, std::nullopt});
}

void Fold::teamChanged(TeamId team, Instant at)
{
    if (team == m_team)
        return;
    m_team = team;
    if (m_resolvedAt)
        return;
    endRound(Metric::Custody, at, Outcome::Met);
    if (team)
        m_rounds.push_back({Metric::Custody, at, team, std::nullopt});
}

Fold::Round *Fold::openRound(Metric metric)
{
    for (auto i = m_rounds.size(); i > 0; --i) {
        if (m_rounds[i - 1].metric == metric)
            return m_rounds[i - 1].end ? nullptr : &m_rounds[i - 1];
    }
    return nullptr;
}

void Fold::endRound(Metric metric, Instant at, Outcome asked)
{
    if (auto *open = openRound(metric))
        open->end = End{at, asked};
}

bool Fold::isProvisional(Instant now) const
{
    return m_resolvedAt && !m_imported && m_finalAfter && now < *m_finalAfter;
}

} // namespace baton::sla
