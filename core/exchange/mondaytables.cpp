#include "core/exchange/figuretables.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

QString day(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODate);
}

Table ticketTable(const QString &title, const std::vector<desk::NamedTicket> &tickets)
{
    Table table{title, {u"number"_s, u"subject"_s, u"team"_s, u"days"_s}, {}};
    for (const auto &ticket : tickets)
        table.rows.push_back({QString::number(ticket.number), ticket.subject, ticket.team,
                              QString::number(ticket.days)});
    return table;
}

Table painTable(const desk::MondayFigures &figures)
{
    Table table{u"pains"_s,
                {u"service"_s, u"tickets"_s, u"queue_hours"_s, u"between_teams_hours"_s,
                 u"touch_hours"_s, u"pending_hours"_s},
                {}};
    for (const auto &[service, pain, step] : figures.pains)
        table.rows.push_back(
            {service, QString::number(pain.tickets), QString::number(pain.queueHours, 'g', 15),
             QString::number(pain.betweenHours, 'g', 15), QString::number(pain.touchHours, 'g', 15),
             QString::number(pain.pendingHours, 'g', 15)});
    return table;
}

} // namespace

std::vector<Table> tablesOf(const desk::MondayFigures &figures)
{
    Table days{u"in and out"_s, {u"day"_s, u"in"_s, u"out"_s}, {}};
    for (const auto &each : figures.days)
        days.rows.push_back({day(each.start), QString::number(each.in), QString::number(each.out)});
    Table load{u"load"_s, {u"held_by"_s, u"open"_s, u"due_this_week"_s}, {}};
    for (const auto &each : figures.load)
        load.rows.push_back(
            {each.name, QString::number(each.open), QString::number(each.dueThisWeek)});
    Table away{u"away"_s,
               {u"person"_s, u"from"_s, u"until"_s, u"deputy"_s, u"open"_s, u"due_this_week"_s},
               {}};
    for (const auto &each : figures.away)
        away.rows.push_back({each.name, each.from.toString(Qt::ISODate),
                             each.until.toString(Qt::ISODate), each.deputy,
                             QString::number(each.open), QString::number(each.dueThisWeek)});
    return {days,
            away,
            ticketTable(u"oldest"_s, figures.oldest),
            ticketTable(u"untouched"_s, figures.untouchedOldest),
            load,
            painTable(figures)};
}

} // namespace baton::exchange
