#include "core/sla/eventblock.h"

namespace baton::sla {

void EventBlock::add(PackedTicket ticket, std::span<const ClockEvent> events)
{
    ticket.first = static_cast<quint32>(m_events.size());
    for (const auto &event : events) {
        if (event.kind == EventKind::TechnicianAct)
            continue; // no clock starts or ends by it
        ticket.hasRulesApplied = ticket.hasRulesApplied || event.kind == EventKind::RulesApplied;
        m_events.push_back(event);
    }
    ticket.count = static_cast<quint32>(m_events.size()) - ticket.first;
    m_tickets.push_back(ticket);
}

void EventBlock::shrink()
{
    m_events.shrink_to_fit();
    m_tickets.shrink_to_fit();
}

size_t EventBlock::bytes() const
{
    return m_events.capacity() * sizeof(ClockEvent) + m_tickets.capacity() * sizeof(PackedTicket);
}

} // namespace baton::sla
