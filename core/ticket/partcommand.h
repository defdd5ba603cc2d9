#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/ticket/words.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace baton::ticket {

// Commands about what hangs on a ticket; part of command.h.

/// A file on its way in. Its name is cleaned (cleanFileName); its bytes lie apart from the log.
struct NewAttachment
{
    QString name;
    QByteArray mime; // "image/png"; empty or unreadable: a file of any kind
    QByteArray bytes;
};
inline constexpr qint64 mostBytesOfFile = 25 << 20;
inline constexpr qint64 mostBytesOfTicket = 100 << 20;

/// Lower case, hyphens for blanks; at most 40 letters.
struct AddTag
{
    TicketId ticket;
    QString tag;
};
struct RemoveTag
{
    TicketId ticket;
    QString tag;
};
/// `other` is this ticket's `kind` from now on; a ticket has one parent, and no loops.
struct Link
{
    TicketId ticket;
    TicketId other;
    LinkKind kind = LinkKind::Related;
};
struct Unlink
{
    TicketId ticket;
    TicketId other;
    LinkKind kind = LinkKind::Related;
};
struct Follow
{
    TicketId ticket;
    PersonId person = {}; // null: who acts
};
struct Unfollow
{
    TicketId ticket;
    PersonId person = {};
};
struct Snooze
{
    TicketId ticket;
    Instant until;
};
struct EndSnooze
{
    TicketId ticket;
};
struct LogTime
{
    TicketId ticket;
    int minutes = 0; // 1 to 1440
    QString what = {};
    std::optional<Instant> happenedAt = {};
};
/// Takes minutes back that were entered by mistake.
struct CorrectTime
{
    TicketId ticket;
    int minutes = 0;
};
struct AddSteps
{
    TicketId ticket;
    QStringList steps; // empty lines are left out
};
struct SetStep
{
    TicketId ticket;
    qint64 seq = 0; // of the step
    StepState state = StepState::Done;
};
struct RemoveSteps
{
    TicketId ticket;
    std::vector<qint64> seqs;
};
struct ChangeRequester
{
    TicketId ticket;
    PersonId requester;
};
/// The priority follows, unless somebody had chosen another one or `priority` says one; that
/// needs a reason where it differs from the proposal.
struct ChangeImpact
{
    TicketId ticket;
    Impact impact = Impact::Unknown;
    std::optional<Priority> priority = {};
    QString reason = {};
};
/// Makes a new ticket of one message of the requester, as of the time of that message (R10).
struct Split
{
    TicketId ticket;
    qint64 seq = 0; // of the message
    QString subject;
};
struct UndoSplit
{
    TicketId ticket; // the one that was split off
};
struct Attach
{
    TicketId ticket;
    std::vector<NewAttachment> attachments;
    qint64 of = 0; // seq of the activity it belongs to, 0: none
};
/// Deletes an attachment for ever: its name, and its bytes where no other ticket holds them.
struct Detach
{
    TicketId ticket;
    qint64 seq = 0;
    QString reason;
};

} // namespace baton::ticket
