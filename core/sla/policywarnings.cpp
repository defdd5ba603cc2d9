#include "core/sla/policywarnings.h"

#include "core/sla/policychoice.h"

namespace baton::sla {

namespace {

using ticket::Priority;

constexpr std::array priorities{Priority::P1, Priority::P2, Priority::P3, Priority::P4,
                                Priority::P5};
constexpr auto shortest = std::chrono::minutes{1};
constexpr auto longest = std::chrono::hours{366 * 24};
constexpr int mostDays = 366;

// Whether all that `narrow` admits is admitted by `wide`; an empty condition admits everything.
template <class T> bool covers(const std::vector<T> &wide, const std::vector<T> &narrow)
{
    if (wide.empty())
        return true;
    return !narrow.empty() && std::ranges::all_of(narrow, [&wide](const T &each) {
        return std::ranges::find(wide, each) != wide.end();
    });
}

const WorkingTime *lengthOf(const Promise *promise)
{
    return promise == nullptr ? nullptr : std::get_if<WorkingTime>(promise);
}

class Inspector
{
public:
    Inspector(std::span<const Policy> policies, const PolicyGround &ground)
        : m_policies{policies}, m_ground{ground}
    {
    }

    std::vector<PolicyWarning> inspect()
    {
        for (size_t i = 0; i < m_policies.size(); ++i) {
            const auto &policy = m_policies[i];
            if (policy.targets.empty())
                continue;
            checkReach(policy, m_policies.first(i));
            for (size_t at = 0; at < policy.targets.size(); ++at)
                checkTarget(policy, at);
            for (const auto metric : allMetrics)
                checkOrder(policy, metric);
            checkAnswer(policy);
            checkShares(policy);
        }
        return std::move(m_warnings);
    }

private:
    void checkReach(const Policy &policy, std::span<const Policy> before)
    {
        const auto shadow = std::ranges::find_if(before, [&policy](const Policy &each) {
            return !each.targets.empty() && covers(each.kinds, policy.kinds) &&
                   covers(each.services, policy.services);
        });
        if (shadow != before.end())
            m_warnings.push_back({PolicyFlaw::Shadowed, policy.id, shadow->id});
        const auto isOffered = [this](ServiceId service) {
            return std::ranges::find(m_ground.services, service) != m_ground.services.end();
        };
        if (!policy.services.empty() && std::ranges::none_of(policy.services, isOffered))
            m_warnings.push_back({PolicyFlaw::MatchesNothing, policy.id});
        if (policy.calendar &&
            std::ranges::find(m_ground.calendars, policy.calendar) == m_ground.calendars.end())
            m_warnings.push_back({PolicyFlaw::UnknownCalendar, policy.id});
    }
    void checkTarget(const Policy &policy, size_t at)
    {
        const auto &target = policy.targets[at];
        const auto warn = [&](PolicyFlaw flaw) {
            m_warnings.push_back({flaw, policy.id, {}, target.metric, target.priority});
        };
        const auto *days = std::get_if<EndOfWorkingDay>(&target.promise);
        const auto *length = std::get_if<WorkingTime>(&target.promise);
        if (length != nullptr && length->length < shortest)
            warn(PolicyFlaw::TooShort);
        if ((length != nullptr && length->length > longest) ||
            (days != nullptr && days->n > mostDays))
            warn(PolicyFlaw::TooLong);
        const auto earlier = std::span{policy.targets}.first(at);
        if (std::ranges::any_of(earlier, [&target](const Target &each) {
                return each.metric == target.metric && each.priority == target.priority;
            }))
            warn(PolicyFlaw::SaidTwice);
    }
    void checkOrder(const Policy &policy, Metric metric)
    {
        const WorkingTime *urgent = nullptr;
        for (const auto priority : priorities) {
            const auto *length = lengthOf(promiseFor(policy, metric, priority));
            if (length == nullptr)
                continue;
            if (urgent != nullptr && length->length < urgent->length)
                m_warnings.push_back({PolicyFlaw::OutOfOrder, policy.id, {}, metric, priority});
            urgent = length;
        }
    }
    void checkShares(const Policy &policy)
    {
        int sum = 0;
        for (const auto &share : policy.options.budgets)
            sum += share.percent;
        if (sum > wholePromise)
            m_warnings.push_back({PolicyFlaw::SharesOverWhole, policy.id});
    }
    void checkAnswer(const Policy &policy)
    {
        for (const auto &target : policy.targets) {
            const auto *response = std::get_if<WorkingTime>(&target.promise);
            const auto *resolve = lengthOf(promiseFor(policy, Metric::Resolve, target.priority));
            if (target.metric == Metric::FirstResponse && response != nullptr &&
                resolve != nullptr && resolve->length < response->length)
                m_warnings.push_back({PolicyFlaw::AnswerAfterEnd,
                                      policy.id,
                                      {},
                                      Metric::FirstResponse,
                                      target.priority});
        }
    }

    std::span<const Policy> m_policies;
    const PolicyGround &m_ground;
    std::vector<PolicyWarning> m_warnings;
};

} // namespace

std::vector<PolicyWarning> warningsOf(std::span<const Policy> policies, const PolicyGround &ground)
{
    return Inspector{policies, ground}.inspect();
}

} // namespace baton::sla
