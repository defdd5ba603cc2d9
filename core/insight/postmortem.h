#pragma once

#include "core/calendar/workcalendar.h"
#include "core/handoff/custody.h"
#include "core/handoff/timewent.h"
#include "core/sla/clock.h"

#include <span>

namespace baton::insight {

using handoff::allSpent;
using handoff::Spent;

/// A pause of a history, half-open.
struct Pause
{
    Interval when;
    ticket::PauseReason reason = ticket::PauseReason::Requester;
};

/// One stretch of a stay that was spent on one thing.
struct Piece
{
    size_t stay = 0; // which of the spans
    Spent spent = Spent::Queue;
    Interval when;
    WorkingTime open;     // of it within opening hours
    WorkingTime used;     // of it what the promise counted
    qint64 outsideMs = 0; // of it outside opening hours
    friend bool operator==(const Piece &, const Piece &) = default;
};

/// Where the time of one promise went, in the order in which it passed.
struct PostMortem
{
    std::vector<Piece> pieces;
    WorkingTime used;     // what the clock says
    WorkingTime unplaced; // of it what lies in no stay: nought unless the log leaves a gap
    qint64 outsideMs = 0;
    std::optional<WorkingTime> usedByDue; // when the promise fell due; nothing if it never did
    [[nodiscard]] WorkingTime usedOn(Spent spent) const;
    /// Counted or not.
    [[nodiscard]] WorkingTime openOn(Spent spent) const;
    [[nodiscard]] WorkingTime usedIn(size_t stay) const;
};

/// Cuts the stays of a ticket at its pauses and at the first touch, from the start of the clock to
/// its end (`now` while it runs). Pauses stop the clock unless `options` say that they do not.
[[nodiscard]] PostMortem postMortemOf(const sla::Clock &clock, const sla::Options &options,
                                      std::span<const handoff::Span> stays,
                                      std::span<const Pause> pauses,
                                      const calendar::WorkCalendar &calendar, Instant now);

/// The same in seven sums, counted by the promise or not.
[[nodiscard]] handoff::TimeWent timeWentOf(const PostMortem &postMortem);

} // namespace baton::insight
