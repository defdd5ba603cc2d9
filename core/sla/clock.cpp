#include "core/sla/clock.h"

#include "core/sla/fold.h"
#include "core/sla/policychoice.h"

namespace baton::sla {

namespace {

// The runs of a ticket; none where nothing happened.
struct Walked
{
    std::vector<Run> runs;
    Terms terms;
    bool provisional = false;
    bool final = false;
};

// Where no policy applies nothing is promised, and the clock of nothing never stops.
Terms termsOf(const Rules &rules, const Policy *policy, Instant at, Instant known)
{
    static const Policy nothing;
    static const auto always = calendar::WorkCalendar::alwaysOpen();
    if (policy == nullptr)
        return {&nothing, &always};
    const auto *own = policy->calendar && rules.calendarOf
                          ? rules.calendarOf(policy->calendar, at, known)
                          : nullptr;
    return {policy, own != nullptr ? own : &always};
}

// Rules that are gone from the file promise nothing.
Terms termsNamed(const Rules &rules, PolicyId id, int version, int calendarVersion)
{
    const auto found = std::ranges::find_if(rules.policies, [&](const Policy &policy) {
        return policy.id == id && policy.version == version;
    });
    auto terms = termsOf(rules, nullptr, {}, {});
    if (id.isNull() || found == rules.policies.end())
        return terms;
    terms.policy = &*found;
    const auto *own =
        rules.calendarVersion ? rules.calendarVersion(found->calendar, calendarVersion) : nullptr;
    if (own != nullptr)
        terms.calendar = own;
    return terms;
}

Walked walk(const Rules &rules, const Subject &subject, std::span<const ClockEvent> events,
            Instant now)
{
    if (events.empty() || rules.policies.empty())
        return {};
    const Fold::Choice choice{[&](ServiceId service, Instant at, Instant known) {
                                  auto asked = subject;
                                  asked.service = service;
                                  asked.recordedAt = known;
                                  return termsOf(rules, choosePolicy(rules.policies, asked, at), at,
                                                 known);
                              },
                              [&](PolicyId id, int version, int calendar) {
                                  return termsNamed(rules, id, version, calendar);
                              }};
    Fold fold{choice, subject};
    for (const auto &event : events) {
        if (fromMs(event.atMs) <= now)
            fold.take(event);
    }
    const auto *policy = fold.terms().policy;
    const auto withdrawn =
        policy == nullptr ? std::nullopt : withdrawnAt(rules.policies, *policy, now);
    return {fold.finish(withdrawn, now), fold.terms(), fold.isProvisional(now), fold.isFinal(now)};
}

} // namespace

std::vector<Clock> clocksAt(const Rules &rules, const Subject &subject,
                            std::span<const ClockEvent> events, Instant now)
{
    std::vector<Clock> clocks;
    const auto walked = walk(rules, subject, events, now);
    for (const auto &run : walked.runs) {
        auto clock = judge(run, now);
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
    const auto clock = judge(*run, now);
    return clock ? stepsOf(*run, *clock, now) : std::vector<Step>{};
}

Terms termsAt(const Rules &rules, const Subject &subject, std::span<const ClockEvent> events,
              Instant now)
{
    const auto terms = walk(rules, subject, events, now).terms;
    return terms.policy == nullptr || terms.policy->id.isNull() ? Terms{} : terms;
}

bool isNearDue(const Rules &rules, const Subject &subject, std::span<const ClockEvent> events,
               Instant now)
{
    const auto walked = walk(rules, subject, events, now);
    return std::ranges::any_of(walked.runs, [now](const Run &run) {
        return !run.end && run.segments.back().target && isNearDue(run.segments.back(), run, now);
    });
}

bool isFinal(const Rules &rules, const Subject &subject, std::span<const ClockEvent> events,
             Instant now)
{
    const auto walked = walk(rules, subject, events, now);
    return walked.final && walked.terms.policy != nullptr && !walked.terms.policy->id.isNull();
}

Instant earliestLateEntry(const Rules &rules, const Subject &subject, Instant now)
{
    const auto terms = termsOf(rules, choosePolicy(rules.policies, subject, now), now, now);
    const int days = terms.policy->options.backdatingDays;
    auto late = now - std::chrono::days{3 * days + 30}; // holidays included, further back than that
    auto soon = now;
    while (soon - late > std::chrono::minutes{1}) {
        const auto middle = late + (soon - late) / 2;
        const auto end = terms.calendar->endOfWorkingDay(middle, days);
        (end && *end >= now ? soon : late) = middle;
    }
    return soon;
}

} // namespace baton::sla
