#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/ticket/words.h"

#include <QByteArray>
#include <QString>

namespace baton::ticket {

// What hangs on a ticket. Each part is named by the seq of the activity that put it there.

struct Tag
{
    qint64 seq = 0;
    QString name;
    friend bool operator==(const Tag &, const Tag &) = default;
};
struct TicketLink
{
    TicketId other;
    LinkKind kind = LinkKind::Related; // what the other is to this one
    friend bool operator==(const TicketLink &, const TicketLink &) = default;
};
/// One line of the checklist; a removed one stays known, so that it can come back.
struct ChecklistStep
{
    qint64 seq = 0;
    QString text; // empty: redacted
    StepState state = StepState::Open;
    PersonId by; // who put it into this state
    Instant at;  // and when
    friend bool operator==(const ChecklistStep &, const ChecklistStep &) = default;
};
struct Attachment
{
    qint64 seq = 0;
    QByteArray digest; // 64 hex digits; names the bytes
    qint64 size = 0;
    QByteArray mime;
    QString name;
    qint64 of = 0; // seq of the reply, note or message that it came with; 0: on its own
    PersonId by;
    Instant at;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// What happened last of what others want to know.
enum class LastKind : quint8 {
    Reported,
    RequesterWrote,
    Replied,
    Noted,
    Assigned,
    Returned,
    Accepted,
    WorkStarted,
    Paused,
    Resumed,
    Restored,
    Resolved,
    Reopened,
    Closed,
    Merged,
    Changed, // a field, or something of an imported history
};
[[nodiscard]] QString toWord(LastKind value);
template <> std::optional<LastKind> fromWord<LastKind>(QStringView word);
struct LastAct
{
    LastKind kind = LastKind::Reported;
    PersonId actor;
    Instant at;
    friend bool operator==(const LastAct &, const LastAct &) = default;
};

} // namespace baton::ticket
