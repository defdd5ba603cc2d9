#include "core/exchange/tickettable.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

QString instantText(const std::optional<Instant> &at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(toMs(*at), Qt::UTC).toString(Qt::ISODate)
              : QString{};
}

} // namespace

Table tableOf(const std::vector<desk::TicketRow> &rows)
{
    Table table{u"tickets"_s,
                {u"number"_s, u"subject"_s, u"requester"_s, u"team"_s, u"technician"_s, u"kind"_s,
                 u"state"_s, u"priority"_s, u"reported_at"_s, u"changed_at"_s, u"metric"_s,
                 u"due_at"_s, u"outcome"_s, u"hand_offs"_s, u"bounces"_s, u"tags"_s},
                {}};
    table.rows.reserve(rows.size());
    for (const auto &row : rows) {
        const auto &clock = row.clock;
        table.rows.push_back(
            {QString::number(row.number), row.subject, row.requester, row.team, row.technician,
             ticket::toWord(row.kind), ticket::toWord(row.category), ticket::toWord(row.priority),
             instantText(row.reportedAt), instantText(row.updatedAt),
             clock ? sla::toWord(clock->metric) : QString{},
             instantText(clock ? clock->dueAt : std::nullopt),
             clock ? sla::toWord(clock->outcome) : QString{}, QString::number(row.handOffs),
             QString::number(row.bounces), row.tags.join(u", "_s)});
    }
    return table;
}

} // namespace baton::exchange
