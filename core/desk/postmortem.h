#pragma once

#include "core/desk/names.h"
#include "core/desk/queue.h"
#include "core/desk/rulebook.h"
#include "core/insight/budget.h"
#include "core/storage/session.h"

namespace baton::desk {

/// One screen about one promise: what was promised, what was used, and on what in which team. Never
/// names a person.
struct PostMortemView
{
    TicketId ticket;
    qint64 number = 0;
    QString subject;
    ticket::Priority priority = ticket::Priority::None;
    sla::Clock clock;
    insight::PostMortem found;
    QStringList teams;                    // of the stays, in order; empty: unknown
    std::vector<insight::Budget> budgets; // of the stays; empty: none agreed
    QString hours;                        // the calendar of the promise; empty: day and night
    int handOffs = 0;
    int bounces = 0;
    Instant asOf;
};

/// The promise of a ticket that tells most: a broken one before one that holds, to resolve before
/// the others.
[[nodiscard]] const sla::Clock *tellingClock(std::span<const sla::Clock> clocks, Instant now);
/// What the team that holds a ticket may use of its promise and has used; nothing where no share
/// was agreed, or the promise is over.
[[nodiscard]] std::optional<insight::Budget>
budgetNow(std::span<const sla::Clock> clocks, const Rulebook &rules, const sla::Subject &subject,
          std::span<const sla::ClockEvent> events, const handoff::Custody &custody,
          std::span<const insight::Pause> pauses, Instant now);
/// Where the time of the last promise to resolve went, up to `now` where it still runs; nothing
/// where there was none, or it is neither broken nor runs nor is paused.
[[nodiscard]] std::optional<handoff::TimeWent>
timeWentOf(std::span<const sla::Clock> clocks, const Rulebook &rules, const sla::Subject &subject,
           std::span<const sla::ClockEvent> events, const handoff::Custody &custody,
           std::span<const ticket::Activity> history, Instant now);
/// NotFound where nothing was ever promised.
[[nodiscard]] Result<PostMortemView> postMortemOf(storage::Session &session, TicketId id,
                                                  const Names &names, const Rulebook &rules,
                                                  Instant now);

} // namespace baton::desk
