#include "core/insight/budget.h"

namespace baton::insight {

using namespace std::chrono_literals;

namespace {

constexpr auto passThrough = 15min; // DESIGN's word: shorter, and nothing was done

bool isPassThrough(const handoff::Span &stay, const calendar::WorkCalendar &calendar)
{
    return stay.to && stay.touchMs == 0 &&
           calendar.working(stay.from, *stay.to).length < passThrough;
}

const sla::TeamShare *shareOf(TeamId team, const std::vector<sla::TeamShare> &shares)
{
    const auto found = std::ranges::find(shares, team, &sla::TeamShare::team);
    return found == shares.end() ? nullptr : &*found;
}

} // namespace

WorkingTime Budget::over() const
{
    return std::max(WorkingTime{}, used - allowed());
}

std::vector<Budget> budgetsOf(const PostMortem &found, const sla::Clock &clock,
                              const sla::Options &options, std::span<const handoff::Span> stays,
                              const calendar::WorkCalendar &calendar)
{
    std::vector<Budget> budgets;
    if (options.budgets.empty() || !clock.target)
        return budgets;
    budgets.reserve(stays.size());
    WorkingTime left;
    for (size_t stay = 0; stay < stays.size(); ++stay) {
        Budget budget{stays[stay].team, false, {}, left, {}, {}};
        const auto used = found.usedIn(stay);
        const bool passed = isPassThrough(stays[stay], calendar);
        (passed ? budget.onEdge : budget.used) = used;
        const auto *share = shareOf(budget.team, options.budgets);
        budget.isAgreed = share != nullptr;
        const bool isFirst =
            std::ranges::find(budgets, budget.team, &Budget::team) == budgets.end();
        if (share != nullptr && isFirst)
            budget.own = WorkingTime{clock.target->length * share->percent / sla::wholePromise};
        // Without a share of its own a team lives on nobody's: what was left goes on.
        if (share != nullptr)
            left = std::max(WorkingTime{}, budget.allowed() - budget.used);
        budgets.push_back(budget);
    }
    return budgets;
}

} // namespace baton::insight
