#pragma once

#include "core/ticket/fact.h"
#include "core/ticket/partcommand.h"

#include <QString>

#include <optional>
#include <variant>

namespace baton::ticket {

// What a person asks for. decide() answers with facts or with an error that can be read.
// `happenedAt` is R17's earlier instant ("logged later"); nothing means now.

struct Create
{
    Kind kind = Kind::Incident;
    QString subject;
    QString message; // the requester's words, may be empty
    PersonId requester;
    Channel channel = Channel::Unknown;
    Priority priority = Priority::None;
    ServiceId service;
    TeamId team;
    PersonId technician;
    std::optional<Instant> reportedAt;
    Impact impact = Impact::Unknown; // known: the priority follows from it
    QString overrideReason = {};     // why the priority is another one
    std::vector<NewAttachment> attachments = {};
    TicketId follows = {}; // R9: the ticket it goes on from, linked to it
};
struct ChangeSubject
{
    TicketId ticket;
    QString subject;
};
struct ChangePriority
{
    TicketId ticket;
    Priority priority = Priority::None;
    QString reason;
};
/// R7: the last change of the priority was a slip; within `slipWindow` of it.
struct UndoPriority
{
    TicketId ticket;
};
struct ChangeService
{
    TicketId ticket;
    ServiceId service;
};
/// Another team is a hand-off; the same team with another technician is a reassignment.
struct Assign
{
    TicketId ticket;
    TeamId team;
    PersonId technician;
    QString note;
};
struct Accept
{
    TicketId ticket;
};
/// Refuses the last hand-off: back to the team it came from.
struct Return
{
    TicketId ticket;
    ReturnCause cause = ReturnCause::Other;
    QString note;
};
struct RecordRequesterMessage
{
    TicketId ticket;
    QString text;
    Channel channel = Channel::Unknown;
    std::optional<Instant> happenedAt;
    std::vector<NewAttachment> attachments = {};
};
struct Reply
{
    TicketId ticket;
    QString text;
    Channel channel = Channel::Unknown;
    std::optional<Instant> happenedAt;
    std::vector<NewAttachment> attachments = {};
};
struct AddNote
{
    TicketId ticket;
    QString text;
    std::vector<NewAttachment> attachments = {};
    std::optional<Instant> happenedAt = {};
};
struct DeclareNoReplyNeeded
{
    TicketId ticket;
};
struct StartWork
{
    TicketId ticket;
};
struct Pause
{
    TicketId ticket;
    PauseReason reason = PauseReason::Requester;
    Instant wakeUpAt;
};
struct Resume
{
    TicketId ticket;
};
struct Restore
{
    TicketId ticket;
    RestoredBy by = RestoredBy::Fix;
    QString how;
    std::optional<Instant> happenedAt;
};
struct Resolve
{
    TicketId ticket;
    QString solution;
    std::optional<Instant> happenedAt;
};
struct Reopen
{
    TicketId ticket;
};
struct Close
{
    TicketId ticket;
};
struct Merge
{
    TicketId ticket; // ends
    TicketId survivor;
};
struct UndoMerge
{
    TicketId ticket; // the one that had ended
};
/// Deletes the text of one activity for ever; needs a reason.
struct Redact
{
    TicketId ticket;
    qint64 seq = 0;
    QString reason;
};

using Command =
    std::variant<Create, ChangeSubject, ChangePriority, UndoPriority, ChangeService, Assign, Accept,
                 Return, RecordRequesterMessage, Reply, AddNote, DeclareNoReplyNeeded, StartWork,
                 Pause, Resume, Restore, Resolve, Reopen, Close, Merge, UndoMerge, Redact, AddTag,
                 RemoveTag, Link, Unlink, Follow, Unfollow, Snooze, EndSnooze, LogTime, CorrectTime,
                 AddSteps, SetStep, RemoveSteps, ChangeRequester, ChangeImpact, Split, UndoSplit,
                 Attach, Detach>;

} // namespace baton::ticket
