#pragma once

#include "core/desk/eventbook.h"
#include "core/desk/house.h"
#include "core/sla/whatif.h"

namespace baton::desk {

/// What would the clocks have said under another policy? A policy with the id of one of ours stands
/// for that one, one without an id for a new one. Nothing is written.
struct WhatIfQuestion
{
    sla::Policy policy;
    /// The hours it counts in, instead of those of its calendar.
    std::optional<calendar::CalendarSpec> calendar;
    int months = 12;                      // of the past, by the days of the zone
    QString zone = QStringLiteral("UTC"); // in which weeks begin
    std::shared_ptr<Progress> progress = std::make_shared<Progress>();
};

/// Promises that fell due in the period, what became of them and what would have (R14).
struct WhatIfAnswer
{
    struct Target
    {
        sla::Metric metric = sla::Metric::Resolve;
        ticket::Priority priority = ticket::Priority::None;
        sla::Compared compared;
    };
    struct Team
    {
        TeamId id;
        QString name; // empty for none
        sla::Compared compared;
    };
    struct Week
    {
        Instant start;
        sla::Compared compared;
    };
    Instant from;
    Instant asOf;
    qint64 tickets = 0; // of the whole history
    sla::Compared all;
    std::vector<Target> targets; // by metric and priority
    std::vector<Team> teams;     // by name
    std::vector<Week> weeks;     // the first one may be a part
    qint64 turnedBroken = 0;     // kept then, broken under these rules
    qint64 turnedKept = 0;
    size_t memory = 0; // bytes that the history takes
};

[[nodiscard]] Result<WhatIfAnswer> answer(const WhatIfQuestion &question, const EventBook &book,
                                          const House &house, Instant now);

} // namespace baton::desk
