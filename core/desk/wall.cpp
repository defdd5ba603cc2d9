#include "core/desk/wall.h"

#include "core/desk/desk.h"
#include "core/desk/deskparts.h"
#include "core/desk/guarded.h"

namespace baton::desk {

namespace {

constexpr size_t nextShown = 3;
constexpr std::ptrdiff_t weeksShown = 8;

} // namespace

WallFigures wallFrom(const BreachFigures &breaches, const MondayFigures &week,
                     std::vector<WaitingEdge> waiting)
{
    WallFigures wall;
    wall.asOf = breaches.asOf;
    wall.late = breaches.late;
    wall.needHelpNow = breaches.needHelpNow;
    wall.dueToday = breaches.dueToday;
    for (const auto &next : breaches.next) {
        if (next.left >= Elapsed{} && wall.next.size() < nextShown)
            wall.next.push_back({next.number, next.team, next.metric, next.dueAt});
    }
    wall.open = week.open;
    wall.days = week.days;
    const auto after =
        std::ranges::upper_bound(week.days, week.asOf, {}, &MondayFigures::Day::start);
    wall.today = static_cast<size_t>(std::max<std::ptrdiff_t>(1, after - week.days.begin()) - 1);
    wall.waiting = std::move(waiting);
    for (const auto &each : breaches.weeks) {
        if (each.weekStart <= breaches.asOf)
            wall.weeks.push_back(each);
    }
    const auto tooMany = std::max<std::ptrdiff_t>(0, std::ssize(wall.weeks) - weeksShown);
    wall.weeks.erase(wall.weeks.begin(), wall.weeks.begin() + tooMany);
    wall.anyPromise = !breaches.targets.empty();
    return wall;
}

Result<WallFigures> IndexKeeper::wall(const QString &zoneId, Instant now)
{
    return guarded([&]() -> Result<WallFigures> {
        if (m_truth->hasMoved())
            return failure(ErrorCode::FileMissing, {m_truth->path()});
        const auto breached = breaches({{}, {}, {}, {}, zoneId}, now);
        if (!breached)
            return std::unexpected(breached.error());
        const auto week = monday({{}, zoneId, 0}, now);
        if (!week)
            return std::unexpected(week.error());
        const auto &here = zone(zoneId);
        const auto matched = matches({}, now, here);
        if (!matched)
            return std::unexpected(matched.error());
        return wallFrom(*breached, *week, index::waitingHandOffs(*matched, context(now, here)));
    });
}

QFuture<Result<WallFigures>> Desk::wall(QString zone)
{
    return m_parts->ask([zone = std::move(zone), now = m_parts->clock.now()](IndexKeeper &keeper) {
        return keeper.wall(zone, now);
    });
}

} // namespace baton::desk
