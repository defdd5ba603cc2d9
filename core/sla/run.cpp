#include "core/sla/run.h"

namespace baton::sla {

namespace {

using calendar::WorkCalendar;

bool isExcludedAt(const Run &run, Instant at)
{
    return std::ranges::any_of(run.excluded, [at](const Excluded &gap) {
        return gap.from <= at && (!gap.to || at < *gap.to);
    });
}

// R4: paused from its due on, a clock has not passed it.
bool isExcludedThroughout(const Run &run, Instant from, Instant to)
{
    return std::ranges::any_of(run.excluded, [from, to](const Excluded &gap) {
        return gap.from <= from && (!gap.to || *gap.to >= to);
    });
}

// The promise that decides: the last one made.
const Segment *lastPromise(const Run &run)
{
    for (auto i = run.segments.size(); i > 0; --i) {
        if (run.segments[i - 1].target)
            return &run.segments[i - 1];
    }
    return nullptr;
}

// R4, R7: the first due that passed while its own promise was in force; never taken back.
std::optional<Instant> firstBroken(const Run &run, const WorkCalendar &calendar, Instant until)
{
    for (size_t i = 0; i < run.segments.size(); ++i) {
        const auto &segment = run.segments[i];
        if (!segment.target)
            continue;
        const auto due = dueAfter(calendar, segment.start, *segment.target, run.excluded);
        const auto end =
            i + 1 < run.segments.size() ? std::min(run.segments[i + 1].from, until) : until;
        if (due && *due < end && !isExcludedThroughout(run, *due, end))
            return due;
    }
    return std::nullopt;
}

// R7: after a change that left less than a reaction's time.
void markCompressed(Clock &clock, const Run &run, const Segment &last, const WorkCalendar &calendar)
{
    if (&last == &run.segments.front() || !clock.dueAt || last.reaction.length.count() == 0)
        return;
    const auto actionable = calendar.due(last.from, last.reaction);
    if (!actionable || *clock.dueAt >= *actionable)
        return;
    clock.flags |= static_cast<quint8>(Flag::Compressed);
    clock.actionableAt = actionable;
}

Outcome outcomeOf(const Clock &clock, const Run &run, Instant now)
{
    if (clock.breachedAt)
        return Outcome::Breached;
    if (run.end)
        return run.end->asked;
    if (!run.segments.back().target)
        return Outcome::Withdrawn; // the promise was taken away before it broke
    return isExcludedAt(run, now) ? Outcome::Paused : Outcome::Running;
}

} // namespace

std::optional<Clock> judge(const Run &run, const Policy &policy, const WorkCalendar &calendar,
                           Instant now)
{
    const auto *last = run.segments.empty() ? nullptr : lastPromise(run);
    if (last == nullptr)
        return std::nullopt;
    Clock clock;
    clock.metric = run.metric;
    clock.instance = run.instance;
    clock.policy = policy.id;
    clock.policyVersion = policy.version;
    clock.priority = last->priority;
    clock.team = run.team;
    clock.startedAt = last->start;
    clock.flags = run.flags;
    if (run.end)
        clock.stoppedAt = run.end->at;
    if (const auto *length = std::get_if<WorkingTime>(&*last->target))
        clock.target = *length;
    const auto until = clock.stoppedAt.value_or(now);
    clock.dueAt = dueAfter(calendar, last->start, *last->target, run.excluded);
    clock.used = usedBetween(calendar, last->start, until, run.excluded);
    clock.paused = excludedBetween(calendar, last->start, until, run.excluded);
    clock.breachedAt = firstBroken(run, calendar, until);
    clock.outcome = outcomeOf(clock, run, now);
    markCompressed(clock, run, *last, calendar);
    return clock;
}

} // namespace baton::sla
