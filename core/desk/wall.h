#pragma once

#include "core/desk/figures.h"
#include "core/index/waiting.h"

namespace baton::desk {

using index::WaitingEdge;

/// What hangs on a wall for everybody to read: counts, teams and ticket numbers. It has no field
/// for a person, a subject or a text, so none can get there.
struct WallFigures
{
    struct Due
    {
        qint64 number = 0;
        QString team;
        sla::Metric metric = sla::Metric::Resolve;
        Instant dueAt;
    };
    Instant asOf;
    bool anyPromise = false; // some clock was ever due
    qint64 late = 0;
    qint64 needHelpNow = 0; // due within the hour
    qint64 dueToday = 0;
    std::vector<Due> next; // what can still be kept, the earliest first; at most 3
    qint64 open = 0;
    std::array<MondayFigures::Day, 7> days; // of this week
    size_t today = 0;                       // which of them
    std::vector<WaitingEdge> waiting;
    std::vector<WeekFigures> weeks; // at most 8, the present one last
};

[[nodiscard]] WallFigures wallFrom(const BreachFigures &breaches, const MondayFigures &week,
                                   std::vector<WaitingEdge> waiting);

} // namespace baton::desk
