#include "core/desk/duties.h"

namespace baton::desk {

std::vector<DutyState> dutiesOf(storage::Session &session, std::span<const org::Setting> settings,
                                Instant now)
{
    const auto runs = session.duties().all();
    std::vector<DutyState> states;
    for (const auto &setting : settings) {
        const auto duty = setting.retired ? std::nullopt : org::dutyFrom(setting);
        const auto zone = duty ? calendar::ZoneTransitions::ofZone(duty->zone)
                               : Result<calendar::ZoneTransitions>{};
        if (!duty || !zone)
            continue;
        DutyState state{*duty,
                        org::plannedBefore(*duty, now, *zone),
                        org::plannedAfter(*duty, now, *zone),
                        {},
                        false};
        const auto run = std::ranges::find(runs, duty->id, &storage::DutyRun::setting);
        if (run != runs.end())
            state.last = *run;
        state.isDue = state.last.doneFor < state.planned && state.last.leaseUntil <= now;
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace baton::desk
