#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/ticket/words.h"

#include <QByteArray>

namespace baton::ticket {

// What is put on a ticket or taken off it beside the course of the work itself: tags, links,
// people who follow, a snooze, minutes, a checklist, attachments, a message split off. Part of
// fact.h, whose rules hold here: what people typed is the activity's text.

/// Text: the tag. The activity's seq names it from then on.
struct TagAdded
{
    friend bool operator==(const TagAdded &, const TagAdded &) = default;
};
struct TagRemoved
{
    qint64 seq = 0; // of its TagAdded
    friend bool operator==(const TagRemoved &, const TagRemoved &) = default;
};
/// `other` is this ticket's `kind`: its parent, its duplicate ... The other ticket says the mirror.
struct Linked
{
    TicketId other;
    LinkKind kind = LinkKind::Related;
    friend bool operator==(const Linked &, const Linked &) = default;
};
struct Unlinked
{
    TicketId other;
    LinkKind kind = LinkKind::Related;
    friend bool operator==(const Unlinked &, const Unlinked &) = default;
};
struct Followed
{
    PersonId person;
    friend bool operator==(const Followed &, const Followed &) = default;
};
struct Unfollowed
{
    PersonId person;
    friend bool operator==(const Unfollowed &, const Unfollowed &) = default;
};
/// Out of the holder's sight until then; stops no clock. Ends by itself at `until`, by a message
/// of the requester, by another holder or by the ticket's end.
struct Snoozed
{
    Instant until;
    friend bool operator==(const Snoozed &, const Snoozed &) = default;
};
struct SnoozeEnded
{
    friend bool operator==(const SnoozeEnded &, const SnoozeEnded &) = default;
};
/// Text: what for, where it was said.
struct TimeSpent
{
    int minutes = 0;
    friend bool operator==(const TimeSpent &, const TimeSpent &) = default;
};
/// So many minutes had been entered by mistake.
struct TimeCorrected
{
    int minutes = 0;
    friend bool operator==(const TimeCorrected &, const TimeCorrected &) = default;
};
/// Text: one line of the checklist. The activity's seq names the step from then on.
struct StepAdded
{
    friend bool operator==(const StepAdded &, const StepAdded &) = default;
};
struct StepDone
{
    qint64 seq = 0; // of its StepAdded
    friend bool operator==(const StepDone &, const StepDone &) = default;
};
struct StepReopened
{
    qint64 seq = 0;
    friend bool operator==(const StepReopened &, const StepReopened &) = default;
};
struct StepRemoved
{
    qint64 seq = 0;
    friend bool operator==(const StepRemoved &, const StepRemoved &) = default;
};
/// Whether the requester can work, as of now.
struct ImpactChanged
{
    Impact impact = Impact::Unknown;
    friend bool operator==(const ImpactChanged &, const ImpactChanged &) = default;
};
/// Text: why the priority is not the one that follows from the impact.
struct PriorityExplained
{
    friend bool operator==(const PriorityExplained &, const PriorityExplained &) = default;
};
/// Text: the file's name. The bytes lie apart, once for each content, under their digest.
struct Attached
{
    QByteArray digest; // SHA-256 of the bytes, as 64 hex digits
    qint64 size = 0;
    QByteArray mime;
    qint64 of = 0; // seq of the reply, note or message that it came with; 0: on its own
    friend bool operator==(const Attached &, const Attached &) = default;
};
/// R10, on the original: the requester's message `seq` has belonged to `ticket` from the start.
struct SplitOff
{
    TicketId ticket;
    qint64 seq = 0;
    friend bool operator==(const SplitOff &, const SplitOff &) = default;
};
/// R10, on the original: its message has come back from `ticket`.
struct SplitUndone
{
    TicketId ticket;
    friend bool operator==(const SplitUndone &, const SplitUndone &) = default;
};

} // namespace baton::ticket
