#include "core/desk/projection.h"

#include "core/desk/postmortem.h"
#include "core/ticket/evolve.h"
#include "core/ticket/factcodec.h"

namespace baton::desk {

Result<std::vector<ticket::Activity>>
activitiesFrom(const std::vector<storage::StoredActivity> &stored)
{
    std::vector<ticket::Activity> history;
    history.reserve(stored.size());
    for (const auto &[entry, text] : stored) {
        auto fact = ticket::factFrom(entry.kind, entry.payload);
        if (!fact)
            return std::unexpected(fact.error());
        history.push_back({entry.seq, entry.act, entry.occurredAt, entry.recordedAt, entry.actor,
                           *std::move(fact),
                           text ? std::optional{QString::fromUtf8(*text)} : std::nullopt});
    }
    return history;
}

Instant projectedAt(const ticket::Ticket &ticket, std::span<const ticket::Activity> history)
{
    Instant at = ticket.updatedAt;
    if (ticket.imported)
        return at; // nobody works on it here: its source ends with its last row
    for (const auto &activity : history)
        at = std::max(at, activity.recordedAt);
    return at;
}

sla::Subject subjectOf(const ticket::Ticket &ticket, std::span<const ticket::Activity> history)
{
    sla::Subject subject{ticket.kind, ticket.service, ticket.imported};
    for (const auto &activity : history) {
        if (const auto *created = std::get_if<ticket::Created>(&activity.fact)) {
            subject.service = created->service;
            subject.recordedAt = activity.recordedAt;
        }
    }
    return subject;
}

storage::TicketRecord project(TicketId id, std::vector<ticket::Activity> history,
                              const Rulebook &rules, const handoff::Membership &isMember)
{
    ticket::sortByOccurrence(history);
    storage::TicketRecord record;
    record.ticket = ticket::ticketFrom(id, history);
    const auto &ticket = record.ticket;
    const auto now = projectedAt(ticket, history);
    const auto events = sla::eventsOf(history);
    const auto subject = subjectOf(ticket, history);
    record.clocks = sla::clocksAt(rules.rules(), subject, events, now);
    std::ranges::sort(record.clocks, {}, [](const sla::Clock &clock) {
        return std::pair{clock.metric, clock.instance};
    });
    record.custody =
        handoff::custodyOf(history, now, ticket.imported ? handoff::Membership{} : isMember);
    record.timeWent =
        timeWentOf(record.clocks, rules, subject, events, record.custody, history, now);
    return record;
}

} // namespace baton::desk
