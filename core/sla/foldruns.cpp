#include "core/sla/fold.h"
#include "core/sla/policychoice.h"

namespace baton::sla {

namespace {

void sortAndJoin(std::vector<Excluded> &gaps)
{
    std::ranges::stable_sort(gaps, {}, &Excluded::from);
    std::vector<Excluded> joined;
    for (const auto &gap : gaps) {
        if (!joined.empty() && (!joined.back().to || *joined.back().to > gap.from)) {
            auto &last = joined.back();
            if (last.to && (!gap.to || *gap.to > *last.to))
                last.to = gap.to;
        } else {
            joined.push_back(gap);
        }
    }
    gaps = std::move(joined);
}

const Promise *priorityPromise(const Policy &policy, Metric metric, ticket::Priority priority)
{
    const auto *own = promiseFor(policy, metric, priority);
    return own != nullptr ? own : promiseFor(policy, metric, ticket::Priority::None);
}

// R7: the least time to act that a change of priority leaves.
WorkingTime reactionFor(const Policy &policy, ticket::Priority priority, const Promise &target)
{
    const auto *response = priorityPromise(policy, Metric::FirstResponse, priority);
    const auto *first = response == nullptr ? nullptr : std::get_if<WorkingTime>(response);
    const auto *own = std::get_if<WorkingTime>(&target);
    if (first == nullptr || own == nullptr)
        return {};
    return std::min(*first, *own);
}

void clip(std::vector<Excluded> &gaps, Instant end)
{
    std::erase_if(gaps, [end](const Excluded &gap) { return gap.from >= end; });
    if (!gaps.empty())
        gaps.back().to = std::min(gaps.back().to.value_or(end), end);
}

// What the ticket does after a clock has stopped does not move what was due.
void clipToEnd(Run &run)
{
    if (!run.end)
        return;
    clip(run.excluded, run.end->at);
    for (auto &segment : run.segments) {
        if (segment.excluded)
            clip(*segment.excluded, run.end->at);
    }
}

} // namespace

std::vector<Excluded> Fold::pausesFor(Metric metric, const Options &options) const
{
    std::vector<Excluded> gaps;
    if (metric == Metric::Supplier)
        return gaps; // it runs just because the others wait
    const bool stops = metric == Metric::Custody ||
                       std::ranges::find(options.pauseStops, metric) != options.pauseStops.end();
    for (const auto &pause : m_pauses) {
        if (stops && (pause.reason != ticket::PauseReason::Supplier || options.supplierPauses))
            gaps.push_back(pause);
    }
    const auto add = [&gaps](const std::vector<Excluded> &solved) {
        gaps.insert(gaps.end(), solved.begin(), solved.end());
    };
    if (metric == Metric::Restore)
        add(m_solvedForRestore);
    else if (metric == Metric::Resolve)
        add(m_solvedForResolve);
    else if (metric == Metric::FirstResponse)
        add(m_solvedForResponse);
    sortAndJoin(gaps);
    return gaps;
}

// The last policy decides what counts; what broke under another one had broken by that one's word.
void Fold::exclude(Run &run) const
{
    const auto &last = run.segments.empty() ? options() : run.segments.back().terms.policy->options;
    run.excluded = pausesFor(run.metric, last);
    for (auto &segment : run.segments) {
        const auto &own = segment.terms.policy->options;
        if (own.pauseStops != last.pauseStops || own.supplierPauses != last.supplierPauses)
            segment.excluded = pausesFor(run.metric, own);
    }
}

Segment Fold::segmentFor(Metric metric, const Change &change, Instant start) const
{
    Segment segment{change.at, start,        std::nullopt, change.priority,
                    {},        change.terms, change.cause, {}};
    const auto &policy = *change.terms.policy;
    if (const auto *promise = priorityPromise(policy, metric, change.priority)) {
        segment.target = *promise;
        if (change.cause == Cause::Priority || change.cause == Cause::Service ||
            change.cause == Cause::Rules)
            segment.reaction = reactionFor(policy, change.priority, *promise);
    }
    return segment;
}

// A clock that runs once: from the report to its end, through every change of promise.
Run Fold::singleRun(Metric metric, const std::optional<End> &end) const
{
    Run run{metric, 0, m_team, {}, {}, end, 0};
    for (const auto &change : m_changes) {
        if (metric == Metric::FirstResponse && change.cause == Cause::Restart)
            continue; // R9: never armed again
        if (!end || change.at <= end->at || run.segments.empty())
            run.segments.push_back(segmentFor(metric, change, change.start));
    }
    exclude(run);
    return run;
}

// A clock that runs in rounds: under the promise in force when the round starts, and later ones.
Run Fold::roundRun(const Round &round) const
{
    Run run{round.metric, 0, round.team ? round.team : m_team, {}, {}, round.end, 0};
    for (const auto &change : m_changes) {
        if (round.end && change.at > round.end->at)
            break;
        auto segment = segmentFor(round.metric, change, round.start);
        if (change.at <= round.start) {
            segment.from = round.start;
            run.segments.clear();
        }
        run.segments.push_back(segment);
    }
    exclude(run);
    return run;
}

// R10, R12: what has not ended is ended by a merge or by the loss of its policy.
void Fold::endOpen(Run &run, std::optional<Instant> withdrawnAt) const
{
    if (run.end && (!m_mergedAt || run.end->at <= *m_mergedAt))
        return;
    if (m_mergedAt)
        run.end = End{*m_mergedAt, Outcome::Merged};
    else if (withdrawnAt)
        run.end = End{*withdrawnAt, Outcome::Withdrawn};
}

std::vector<Run> Fold::finish(std::optional<Instant> withdrawnAt, Instant now)
{
    std::vector<Run> runs;
    if (m_changes.empty())
        return runs;
    if (!m_pauses.empty() && m_pauses.back().to && *m_pauses.back().to <= now)
        resumed(now); // R6: it woke up by itself
    runs.push_back(singleRun(Metric::FirstResponse, m_responded));
    runs.back().flags = m_responseFlags;
    runs.push_back(singleRun(Metric::Restore, m_restored));
    runs.push_back(singleRun(Metric::Resolve, m_resolved));
    std::map<Metric, int> instances;
    for (const auto &round : m_rounds) {
        runs.push_back(roundRun(round));
        runs.back().instance = instances[round.metric]++;
    }
    for (auto &run : runs) {
        endOpen(run, withdrawnAt);
        clipToEnd(run);
    }
    return runs;
}

} // namespace baton::sla
