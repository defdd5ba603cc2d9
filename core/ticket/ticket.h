#pragma once

#include "core/ticket/activity.h"

namespace baton::ticket {

/// The present state of a ticket: what evolve() makes of its activities.
struct Ticket
{
    TicketId id;
    qint64 number = 0;
    Kind kind = Kind::Incident;
    QString subject;
    Category category = Category::New;
    std::optional<PauseReason> pauseReason;
    std::optional<Instant> wakeUpAt;
    Priority priority = Priority::None;
    TeamId team;
    PersonId technician;
    PersonId requester;
    ServiceId service;
    Channel channel = Channel::Unknown;
    Instant reportedAt;
    Instant updatedAt;
    std::optional<Instant> restoredAt;
    std::optional<Instant> resolvedAt;
    std::optional<Instant> closedAt;
    int reopenings = 0;
    TicketId mergedInto;
    SourceFacts source;
    bool imported = false;
    qint64 version = 0; // seq of the last activity

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

} // namespace baton::ticket
