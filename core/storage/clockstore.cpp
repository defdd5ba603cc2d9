#include "core/storage/clockstore.h"

#include "core/sla/policy.h"
#include "core/ticket/words.h"

namespace baton::storage {

std::vector<insight::PastPromise> ClockStore::past(int tickets)
{
    std::vector<insight::PastPromise> past;
    const auto ask = m_connection.use(
        "SELECT c.metric, c.priority, c.started_at, c.stopped_at, c.due_at, "
        "(SELECT count(*) FROM hand_off h WHERE h.ticket = c.ticket) FROM clock c "
        "JOIN ticket t ON t.id = c.ticket WHERE c.ticket >= "
        "(SELECT coalesce(min(id), 0) FROM (SELECT id FROM ticket ORDER BY id DESC LIMIT ?)) "
        "AND c.stopped_at IS NOT NULL AND c.due_at IS NOT NULL "
        "AND c.outcome IN ('met', 'breached') AND (t.batch = 0 OR t.batch IN "
        "(SELECT id FROM batch WHERE state = 'visible'))");
    ask->bind(tickets);
    while (ask->step()) {
        const auto metric = sla::metricFromWord(ask->text(0));
        const auto priority = ticket::fromWord<ticket::Priority>(ask->text(1));
        if (!metric || !priority)
            continue;
        const auto due = ask->instant(4);
        past.push_back({static_cast<quint8>(*metric), static_cast<quint8>(*priority),
                        static_cast<quint8>(std::min<qint64>(ask->number(5), 3)), due,
                        due - ask->instant(2), due - ask->instant(3)});
    }
    return past;
}

} // namespace baton::storage
