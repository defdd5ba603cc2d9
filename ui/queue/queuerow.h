#pragma once

#include "core/desk/queue.h"
#include "core/desk/search.h"
#include "ui/queue/queuecolumns.h"

#include <array>

namespace baton::ui {

enum class Trouble : quint8 { None, Soon, Late };

/// Everything a row of the queue shows, worked out once when it arrives.
struct QueueRow
{
    desk::TicketRow row;
    std::array<QString, queueColumns> texts;
    std::array<QString, queueColumns> hints; // the whole, exactly
    QString why;                             // the second line of the chosen row
    double usedShare = 0;                    // of the bar; age where nothing is promised
    Trouble trouble = Trouble::None;
    bool mine = false;
    bool closed = false;
    std::optional<desk::SearchHit> hit; // where the words of the filter stand
};

/// As `me` of a team reads it at `now`.
[[nodiscard]] QueueRow queueRow(desk::TicketRow row, PersonId me, const QString &myTeam,
                                Instant now);

} // namespace baton::ui
