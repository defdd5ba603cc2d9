#include "ui/widgets/inforce.h"

namespace baton::ui {

InForce inForceFor(const org::Practices &practices, TeamId team)
{
    const auto sees = [&](org::Practice practice) {
        return team.isNull() ? practices.isUsed(practice) : practices.isOn(practice, team);
    };
    return {sees(org::Practice::Targets), sees(org::Practice::HandOffs)};
}

desk::TicketRow shownOf(desk::TicketRow row, const InForce &inForce)
{
    if (!inForce.targets)
        row.clock.reset();
    return row;
}

desk::TicketView shownOf(desk::TicketView view, const InForce &inForce)
{
    if (!inForce.targets) {
        view.clocks.clear();
        view.budget.reset();
    }
    view.row = shownOf(std::move(view.row), inForce);
    return view;
}

} // namespace baton::ui
