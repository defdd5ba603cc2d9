#include "ui/queue/pickedtickets.h"

namespace baton::ui {

void PickedTickets::toggle(TicketId id)
{
    if (id.isNull())
        return;
    if (!m_ids.remove(id))
        m_ids.insert(id);
    endRange();
    Q_EMIT changed();
}

void PickedTickets::add(std::span<const TicketId> ids)
{
    m_ids.reserve(m_ids.size() + std::ssize(ids));
    for (const auto id : ids)
        m_ids.insert(id);
    endRange();
    Q_EMIT changed();
}

void PickedTickets::extend(std::span<const TicketId> range)
{
    if (!m_beforeRange)
        m_beforeRange = m_ids;
    m_ids = *m_beforeRange;
    for (const auto id : range) {
        if (!id.isNull())
            m_ids.insert(id);
    }
    Q_EMIT changed();
}

void PickedTickets::clear()
{
    endRange();
    if (m_ids.isEmpty())
        return;
    m_ids.clear();
    Q_EMIT changed();
}

void PickedTickets::keepOnly(std::span<const TicketId> list)
{
    if (m_ids.isEmpty())
        return;
    QSet<TicketId> kept;
    for (const auto id : list) {
        if (kept.size() == m_ids.size())
            return; // all of them are there
        if (m_ids.contains(id))
            kept.insert(id);
    }
    if (kept.size() == m_ids.size())
        return;
    m_ids = std::move(kept);
    endRange();
    Q_EMIT changed();
}

std::vector<TicketId> PickedTickets::inOrder(std::span<const TicketId> list) const
{
    std::vector<TicketId> picked;
    for (const auto id : list) {
        if (std::ssize(picked) == m_ids.size())
            break;
        if (m_ids.contains(id))
            picked.push_back(id);
    }
    return picked;
}

} // namespace baton::ui
