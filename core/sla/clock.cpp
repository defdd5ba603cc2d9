#include "core/sla/clock.h"

#include "core/sla/fold.h"
#include "core/sla/policychoice.h"

namespace baton::sla {

namespace {

// The policy, its calendar and the runs of a ticket, or nothing where nothing is promised.
struct Walked
{
    const Policy *policy = nullptr;
    const calendar::WorkCalendar *calendar = nullptr;
    std::vector<Run> runs;
    bool provisional = false;
};

const calendar::WorkCalendar *calendarFor(const Rules &rules, const Policy &policy)
{
    static const auto always = calendar::WorkCalendar::alwaysOpen();
    const auto *own =
        policy.calendar && rules.calendarOf ? rules.calendarOf(policy.calendar) : nullptr;
    return own != nullptr ? own : &always;
}

Walked walk(const Rules &rules, const Subject &subject, std::span<const ClockEvent> events,
            Instant now)
{
    if (events.empty())
        return {};
    const auto *policy = choosePolicy(rules.policies, subject, fromMs(events.front().atMs));
    if (policy == nullptr)
        return {};
    const auto *calendar = calendarFor(rules, *policy);
    Fold fold{*policy, *calendar, subject};
    for (const auto &event : events) {
        if (fromMs(event.atMs) <= now)
            fold.take(event);
    }
    return {policy, calendar, fold.finish(withdrawnAt(rules.policies, *policy, now)),
            fold.isProvisional(now)};
}

} // namespace

std::vector<Clock> clocksAt(const Rules &rules, const Subject &subject,
                            std::span<const ClockEvent> events, Instant now)
{
    std::vector<Clock> clocks;
    const auto walked = walk(rules, subject, events, now);
    for (const auto &run : walked.runs) {
        auto clock = judge(run, *walked.policy, *walked.calendar, now);
        if (!clock)
            continue;
        if (subject.imported)
            clock->flags |= static_cast<quint8>(Flag::Imported);
        if (walked.provisional && clock->stoppedAt &&
            (run.metric == Metric::Restore || run.metric == Metric::Resolve))
            clock->flags |= static_cast<quint8>(Flag::Provisional);
        clocks.push_back(*std::move(clock));
    }
    return clocks;
}

std::vector<Step> explain(const Rules &rules, const Subject &subject,
                          std::span<const ClockEvent> events, Instant now, Metric metric,
                          int instance)
{
    const auto walked = walk(rules, subject, events, now);
    const auto run = std::ranges::find_if(walked.runs, [&](const Run &candidate) {
        return candidate.metric == metric && candidate.instance == instance;
    });
    if (run == walked.runs.end())
        return {};
    const auto clock = judge(*run, *walked.policy, *walked.calendar, now);
    return clock ? stepsOf(*run, *clock, *walked.calendar) : std::vector<Step>{};
}

} // namespace baton::sla
