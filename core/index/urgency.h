#pragma once

#include "core/index/columns.h"

namespace baton::index {

/// Why a ticket comes where it comes in the order of what to do next; the order of the values is
/// that order.
enum class Reason : quint8 {
    Replied,    // mine, and the requester waits for an answer
    Late,       // mine, and past its due
    DueSoon,    // mine, due within the hour
    Woke,       // mine, and what it waited for was to come by now
    Yours,      // mine, with time left or without a due
    Unassigned, // nobody has taken it
    Others,     // somebody else has it
    Waiting,    // paused or put aside
    Over
};

/// What decides it, of one ticket; `noSecond` for "none".
struct Standing
{
    ticket::Category category = ticket::Category::New;
    bool mine = false;
    bool unassigned = false;
    Second due = noSecond;
    Second requesterWaitsSince = noSecond;
    Second wakesAt = noSecond; // of a pause or a snooze
    Second reported = 0;
};

/// A place in the order: by reason, then by moment, the earlier first.
struct Urgency
{
    Reason reason = Reason::Over;
    Second moment = 0;
    friend auto operator<=>(const Urgency &, const Urgency &) = default;
};
/// Paused or put aside, and that is not over yet.
[[nodiscard]] bool isWaiting(const Standing &standing, Second now);
[[nodiscard]] Urgency urgencyOf(const Standing &standing, Second now);
/// The same as a number that sorts alike; moments further than four years away are all one.
[[nodiscard]] quint32 sortable(const Urgency &urgency, Second now);

/// Headings of a list by urgency, in their order.
enum class UrgencyGroup : quint8 { ActNow, DueToday, ThisWeek, Later, Undated, Waiting, Over };
/// Local midnights as of now.
struct Horizon
{
    Second now = 0;
    Second endOfDay = 0;
    Second endOfWeek = 0;
};
[[nodiscard]] UrgencyGroup groupOf(const Standing &standing, const Horizon &horizon);

/// The standing of the ticket at a slot; `me` as a position among the people of the set, 0 nobody.
[[nodiscard]] Standing standingAt(const Columns &columns, size_t slot, quint32 me);

} // namespace baton::index
