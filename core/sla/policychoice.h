#pragma once

#include "core/sla/clock.h"

namespace baton::sla {

/// R11: the policy version for a ticket that came in at `at`: of each policy the version then in
/// force and saved before the ticket was recorded, in their order, the first whose conditions hold.
/// A version that promises nothing withdraws its policy: it is never chosen. Null where none does.
[[nodiscard]] const Policy *choosePolicy(std::span<const Policy> policies, const Subject &subject,
                                         Instant at);
/// R12: when a later version of it, in force by `now`, promises nothing any more.
[[nodiscard]] std::optional<Instant> withdrawnAt(std::span<const Policy> policies,
                                                 const Policy &chosen, Instant now);
/// What the policy promises for a metric at a priority; nothing where it promises none.
[[nodiscard]] const Promise *promiseFor(const Policy &policy, Metric metric,
                                        ticket::Priority priority);

} // namespace baton::sla
