#pragma once

#include "core/base/instant.h"
#include "core/ticket/activity.h"

#include <span>
#include <vector>

namespace baton::sla {

/// What matters to clocks, and nothing else.
enum class EventKind : quint8 {
    Created,         // payload: reported_at in ms (may lie before `at`)
    PriorityChanged, // priority holds the new one
    TeamChanged,     // payload: the new one (0 unknown)
    ServiceChanged,  // payload: the new one; extra: recorded how much later (recordedAt)
    TechnicianAct,   // an act by someone of ours that is none of the others (accept, note, touch)
    RequesterWrote,
    PublicReply, // a person's reply; this and what ends a clock: payload = logged later at, in ms
    NoReplyNeeded,
    Paused, // payload: wake-up in ms, 0 = none; reason in `detail`
    Resumed,
    Restored,
    Resolved,
    Reopened,
    Closed,
    MergedAway,      // this ticket ended in another
    ReportedEarlier, // payload: earlier reported_at in ms (absorbed a merged ticket)
    MergeUndone,
    Compensated,  // payload: nothing; undoes the last PriorityChanged (a slip)
    RulesApplied, // payload: the policy (0 none); extra: its version << 16 | its calendar's
};

/// `detail` of a PublicReply that is the call in which the ticket was made.
inline constexpr quint8 duringCall = 1;

/// One step of the fold: 24 bytes, no text, so that one ticket and six million use one function.
struct ClockEvent
{
    qint64 atMs{};
    qint64 payload{};
    quint32 extra{};
    EventKind kind{};
    ticket::Priority priority{};
    quint8 detail{};
    quint8 act{}; // low byte of the activity's act: neighbours with equal act were one act

    friend bool operator==(const ClockEvent &, const ClockEvent &) = default;
};
static_assert(sizeof(ClockEvent) == 24);

/// When a ServiceChanged came into the log: to the ms up to 49 days, to the second beyond.
[[nodiscard]] Instant recordedAt(const ClockEvent &event);

/// The compact events of a ticket's history, in the order of R16 (occurredAt, then seq; within one
/// act: stop before pause before resume before start).
[[nodiscard]] std::vector<ClockEvent> eventsOf(std::span<const ticket::Activity> history);

} // namespace baton::sla
