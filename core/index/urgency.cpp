#include "core/index/urgency.h"

namespace baton::index {

namespace {

constexpr Second soon = 3'600;
constexpr auto nextResponse = 1; // in listedMetrics
static_assert(listedMetrics[nextResponse] == sla::Metric::NextResponse);

bool isWithin(Second moment, Second end)
{
    return moment != noSecond && moment < end;
}

} // namespace

bool isWaiting(const Standing &standing, Second now)
{
    if (standing.wakesAt != noSecond)
        return standing.wakesAt > now;
    return standing.category == ticket::Category::Pending;
}

Urgency urgencyOf(const Standing &standing, Second now)
{
    if (standing.category >= ticket::Category::Resolved)
        return {Reason::Over, standing.reported};
    if (isWaiting(standing, now))
        return {Reason::Waiting, standing.wakesAt};
    const auto moment = standing.due != noSecond ? standing.due : standing.reported;
    if (standing.unassigned)
        return {Reason::Unassigned, moment};
    if (!standing.mine)
        return {Reason::Others, moment};
    if (standing.requesterWaitsSince != noSecond)
        return {Reason::Replied, std::min(standing.due, standing.requesterWaitsSince)};
    if (isWithin(standing.due, now))
        return {Reason::Late, standing.due};
    if (isWithin(standing.due, now + soon))
        return {Reason::DueSoon, standing.due};
    if (standing.wakesAt != noSecond)
        return {Reason::Woke, standing.wakesAt};
    return {Reason::Yours, moment};
}

quint32 sortable(const Urgency &urgency, Second now)
{
    constexpr qint64 reach = qint64{1} << 27; // seconds: four years either way
    const auto moment = std::clamp(qint64{urgency.moment} - now + reach, qint64{0}, 2 * reach - 1);
    return static_cast<quint32>(urgency.reason) << 28 | static_cast<quint32>(moment);
}

UrgencyGroup groupOf(const Standing &standing, const Horizon &horizon)
{
    if (standing.category >= ticket::Category::Resolved)
        return UrgencyGroup::Over;
    if (isWaiting(standing, horizon.now))
        return UrgencyGroup::Waiting;
    if (isWithin(standing.due, horizon.now + soon) ||
        (standing.mine && standing.requesterWaitsSince != noSecond))
        return UrgencyGroup::ActNow;
    if (standing.due == noSecond)
        return UrgencyGroup::Undated;
    if (standing.due < horizon.endOfDay)
        return UrgencyGroup::DueToday;
    return standing.due < horizon.endOfWeek ? UrgencyGroup::ThisWeek : UrgencyGroup::Later;
}

Standing standingAt(const Columns &columns, size_t slot, quint32 me)
{
    Standing standing;
    standing.category = static_cast<ticket::Category>(columns.category[slot]);
    standing.mine = me != 0 && columns.technician[slot] == me;
    standing.unassigned = columns.technician[slot] == 0;
    standing.due = columns.due[slot];
    standing.reported = columns.reported[slot];
    standing.wakesAt = columns.wake[slot];
    // A clock for the next reply runs from the requester's word to ours.
    const auto &reply = columns.promises[nextResponse];
    if (reply.outcome[slot] == static_cast<quint8>(sla::Outcome::Running))
        standing.requesterWaitsSince = columns.updated[slot];
    return standing;
}

} // namespace baton::index
