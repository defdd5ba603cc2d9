#include "core/sla/policychoice.h"

namespace baton::sla {

namespace {

template <class T> bool admits(const std::vector<T> &condition, const T &value)
{
    return condition.empty() || std::ranges::find(condition, value) != condition.end();
}

bool isInForce(const Policy &policy, Instant at, Instant known)
{
    return policy.effectiveFrom <= at && policy.savedAt < known;
}

bool isNewer(const Policy &candidate, const Policy &than)
{
    return candidate.id == than.id && candidate.version > than.version;
}

} // namespace

const Policy *choosePolicy(std::span<const Policy> policies, const Subject &subject, Instant at)
{
    const Policy *chosen = nullptr;
    for (const auto &policy : policies) {
        const bool replaced = std::ranges::any_of(policies, [&](const Policy &other) {
            return isNewer(other, policy) && isInForce(other, at, subject.recordedAt);
        });
        if (!isInForce(policy, at, subject.recordedAt) || replaced || policy.targets.empty() ||
            !admits(policy.kinds, subject.kind) || !admits(policy.services, subject.service))
            continue;
        if (chosen == nullptr || policy.order < chosen->order)
            chosen = &policy;
    }
    return chosen;
}

std::optional<Instant> withdrawnAt(std::span<const Policy> policies, const Policy &chosen,
                                   Instant now)
{
    std::optional<Instant> answer;
    for (const auto &policy : policies) {
        if (isNewer(policy, chosen) && isInForce(policy, now, now) && policy.targets.empty())
            answer = std::min(answer.value_or(policy.effectiveFrom), policy.effectiveFrom);
    }
    return answer;
}

const Promise *promiseFor(const Policy &policy, Metric metric, ticket::Priority priority)
{
    const auto found = std::ranges::find_if(policy.targets, [&](const Target &target) {
        return target.metric == metric && target.priority == priority;
    });
    return found == policy.targets.end() ? nullptr : &found->promise;
}

} // namespace baton::sla
