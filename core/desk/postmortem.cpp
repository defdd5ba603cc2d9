#include "core/desk/postmortem.h"

#include "core/desk/projection.h"
#include "core/desk/stretches.h"
#include "core/ticket/evolve.h"

namespace baton::desk {

namespace {

// Of the version that decides the clock, which may not be the one in force at its end.
sla::Options optionsOf(const sla::Clock &clock, const Rulebook &rules)
{
    const auto &policies = rules.policies();
    const auto found = std::ranges::find_if(policies, [&clock](const sla::Policy &policy) {
        return policy.id == clock.policy && policy.version == clock.policyVersion;
    });
    return found == policies.end() ? sla::Options{} : found->options;
}

bool isBroken(const sla::Clock &clock, Instant now)
{
    return clock.outcome == sla::Outcome::Breached ||
           (clock.outcome == sla::Outcome::Running && clock.dueAt && *clock.dueAt < now);
}

struct Told
{
    calendar::WorkCalendar hours;
    sla::Options options;
    insight::PostMortem found;
};

Told toldOf(const sla::Clock &clock, const Rulebook &rules, const sla::Subject &subject,
            std::span<const sla::ClockEvent> events, const handoff::Custody &custody,
            std::span<const insight::Pause> pauses, Instant now)
{
    const auto terms = sla::termsAt(rules.rules(), subject, events, clock.stoppedAt.value_or(now));
    auto hours = terms.calendar == nullptr ? calendar::WorkCalendar::alwaysOpen() : *terms.calendar;
    auto options = optionsOf(clock, rules);
    auto found = insight::postMortemOf(clock, options, custody.spans, pauses, hours, now);
    return {std::move(hours), std::move(options), std::move(found)};
}

std::vector<insight::Budget> budgetsOf(const Told &told, const sla::Clock &clock,
                                       const handoff::Custody &custody)
{
    return insight::budgetsOf(told.found, clock, told.options, custody.spans, told.hours);
}

} // namespace

std::optional<insight::Budget> budgetNow(std::span<const sla::Clock> clocks, const Rulebook &rules,
                                         const sla::Subject &subject,
                                         std::span<const sla::ClockEvent> events,
                                         const handoff::Custody &custody,
                                         std::span<const insight::Pause> pauses, Instant now)
{
    const auto *clock = tellingClock(clocks, now);
    if (clock == nullptr || clock->stoppedAt || custody.spans.empty() ||
        optionsOf(*clock, rules).budgets.empty())
        return std::nullopt; // most desks agree on no shares, and every ticket asks
    const auto told = toldOf(*clock, rules, subject, events, custody, pauses, now);
    const auto budgets = budgetsOf(told, *clock, custody);
    if (budgets.empty() || !budgets.back().isAgreed)
        return std::nullopt;
    return budgets.back();
}

std::optional<handoff::TimeWent> timeWentOf(std::span<const sla::Clock> clocks,
                                            const Rulebook &rules, const sla::Subject &subject,
                                            std::span<const sla::ClockEvent> events,
                                            const handoff::Custody &custody,
                                            std::span<const ticket::Activity> history, Instant now)
{
    const sla::Clock *last = nullptr;
    for (const auto &clock : clocks) {
        if (clock.metric == sla::Metric::Resolve &&
            (last == nullptr || last->instance < clock.instance))
            last = &clock;
    }
    constexpr std::array notKept{sla::Outcome::Breached, sla::Outcome::Running,
                                 sla::Outcome::Paused};
    if (last == nullptr || std::ranges::find(notKept, last->outcome) == notKept.end())
        return std::nullopt;
    const auto pauses = pausesOf(history, now);
    return insight::timeWentOf(toldOf(*last, rules, subject, events, custody, pauses, now).found);
}

const sla::Clock *tellingClock(std::span<const sla::Clock> clocks, Instant now)
{
    const auto rank = [now](const sla::Clock &clock) {
        return std::tuple{isBroken(clock, now) ? 0 : 1,
                          clock.metric == sla::Metric::Resolve ? 0 : 1, clock.instance};
    };
    const auto found = std::ranges::min_element(clocks, {}, rank);
    return found == clocks.end() ? nullptr : &*found;
}

Result<PostMortemView> postMortemOf(storage::Session &session, TicketId id, const Names &names,
                                    const Rulebook &rules, Instant now)
{
    const auto record = session.tickets().byId(id);
    if (!record)
        return std::unexpected(record.error());
    auto history = activitiesFrom(session.log().history(streamOf(id)));
    if (!history)
        return std::unexpected(history.error());
    ticket::sortByOccurrence(*history);
    const auto &ticket = record->ticket;
    const auto subject = subjectOf(ticket, *history);
    const auto events = sla::eventsOf(*history);
    const auto book = rules.rules();
    const auto clocks = sla::clocksAt(book, subject, events, now);
    const auto *clock = tellingClock(clocks, now);
    if (clock == nullptr)
        return failure(ErrorCode::NotFound, {QStringLiteral("promise")});
    const auto custody = handoff::custodyOf(
        *history, now, ticket.imported ? handoff::Membership{} : names.membership());
    const auto told = toldOf(*clock, rules, subject, events, custody, pausesOf(*history, now), now);
    const auto &hours = told.hours;
    PostMortemView view{id,
                        ticket.number,
                        ticket.subject,
                        clock->priority,
                        *clock,
                        told.found,
                        {},
                        budgetsOf(told, *clock, custody),
                        hours.isAlwaysOpen() ? QString{} : hours.name(),
                        static_cast<int>(custody.handOffs.size()),
                        custody.bounces,
                        now};
    for (const auto &span : custody.spans)
        view.teams.append(names.team(span.team));
    return view;
}

} // namespace baton::desk
