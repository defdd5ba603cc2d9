#pragma once

#include "core/desk/execution.h"

namespace baton::desk {

/// Tickets that are over and on which nothing has happened for longer than their kind's words are
/// kept (core/org/retention.h), as long as words or files of theirs are still there.
struct RetentionPreview
{
    struct Kind
    {
        ticket::Kind kind = ticket::Kind::Incident;
        int months = 0;
        qint64 tickets = 0;
    };
    struct Named
    {
        TicketId id;
        qint64 number = 0;
        ticket::Kind kind = ticket::Kind::Incident;
        QString subject;
        Instant lastAt; // of the last act on it
    };
    Instant asOf;
    std::vector<Kind> kinds;       // those that are not kept for ever
    std::vector<TicketId> tickets; // at most mostOfRetention of each kind
    std::vector<Named> named;      // the first of them, at most mostNamed
};
inline constexpr int mostOfRetention = 10'000;
inline constexpr size_t mostNamed = 200;
/// So many tickets at most by one command.
inline constexpr size_t mostErasedAtOnce = 25;

/// What will be past its period at that time, if nothing happens on it until then.
[[nodiscard]] Result<RetentionPreview> retentionPreview(storage::Session &session, Instant asOf);
/// Deletes what was said on these tickets, files included, for ever; a ticket whose period is not
/// over stays as it is. All of them or none.
[[nodiscard]] Result<Receipt> eraseWords(storage::Session &session,
                                         const Circumstances &circumstances,
                                         const EraseWords &command);

} // namespace baton::desk
