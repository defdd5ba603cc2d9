#include "core/sla/run.h"

#include <ranges>

namespace baton::sla {

namespace {

using calendar::WorkCalendar;

std::optional<WorkingTime> lengthOf(const Segment &segment)
{
    const auto *length = segment.target ? std::get_if<WorkingTime>(&*segment.target) : nullptr;
    return length == nullptr ? std::nullopt : std::optional{*length};
}

// Walks from the start to the due (or the end), one stretch after the other.
class Ledger
{
public:
    Ledger(const Run &run, const WorkCalendar &calendar) : m_run{run}, m_calendar{calendar} {}

    std::vector<Step> write(Instant start, Instant until)
    {
        auto cursor = start;
        for (const auto &gap : m_run.excluded) {
            if (gap.to && *gap.to <= cursor)
                continue;
            if (gap.from >= until)
                break;
            cursor = count(cursor, std::max(cursor, gap.from));
            const auto to = std::min(gap.to.value_or(until), until);
            Step step{gap.solved ? StepKind::SolvedTime : StepKind::Paused, cursor, to};
            step.reason = gap.reason;
            m_steps.push_back(step);
            cursor = to;
        }
        count(cursor, until);
        return std::move(m_steps);
    }

private:
    // Open stretches count, closed ones between them are named.
    Instant count(Instant from, Instant to)
    {
        auto cursor = from;
        while (cursor < to) {
            const auto open = m_calendar.openIntervalFrom(cursor);
            const auto opens = open ? std::clamp(open->from, cursor, to) : to;
            if (opens > cursor)
                m_steps.push_back({StepKind::ClosedHours, cursor, opens});
            const auto closes = open ? std::clamp(open->to, opens, to) : to;
            if (closes > opens) {
                Step step{StepKind::Counted, opens, closes};
                step.added = m_calendar.working(opens, closes);
                m_steps.push_back(step);
            }
            cursor = closes;
        }
        return std::max(from, to);
    }

    const Run &m_run;
    const WorkCalendar &m_calendar;
    std::vector<Step> m_steps;
};

StepKind kindOf(Cause cause)
{
    switch (cause) {
    case Cause::Report:
        return StepKind::Started;
    case Cause::Priority:
        return StepKind::TargetChanged;
    case Cause::Service:
        return StepKind::ServiceChanged;
    case Cause::Merge:
        return StepKind::ReportedEarlier;
    case Cause::Restart:
        return StepKind::Reopened;
    case Cause::Rules:
        return StepKind::RulesApplied;
    }
    return StepKind::TargetChanged;
}

Step promiseStep(StepKind kind, const Segment &segment)
{
    Step step{kind, segment.from, segment.from};
    step.target = lengthOf(segment);
    if (const auto *days =
            segment.target ? std::get_if<EndOfWorkingDay>(&*segment.target) : nullptr)
        step.days = days->n;
    step.priority = segment.priority;
    return step;
}

} // namespace

std::vector<Step> stepsOf(const Run &run, const Clock &clock, Instant now)
{
    const auto *decides = lastPromise(run);
    const auto &calendar = *(decides == nullptr ? &run.segments.front() : decides)->terms.calendar;
    const auto &first = run.segments.front();
    std::vector<Step> steps{promiseStep(StepKind::Started, first)};
    steps.front().from = steps.front().to = clock.startedAt;
    const auto until = clock.dueAt.value_or(clock.stoppedAt.value_or(now));
    auto walked = Ledger{run, calendar}.write(clock.startedAt, until);
    steps.insert(steps.end(), walked.begin(), walked.end());
    for (const auto &segment : run.segments | std::views::drop(1))
        steps.push_back(promiseStep(kindOf(segment.cause), segment));
    std::ranges::stable_sort(steps, {}, &Step::from);
    if (clock.stoppedAt) {
        const Step stopped{StepKind::Stopped, *clock.stoppedAt, *clock.stoppedAt};
        steps.push_back(stopped);
    }
    if (clock.dueAt) {
        Step due{StepKind::Due, *clock.dueAt, *clock.dueAt};
        due.target = clock.target;
        steps.push_back(due);
    }
    return steps;
}

} // namespace baton::sla
