#pragma once

#include "core/desk/rulebook.h"
#include "core/storage/session.h"

#include <QString>

namespace baton::desk {

/// Policies and calendars as somebody edits them: the newest version of each.
struct RuleList
{
    struct CalendarEntry
    {
        CalendarId id;
        int version = 0;
        Instant effectiveFrom;
        calendar::CalendarSpec spec;
    };
    std::vector<sla::Policy> policies; // in the order in which they are asked
    std::vector<CalendarEntry> calendars;
};

/// A version that is not saved yet; without any: what would follow from those that are.
struct RulesChange
{
    struct Calendar
    {
        CalendarId id;
        calendar::CalendarSpec spec;
    };
    std::optional<sla::Policy> policy;
    std::optional<Calendar> calendar;
};

/// One running promise of an open ticket that the change would move or take away.
struct MovedPromise
{
    TicketId ticket;
    qint64 number = 0;
    QString subject;
    sla::Metric metric = sla::Metric::Resolve;
    ticket::Priority priority = ticket::Priority::None;
    std::optional<Instant> before{}; // due; nothing: none was promised, or it is paused for good
    std::optional<Instant> after{};
    bool wasLate = false;
    bool isLate = false; // after the change; a breach that happened stays one (R4)
};

/// What applying the rules to the open tickets would do. Nothing is written.
struct RulesPreview
{
    struct Target
    {
        sla::Metric metric = sla::Metric::Resolve;
        ticket::Priority priority = ticket::Priority::None;
        int moved = 0;
        int becomeLate = 0;
        int noLongerLate = 0;
    };
    Instant asOf;
    int openTickets = 0;
    std::vector<TicketId> tickets; // those that would come under other rules
    std::vector<MovedPromise> moved;
    std::vector<Target> targets; // by metric and priority
    int becomeLate = 0;
    int noLongerLate = 0;
};

[[nodiscard]] RuleList ruleList(const Rulebook &rules);
[[nodiscard]] Result<RulesPreview> previewOf(storage::Session &session, const Rulebook &rules,
                                             const RulesChange &change, Instant now);

/// The rules that a ticket would be put under now, and whether they are other ones than it has.
struct Placement
{
    ticket::RulesApplied rules;
    bool isNew = false;
};
[[nodiscard]] Placement placementOf(const Rulebook &rules, const ticket::Ticket &ticket,
                                    std::span<const ticket::Activity> history, Instant now);

} // namespace baton::desk
