#pragma once

#include "core/ticket/activity.h"
#include "core/ticket/parts.h"

#include <vector>

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
    Impact impact = Impact::Unknown;
    std::optional<Instant> snoozedUntil;    // may lie in the past: it ends by itself
    std::optional<Instant> unansweredSince; // of the requester's oldest message without an answer
    LastAct last;
    int minutesSpent = 0;
    TicketId splitFrom;
    std::vector<Tag> tags;
    std::vector<TicketLink> links;
    std::vector<PersonId> followers;
    std::vector<ChecklistStep> steps;
    std::vector<Attachment> attachments;
    qint64 version = 0; // seq of the last activity

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

/// Whether its holder wants to see it only later.
[[nodiscard]] inline bool isSnoozed(const Ticket &ticket, Instant now)
{
    return ticket.snoozedUntil && *ticket.snoozedUntil > now;
}

} // namespace baton::ticket
