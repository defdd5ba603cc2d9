#pragma once

#include "core/desk/eventbook.h"
#include "core/desk/house.h"

namespace baton::desk {

/// What could be promised, by what the desk does already. In the newest version of a calendar;
/// null: day and night.
struct ProposalQuestion
{
    CalendarId calendar;
    int days = 30;
    std::shared_ptr<Progress> progress = std::make_shared<Progress>();
};

struct TargetProposal
{
    struct Row
    {
        sla::Metric metric = sla::Metric::FirstResponse;
        ticket::Priority priority = ticket::Priority::None; // None: all of them together
        qint64 n = 0;
        WorkingTime median;
        WorkingTime nineInTen; // so many of ten were done within
        WorkingTime promise;   // that, rounded up
    };
    Instant from;
    Instant asOf;
    std::vector<Row> rows; // only where n is enough to speak of nine in ten
};
/// With fewer nothing is proposed.
inline constexpr qint64 fewestForProposal = 20;

[[nodiscard]] Result<TargetProposal> proposalFrom(const ProposalQuestion &question,
                                                  const EventBook &book, const House &house,
                                                  Instant now);

} // namespace baton::desk
