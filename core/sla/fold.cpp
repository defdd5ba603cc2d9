#include "core/sla/fold.h"

namespace baton::sla {

namespace {

Instant instantOf(const ClockEvent &event)
{
    return fromMs(event.atMs);
}

// What ends a clock; R17: its payload says when it was entered, if that was later.
End endBy(const ClockEvent &event, Outcome asked)
{
    return {instantOf(event), asked,
            event.payload == 0 ? std::nullopt : std::optional{fromMs(event.payload)}};
}

} // namespace

Fold::Fold(Choice choice, const Subject &subject) : m_choice{std::move(choice)}, m_subject{subject}
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
        return teamChanged(TeamId{event.payload}, at);
    case EventKind::ServiceChanged:
        return serviceChanged(event);
    case EventKind::TechnicianAct:
        return;
    case EventKind::RequesterWrote:
        return requesterWrote(at);
    case EventKind::PublicReply:
        return replied(event);
    case EventKind::NoReplyNeeded:
        return endRound(Metric::NextResponse, endBy(event, Outcome::NoReplyNeeded));
    case EventKind::Paused:
        return paused(event);
    case EventKind::Resumed:
        return resumed(at);
    case EventKind::Restored:
        m_restored = m_restored.value_or(endBy(event, Outcome::Met));
        return;
    case EventKind::Resolved:
    case EventKind::Closed:
        return resolved(event);
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
    case EventKind::RulesApplied:
        return rulesApplied(event);
    }
}

void Fold::created(const ClockEvent &event)
{
    if (!m_changes.empty())
        return;
    m_terms = m_choice.chosen(m_subject.service, instantOf(event), m_subject.recordedAt);
    const auto start = fromMs(event.payload);
    m_changes.push_back({start, start, event.priority, Cause::Report, m_terms});
}

void Fold::priorityChanged(const ClockEvent &event)
{
    if (m_changes.empty())
        return;
    const auto at = instantOf(event);
    const bool fromChange = options().priorityChange == PriorityRule::FromChange;
    m_changes.push_back(
        {at, fromChange ? at : m_changes.back().start, event.priority, Cause::Priority, m_terms});
}

// R7, R11: another service may be under another policy, and so in another calendar.
void Fold::serviceChanged(const ClockEvent &event)
{
    if (m_changes.empty())
        return;
    const auto at = instantOf(event);
    const auto chosen = m_choice.chosen(ServiceId{event.payload}, at, recordedAt(event));
    if (chosen.policy == m_terms.policy)
        return;
    m_terms = chosen;
    m_changes.push_back(
        {at, m_changes.back().start, m_changes.back().priority, Cause::Service, m_terms});
}

// R11: put under other rules by hand; what was used and what was broken stays.
void Fold::rulesApplied(const ClockEvent &event)
{
    if (m_changes.empty() || m_resolved || m_final)
        return; // a clock that has stopped never changes
    const auto version = static_cast<int>(event.extra >> 16);
    const auto calendarVersion = static_cast<int>(event.extra & 0xffff);
    m_terms = m_choice.named(PolicyId{event.payload}, version, calendarVersion);
    m_changes.push_back({instantOf(event), m_changes.back().start, m_changes.back().priority,
                         Cause::Rules, m_terms});
}

// R7: a slip that was undone never happened; neither did the breach that only it had made.
void Fold::compensated()
{
    const auto slip =
        std::ranges::find(m_changes.rbegin(), m_changes.rend(), Cause::Priority, &Change::cause);
    if (slip == m_changes.rend())
        return;
    const auto before = std::next(slip);
    for (auto later = m_changes.begin() + (m_changes.rend() - slip); later != m_changes.end();
         ++later)
        later->priority = before->priority;
    m_changes.erase(std::next(slip).base());
}

// R10: undone, the earlier report was never taken over, nor the breach that only it had made.
void Fold::mergeUndone(qint64 reportedMs)
{
    if (reportedMs == 0)
        return;
    std::erase_if(m_changes, [reportedMs](const Change &change) {
        return change.cause == Cause::Merge && change.start < fromMs(reportedMs);
    });
}

// R10: an earlier report is a new segment.
void Fold::reportMoved(Instant at, qint64 reportedMs)
{
    if (reportedMs == 0 || m_changes.empty() || fromMs(reportedMs) == m_changes.back().start)
        return;
    m_changes.push_back({at, fromMs(reportedMs), m_changes.back().priority, Cause::Merge, m_terms});
}

void Fold::replied(const ClockEvent &event)
{
    const auto at = instantOf(event);
    if (!m_responded) {
        m_responded = endBy(event, Outcome::Met);
        if (event.detail == duringCall)
            m_responseFlags |= static_cast<quint8>(Flag::DuringCall);
    }
    endRound(Metric::NextResponse, endBy(event, Outcome::Met));
    endRound(Metric::UpdateCadence, {at, Outcome::Met});
    if (!m_resolved)
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
    else if (options().nextResponse == NextResponseRule::LatestUnanswered)
        open->start = at;
}

void Fold::paused(const ClockEvent &event)
{
    const auto at = instantOf(event);
    resumed(at);
    const auto wakeUp = event.payload == 0 ? std::nullopt : std::optional{fromMs(event.payload)};
    if (m_resolved || (wakeUp && *wakeUp <= at))
        return;
    m_pauses.push_back({at, wakeUp, static_cast<ticket::PauseReason>(event.detail), false});
    if (m_pauses.back().reason == ticket::PauseReason::Supplier)
        m_rounds.push_back({Metric::Supplier, at, m_team, std::nullopt});
}

void Fold::resumed(Instant at)
{
    if (m_pauses.empty())
        return;
    auto &last = m_pauses.back();
    const bool wokeUp = last.to && *last.to <= at; // by itself
    endRound(Metric::Supplier, {wokeUp ? *last.to : at, Outcome::Met});
    if (wokeUp)
        return;
    last.to = at;
    if (last.from == at)
        m_pauses.pop_back();
}

void Fold::resolved(const ClockEvent &event)
{
    const auto at = instantOf(event);
    resumed(at);
    if (m_resolved || m_final || m_changes.empty())
        return;
    m_resolved = endBy(event, Outcome::Met);
    m_restored = m_restored.value_or(*m_resolved); // R9: resolve implies restore
    m_finalAfter = m_terms.calendar->endOfWorkingDay(at, options().confirmationDays);
    if (!m_responded && !options().resolvePausesResponse)
        m_responded =
            endBy(event, options().resolveCountsAsResponse ? Outcome::Met
                                                           : Outcome::ResolvedWithoutResponse);
    if (!m_responded)
        m_solvedForResponse.push_back({at, std::nullopt, {}, true});
    endRound(Metric::NextResponse, {at, Outcome::ResolvedWithoutResponse});
    endRound(Metric::UpdateCadence, {at, Outcome::Met});
    endRound(Metric::Custody, {at, Outcome::Met});
}

void Fold::reopened(Instant at)
{
    if (!m_resolved || m_final)
        return;
    if (!m_subject.imported && m_finalAfter && at > *m_finalAfter) {
        m_final = true; // R9: after the window it is another ticket's business
        return;
    }
    switch (options().reopen) {
    case ReopenRule::ExcludeClosed:
        m_solvedForRestore.push_back({m_restored->at, at, {}, true});
        m_solvedForResolve.push_back({m_resolved->at, at, {}, true});
        break;
    case ReopenRule::CountClosed:
        break;
    case ReopenRule::Restart:
        m_changes.push_back({at, at, m_changes.back().priority, Cause::Restart, m_terms});
        break;
    }
    if (!m_solvedForResponse.empty() && !m_solvedForResponse.back().to)
        m_solvedForResponse.back().to = at;
    m_restored.reset();
    m_resolved.reset();
    m_finalAfter.reset();
    if (m_team)
        m_rounds.push_back({Metric::Custody, at, m_team, std::nullopt});
}

void Fold::teamChanged(TeamId team, Instant at)
{
    if (team == m_team)
        return;
    m_team = team;
    if (m_resolved)
        return;
    endRound(Metric::Custody, {at, Outcome::Met});
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

void Fold::endRound(Metric metric, const End &end)
{
    if (auto *open = openRound(metric))
        open->end = end;
}

bool Fold::isProvisional(Instant now) const
{
    return m_resolved && !m_subject.imported && m_finalAfter && now < *m_finalAfter;
}

bool Fold::isFinal(Instant now) const
{
    return m_resolved && !m_subject.imported && m_finalAfter && now > *m_finalAfter;
}

} // namespace baton::sla
