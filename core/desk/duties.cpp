#include "core/desk/duties.h"

namespace baton::desk {

namespace {

constexpr int daysOfWeek = 7;
constexpr qint64 msPerMinute = 60'000;
constexpr qint64 msPerDay = 1440 * msPerMinute;

// Days since Thursday 1 January 1970, on the wall.
qint64 dayOf(Instant at, const calendar::ZoneTransitions &zone)
{
    const auto local = toMs(at) + qint64{zone.offsetSecondsAt(at)} * 1000;
    return local >= 0 ? local / msPerDay : (local - msPerDay + 1) / msPerDay;
}

bool isItsDay(const org::Duty &duty, qint64 day)
{
    constexpr int thursday = 4;
    return duty.weekday == 0 || (day + thursday - 1) % daysOfWeek + 1 == duty.weekday;
}

Instant timeOn(const org::Duty &duty, qint64 day, const calendar::ZoneTransitions &zone)
{
    return calendar::toInstant(day * msPerDay + duty.minute * msPerMinute, zone);
}

} // namespace

Instant plannedBefore(const org::Duty &duty, Instant now, const calendar::ZoneTransitions &zone)
{
    auto day = dayOf(now, zone);
    while (!isItsDay(duty, day) || timeOn(duty, day, zone) > now)
        --day;
    return timeOn(duty, day, zone);
}

Instant plannedAfter(const org::Duty &duty, Instant now, const calendar::ZoneTransitions &zone)
{
    auto day = dayOf(now, zone);
    while (!isItsDay(duty, day) || timeOn(duty, day, zone) <= std::max(now, duty.from))
        ++day;
    return timeOn(duty, day, zone);
}

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
        DutyState state{
            *duty, plannedBefore(*duty, now, *zone), plannedAfter(*duty, now, *zone), {}, false};
        const auto run = std::ranges::find(runs, duty->id, &storage::DutyRun::setting);
        if (run != runs.end())
            state.last = *run;
        state.rests = state.last.leaseUntil >= storage::dutyRests;
        state.isDue = state.planned > duty->from && state.last.doneFor < state.planned &&
                      state.last.leaseUntil <= now;
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace baton::desk
