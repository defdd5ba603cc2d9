#pragma once

#include "core/sla/clock.h"

namespace baton::sla {

/// A ticket in an EventBlock: what the clocks are told of it, and where its events stand.
struct PackedTicket
{
    TicketId id;
    qint64 recordedAtMs = 0;
    qint64 service = 0; // when it was created
    quint32 first = 0;
    quint32 count = 0;
    ticket::Kind kind = ticket::Kind::Incident;
    bool imported = false;
    bool hasRulesApplied = false;

    [[nodiscard]] Subject subject() const
    {
        return {kind, ServiceId{service}, imported, fromMs(recordedAtMs)};
    }
};

/// The compact events of some thousand tickets, packed for folding one after the other: 24 bytes
/// an event that a clock looks at, 48 bytes a ticket. No text.
class EventBlock
{
public:
    void add(PackedTicket ticket, std::span<const ClockEvent> events);
    /// Gives back what was reserved too much.
    void shrink();
    [[nodiscard]] const std::vector<PackedTicket> &tickets() const { return m_tickets; }
    [[nodiscard]] std::span<const ClockEvent> eventsOf(const PackedTicket &ticket) const
    {
        return std::span{m_events}.subspan(ticket.first, ticket.count);
    }
    /// What it holds in memory.
    [[nodiscard]] size_t bytes() const;
    [[nodiscard]] size_t events() const { return m_events.size(); }

private:
    std::vector<ClockEvent> m_events;
    std::vector<PackedTicket> m_tickets;
};

} // namespace baton::sla
