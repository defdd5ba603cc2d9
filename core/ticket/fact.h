#pragma once

#include "core/ticket/partfact.h"

#include <optional>
#include <variant>

namespace baton::ticket {

// What an activity on a ticket says happened. Each struct is one kind of activity; its stored word
// and payload are fixed in factcodec.cpp and docs/log-format.md. What a person typed (subject,
// message, note, solution) is never here: it is the activity's text, kept apart (redaction).

/// First activity of every ticket; text: subject.
struct Created
{
    Kind kind = Kind::Incident;
    qint64 number = 0;
    PersonId requester;
    Channel channel = Channel::Unknown;
    Priority priority = Priority::None;
    ServiceId service;
    Instant reportedAt;
    Impact impact = Impact::Unknown;
    TicketId splitFrom = {}; // R10: begun with a message of that ticket
    friend bool operator==(const Created &, const Created &) = default;
};
/// Text: the new subject.
struct SubjectChanged
{
    friend bool operator==(const SubjectChanged &, const SubjectChanged &) = default;
};
struct RequesterChanged
{
    PersonId requester;
    friend bool operator==(const RequesterChanged &, const RequesterChanged &) = default;
};
struct ServiceChanged
{
    ServiceId service;
    friend bool operator==(const ServiceChanged &, const ServiceChanged &) = default;
};
/// Text: the reason, where one was given. `undoes`: takes back the change before, a slip (R7).
struct PriorityChanged
{
    Priority priority = Priority::None;
    bool undoes = false;
    friend bool operator==(const PriorityChanged &, const PriorityChanged &) = default;
};
/// Who holds the ticket from now on; a null team is "unknown". Another team than before makes it a
/// hand-off, whose note is the text.
struct Assigned
{
    TeamId team;
    PersonId technician;
    friend bool operator==(const Assigned &, const Assigned &) = default;
};
struct Accepted
{
    friend bool operator==(const Accepted &, const Accepted &) = default;
};
/// A hand-off refused by its receiver, back to `team`; text: what is missing.
struct Returned
{
    TeamId team;
    ReturnCause cause = ReturnCause::Other;
    friend bool operator==(const Returned &, const Returned &) = default;
};
/// Text: what the requester wrote or said.
struct RequesterWrote
{
    Channel channel = Channel::Unknown;
    friend bool operator==(const RequesterWrote &, const RequesterWrote &) = default;
};
/// A public reply to the requester; text: the reply.
struct Replied
{
    ReplyBy by = ReplyBy::Person;
    Channel channel = Channel::Unknown;
    friend bool operator==(const Replied &, const Replied &) = default;
};
/// Text: the note, for us only.
struct Noted
{
    friend bool operator==(const Noted &, const Noted &) = default;
};
struct NoReplyNeeded
{
    friend bool operator==(const NoReplyNeeded &, const NoReplyNeeded &) = default;
};
struct WorkStarted
{
    friend bool operator==(const WorkStarted &, const WorkStarted &) = default;
};
/// R6: the wake-up is mandatory but for imported histories.
struct Paused
{
    PauseReason reason = PauseReason::Requester;
    std::optional<Instant> wakeUpAt;
    friend bool operator==(const Paused &, const Paused &) = default;
};
struct Resumed
{
    friend bool operator==(const Resumed &, const Resumed &) = default;
};
/// The requester can work again; text: how.
struct Restored
{
    RestoredBy by = RestoredBy::Fix;
    friend bool operator==(const Restored &, const Restored &) = default;
};
/// Text: the solution.
struct Resolved
{
    friend bool operator==(const Resolved &, const Resolved &) = default;
};
struct Reopened
{
    friend bool operator==(const Reopened &, const Reopened &) = default;
};
struct Closed
{
    friend bool operator==(const Closed &, const Closed &) = default;
};
/// R10, on the ticket that ends.
struct MergedInto
{
    TicketId survivor;
    friend bool operator==(const MergedInto &, const MergedInto &) = default;
};
/// R10, on the survivor: takes over an earlier report.
struct Absorbed
{
    TicketId merged;
    Instant reportedAt;
    friend bool operator==(const Absorbed &, const Absorbed &) = default;
};
/// R10, on either ticket: the merge with `other` did not happen. On the survivor `reportedAt` is
/// the report instant that holds again.
struct MergeUndone
{
    TicketId other;
    std::optional<Instant> reportedAt;
    friend bool operator==(const MergeUndone &, const MergeUndone &) = default;
};
/// A row of an imported history that changed nothing we keep: still an act (custody, waits).
struct Touched
{
    friend bool operator==(const Touched &, const Touched &) = default;
};
/// What the source of an imported history says of the whole ticket, by its last row.
struct SourceFacts
{
    std::optional<Instant> openedAt;
    std::optional<Instant> resolvedAt;
    std::optional<bool> promiseMet;
    std::optional<int> reopenings;
    std::optional<int> reassignments;
    friend bool operator==(const SourceFacts &, const SourceFacts &) = default;
};
/// R11, "apply to open tickets": from now on the clocks run under this version of a policy and of
/// its calendar, their start unchanged. No policy: nothing is promised any more.
struct RulesApplied
{
    PolicyId policy;
    int version = 0;
    int calendarVersion = 0; // of the policy's calendar; 0: always open
    friend bool operator==(const RulesApplied &, const RulesApplied &) = default;
};
/// The text of an earlier activity of this ticket was deleted; text: the reason. Of an attachment
/// the name, and the bytes where no other ticket holds them.
struct Redacted
{
    qint64 seq = 0;
    friend bool operator==(const Redacted &, const Redacted &) = default;
};

using Fact =
    std::variant<Created, SubjectChanged, RequesterChanged, ServiceChanged, PriorityChanged,
                 Assigned, Accepted, Returned, RequesterWrote, Replied, Noted, NoReplyNeeded,
                 WorkStarted, Paused, Resumed, Restored, Resolved, Reopened, Closed, MergedInto,
                 Absorbed, MergeUndone, Touched, SourceFacts, Redacted, RulesApplied, TagAdded,
                 TagRemoved, Linked, Unlinked, Followed, Unfollowed, Snoozed, SnoozeEnded,
                 TimeSpent, TimeCorrected, StepAdded, StepDone, StepReopened, StepRemoved,
                 ImpactChanged, PriorityExplained, Attached, SplitOff, SplitUndone>;

} // namespace baton::ticket
