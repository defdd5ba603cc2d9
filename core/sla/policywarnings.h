#pragma once

#include "core/sla/policy.h"

#include <span>

namespace baton::sla {

/// What a policy very likely does not mean.
enum class PolicyFlaw : quint8 {
    Shadowed,        // `other` is asked before it and takes all that it would match
    MatchesNothing,  // none of the services it names is offered any more
    UnknownCalendar, // it counts in hours that are not there: day and night
    TooShort,        // a promise of less than a minute
    TooLong,         // a promise of more than a year
    OutOfOrder,      // a more urgent priority is promised later than `priority`
    AnswerAfterEnd,  // the first response may come after the resolution is due
    SaidTwice,       // one metric and priority, two promises: the first one holds
    SharesOverWhole, // the shares of the teams are together more than the promise
};
struct PolicyWarning
{
    PolicyFlaw flaw = PolicyFlaw::Shadowed;
    PolicyId policy;
    PolicyId other{};
    Metric metric = Metric::Resolve;
    ticket::Priority priority = ticket::Priority::None;
    friend bool operator==(const PolicyWarning &, const PolicyWarning &) = default;
};

/// What there is for policies to point at.
struct PolicyGround
{
    std::vector<ServiceId> services; // offered
    std::vector<CalendarId> calendars;
};

/// The newest version of each policy, in the order in which they are asked. One that promises
/// nothing is withdrawn and neither warned of nor in anybody's way.
[[nodiscard]] std::vector<PolicyWarning> warningsOf(std::span<const Policy> policies,
                                                    const PolicyGround &ground);

} // namespace baton::sla
