#pragma once

#include "core/desk/figures.h"
#include "core/handoff/custody.h"
#include "core/insight/budget.h"
#include "core/org/org.h"
#include "core/sla/clock.h"
#include "core/ticket/ticket.h"

#include <QList>

#include <memory>

namespace baton::desk {

/// A list is a filter text (index/filter) and an order; ties are decided by number.
struct QueueQuestion
{
    QString filter;
    SortKey sort = SortKey::Due;
    SortOrder order = SortOrder::Ascending;
    QString zone = QStringLiteral("UTC"); // in which a day of the filter begins
    GroupKey group = GroupKey::None;
    std::optional<SortChoice> always = {}; // whatever the filter says
    PersonId me = {};                      // whom "me" means, and whose next ticket comes first
    TeamId myTeam = {};
};

/// How many tickets each of several filters finds; one that cannot be read counts -1.
struct CountQuestion
{
    QStringList filters;
    QString zone = QStringLiteral("UTC");
    PersonId me = {};
    TeamId myTeam = {};
};

/// All matching ids in order (8 bytes each); rows are asked for page by page.
struct QueueAnswer
{
    std::shared_ptr<const std::vector<TicketId>> ids;
    Instant asOf;
    int searchReachPercent = 100;  // below: the search index is still being rebuilt
    std::vector<ListGroup> groups; // empty when nothing groups; else they cover the list
    SortChoice sort;               // as asked, or as the filter itself says by sort:
};

/// What one painted row needs, names resolved.
struct TicketRow
{
    TicketId id;
    qint64 number = 0;
    QString subject;
    QString requester;
    QString team;
    QString technician;
    PersonId technicianId;
    ticket::Kind kind = ticket::Kind::Incident;
    ticket::Category category = ticket::Category::New;
    ticket::Priority priority = ticket::Priority::None;
    Instant reportedAt;
    Instant updatedAt;
    std::optional<sla::Clock> clock; // the running clock due next, else the worst finished one
    std::optional<Instant> wakesAt;  // of a pause
    std::optional<Instant> requesterWaits; // since when the requester waits for our word
    int handOffs = 0;
    int bounces = 0;
    qint64 version = 0;
    ticket::LastAct last; // what happened last, for "replied 8 min ago"
    QString lastActor;
    std::optional<Instant> unansweredSince;
    std::optional<Instant> snoozedUntil; // may lie in the past: it ends by itself
    QStringList tags;
    int attachments = 0;
    int stepsDone = 0;
    int steps = 0;
};

/// Another ticket, as far as it is named on this one.
struct TicketRef
{
    TicketId ticket;
    qint64 number = 0;
    QString subject;
    ticket::Category category = ticket::Category::New;
};

struct NamedLink
{
    ticket::LinkKind kind = ticket::LinkKind::Related; // what the other is to this one
    TicketRef other;
};

struct NamedActivity
{
    ticket::Activity activity;
    QString actor;
    QString team; // Assigned, Returned: names
    QString technician;
    QString about;          // the tag, the step, the person, the service that it names
    qint64 otherNumber = 0; // of the other ticket that it names
    bool redacted = false;
};

/// A part of a stay in the hours of the ticket's calendar, with or without a pause.
struct Stretch
{
    WorkingTime length;
    bool isPending = false;
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

struct NamedSpan
{
    handoff::Span span;
    QString team;
    std::vector<Stretch> stretches = {}; // in order; what is nought is left out
};

/// Everything the preview and the ticket show; activities in the order of R16.
struct TicketView
{
    ticket::Ticket ticket;
    TicketRow row;
    org::Person requester;
    QString department;
    QString service;
    QList<NamedActivity> activities;
    std::vector<sla::Clock> clocks;
    QList<NamedSpan> spans;
    std::vector<handoff::HandOff> handOffs;
    std::optional<insight::Budget> budget; // of the team that holds it (R8)
    QString hours; // the calendar that stretches are measured in; empty: every hour of the day
    QList<NamedLink> links;
    QList<org::Person> followers;
    std::optional<TicketRef> splitFrom;
    std::optional<TicketRef> mergedInto;
    std::optional<Instant> snoozedUntil; // only while it lasts
    bool isFinal = false;                // R9: solved too long ago to be reopened
    Instant asOf;

    [[nodiscard]] QStringList tags() const { return row.tags; }
    /// Those of the checklist that have not been removed, in their order.
    [[nodiscard]] std::vector<ticket::ChecklistStep> steps() const;
    [[nodiscard]] const std::vector<ticket::Attachment> &attachments() const
    {
        return ticket.attachments;
    }
    [[nodiscard]] int minutesSpent() const { return ticket.minutesSpent; }
};

} // namespace baton::desk
