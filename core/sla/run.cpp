#include "core/sla/run.h"

namespace baton::sla {

namespace {

bool isExcludedAt(const Run &run, Instant at)
{
    return std::ranges::any_of(run.excluded, [at](const Excluded &gap) {
        return gap.from <= at && (!gap.to || at < *gap.to);
    });
}

// R4: excluded from its due on, a clock has not passed it; one gap may follow on the other.
bool isExcludedThroughout(std::span<const Excluded> excluded, Instant from, Instant to)
{
    for (const auto &gap : excluded) {
        if (gap.from <= from && (!gap.to || *gap.to > from)) {
            if (!gap.to || *gap.to >= to)
                return true;
            from = *gap.to;
        }
    }
    return false;
}

std::span<const Excluded> excludedOf(const Segment &segment, const Run &run)
{
    return segment.excluded ? *segment.excluded : run.excluded;
}

std::optional<Instant> dueOf(const Segment &segment, const Run &run)
{
    return dueAfter(*segment.terms.calendar, segment.start, *segment.target,
                    excludedOf(segment, run));
}

// R4, R7: the first due that passed while its own promise was in force; never taken back.
std::optional<Instant> firstBroken(const Run &run, Instant until)
{
    for (size_t i = 0; i < run.segments.size(); ++i) {
        const auto &segment = run.segments[i];
        if (!segment.target)
            continue;
        const auto due = dueOf(segment, run);
        const auto end =
            i + 1 < run.segments.size() ? std::min(run.segments[i + 1].from, until) : until;
        // A due that a change has set into the past breaks only while this promise runs.
        const auto excluded = excludedOf(segment, run);
        if (due && *due < end && !isExcludedThroughout(excluded, std::max(*due, segment.from), end))
            return due;
    }
    return std::nullopt;
}

// R7: after a change that left less than a reaction's time.
void markCompressed(Clock &clock, const Run &run, const Segment &last)
{
    if (&last == &run.segments.front() || !clock.dueAt || last.reaction.length.count() == 0)
        return;
    const auto actionable = last.terms.calendar->due(last.from, last.reaction);
    if (!actionable || *clock.dueAt >= *actionable)
        return;
    clock.flags |= static_cast<quint8>(Flag::Compressed);
    clock.actionableAt = actionable;
}

// R7: the priority was lowered when the promise then in force had used four fifths and was not yet
// broken.
bool wasDowngradedLate(const Run &run)
{
    for (size_t i = 1; i < run.segments.size(); ++i) {
        const auto &before = run.segments[i - 1];
        const auto &after = run.segments[i];
        if (after.cause == Cause::Priority && before.target &&
            isLower(after.priority, before.priority) && isNearDue(before, run, after.from))
            return true;
    }
    return false;
}

// R17: when it was entered, the due had passed and the promise stood there as broken.
bool isCorrected(const Clock &clock, const Run &run)
{
    return !clock.breachedAt && run.end && run.end->asked == Outcome::Met && run.end->loggedAt &&
           clock.dueAt && *clock.dueAt < *run.end->loggedAt;
}

void mark(Clock &clock, Flag flag, bool on)
{
    if (on)
        clock.flags |= static_cast<quint8>(flag);
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

const Segment *lastPromise(const Run &run)
{
    for (auto i = run.segments.size(); i > 0; --i) {
        if (run.segments[i - 1].target)
            return &run.segments[i - 1];
    }
    return nullptr;
}

bool isNearDue(const Segment &segment, const Run &run, Instant at)
{
    const auto due = dueOf(segment, run);
    if (!due || *due < at)
        return false;
    const auto &calendar = *segment.terms.calendar;
    const auto excluded = excludedOf(segment, run);
    const auto whole = usedBetween(calendar, segment.start, *due, excluded).length;
    const auto used = usedBetween(calendar, segment.start, at, excluded).length;
    return used * 5 >= whole * 4;
}

std::optional<Clock> judge(const Run &run, Instant now)
{
    const auto *last = lastPromise(run);
    if (last == nullptr)
        return std::nullopt;
    const auto &policy = *last->terms.policy;
    const auto &calendar = *last->terms.calendar;
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
    clock.breachedAt = firstBroken(run, until);
    clock.outcome = outcomeOf(clock, run, now);
    markCompressed(clock, run, *last);
    mark(clock, Flag::Downgraded, wasDowngradedLate(run));
    mark(clock, Flag::CorrectedByLateEntry, isCorrected(clock, run));
    return clock;
}

} // namespace baton::sla
