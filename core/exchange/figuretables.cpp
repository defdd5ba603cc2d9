#include "core/exchange/figuretables.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 15);
}

QString number(qint64 value)
{
    return QString::number(value);
}

QString orNothing(const std::optional<double> &value)
{
    return value ? number(*value) : QString{};
}

QString day(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODate);
}

QStringList limitCells(const std::optional<insight::ChartPoint> &limits)
{
    if (!limits)
        return {{}, {}, {}};
    return {number(limits->low), number(limits->high), insight::toWord(limits->signal)};
}

QStringList shareCells(const desk::ShareFigure &share)
{
    return {number(share.hits), number(share.n), orNothing(share.rate), orNothing(share.low),
            orNothing(share.high)};
}

Table edgeTable(const desk::HandOffFigures &figures)
{
    Table table{
        u"hand-offs"_s,
        {u"from"_s, u"to"_s, u"hand_offs"_s, u"wait_hours"_s, u"wait_hours_median"_s, u"n"_s},
        {}};
    for (const auto &edge : figures.edges)
        table.rows.push_back({edge.from, edge.to, number(edge.handOffs), number(edge.waitHours.sum),
                              orNothing(edge.waitHours.median), number(edge.waitHours.n)});
    return table;
}

Table bounceTable(const desk::HandOffFigures &figures)
{
    Table table{u"ping-pong pairs"_s, {u"a"_s, u"b"_s, u"bounces"_s}, {}};
    for (const auto &pair : figures.pingPongPairs)
        table.rows.push_back({pair.a, pair.b, number(pair.bounces)});
    return table;
}

Table hopTable(const desk::HandOffFigures &figures)
{
    Table table{u"broken by number of hand-offs"_s,
                {u"hand_offs"_s, u"tickets"_s, u"broken"_s, u"n"_s, u"rate"_s, u"low"_s, u"high"_s},
                {}};
    for (const auto &row : figures.byHandOffs)
        table.rows.push_back(QStringList{number(qint64{row.handOffs}), number(row.tickets)} +
                             shareCells(row.broken));
    return table;
}

Table returnTable(const desk::HandOffFigures &figures)
{
    Table table{u"returns"_s, {u"from"_s, u"to"_s, u"cause"_s, u"returns"_s}, {}};
    for (const auto &back : figures.returns)
        table.rows.push_back(
            {back.from, back.to, ticket::toWord(back.cause), number(back.returns)});
    return table;
}

Table agreementTable(const desk::HandOffFigures &figures)
{
    Table table{u"agreements between teams"_s,
                {u"team"_s, u"open"_s, u"kept"_s, u"n"_s, u"rate"_s, u"low"_s, u"high"_s},
                {}};
    for (const auto &row : figures.agreements)
        table.rows.push_back(QStringList{row.team, number(row.open)} + shareCells(row.kept));
    return table;
}

Table chainTable(const desk::HandOffFigures &figures)
{
    Table table{u"chains"_s, {u"first"_s, u"second"_s, u"third"_s, u"tickets"_s}, {}};
    for (const auto &chain : figures.chains)
        table.rows.push_back(chain.teams + QStringList{number(chain.tickets)});
    return table;
}

Table waitTable(const desk::HandOffFigures &figures)
{
    Table table{
        u"weeks"_s,
        {u"week"_s, u"hand_offs"_s, u"wait_hours"_s, u"usual_low"_s, u"usual_high"_s, u"signal"_s},
        {}};
    for (const auto &week : figures.weeks)
        table.rows.push_back(
            QStringList{day(week.weekStart), number(week.handOffs), number(week.waitHours)} +
            limitCells(week.limits));
    return table;
}

Table clockTable(const QString &title, const std::vector<desk::NextBreach> &clocks)
{
    Table table{
        title, {u"number"_s, u"subject"_s, u"team"_s, u"metric"_s, u"priority"_s, u"due"_s}, {}};
    for (const auto &clock : clocks)
        table.rows.push_back({number(clock.number), clock.subject, clock.team,
                              sla::toWord(clock.metric), ticket::toWord(clock.priority),
                              day(clock.dueAt)});
    return table;
}

Table weekTable(const desk::BreachFigures &figures)
{
    Table table{u"promises by week due"_s,
                {u"week"_s, u"kept"_s, u"broken"_s, u"open"_s, u"usual_low"_s, u"usual_high"_s,
                 u"signal"_s},
                {}};
    for (const auto &week : figures.weeks)
        table.rows.push_back(QStringList{day(week.weekStart), number(week.kept),
                                         number(week.broken), number(week.open)} +
                             limitCells(week.limits));
    return table;
}

Table targetTable(const desk::BreachFigures &figures)
{
    Table table{u"targets"_s,
                {u"policy"_s, u"metric"_s, u"priority"_s, u"due"_s, u"breached"_s, u"open"_s,
                 u"paused"_s, u"withdrawn"_s, u"merged"_s, u"met"_s, u"n"_s, u"rate"_s, u"low"_s,
                 u"high"_s},
                {}};
    for (const auto &row : figures.targets)
        table.rows.push_back(QStringList{row.policy, sla::toWord(row.metric),
                                         ticket::toWord(row.priority), number(row.due),
                                         number(row.breached), number(row.open), number(row.paused),
                                         number(row.withdrawn), number(row.merged)} +
                             shareCells(row.share));
    return table;
}

Table teamTable(const desk::BreachFigures &figures)
{
    Table table{u"kept by team and priority"_s,
                {u"team"_s, u"priority"_s, u"kept"_s, u"n"_s, u"rate"_s, u"low"_s, u"high"_s},
                {}};
    for (const auto &cell : figures.byTeam)
        table.rows.push_back(QStringList{cell.team, ticket::toWord(cell.priority)} +
                             shareCells(cell.share));
    return table;
}

Table wentTable(const desk::BreachFigures &figures)
{
    const auto &went = figures.timeWent;
    Table table{u"hours of broken promises"_s, {u"part"_s, u"hours"_s}, {}};
    for (const auto spent : handoff::allSpent)
        table.rows.push_back({handoff::toWord(spent), number(went.on(spent))});
    table.rows.push_back({u"outside_hours"_s, number(went.outsideHours)});
    return table;
}

// A spreadsheet runs what begins so; a number with its sign is one.
bool looksLikeFormula(const QString &cell)
{
    if (cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()))
        return false;
    bool isNumber = false;
    static_cast<void>(cell.toDouble(&isNumber));
    return !isNumber;
}

QByteArray cellOf(const QString &cell)
{
    auto text = looksLikeFormula(cell) ? u'\'' + cell : cell;
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray lineOf(const QStringList &cells)
{
    QByteArrayList line;
    for (const auto &cell : cells)
        line << cellOf(cell);
    return line.join(',') + "\r\n";
}

} // namespace

std::vector<Table> tablesOf(const desk::HandOffFigures &figures)
{
    return {edgeTable(figures),  bounceTable(figures), hopTable(figures),      returnTable(figures),
            chainTable(figures), waitTable(figures),   agreementTable(figures)};
}

std::vector<Table> tablesOf(const desk::BreachFigures &figures)
{
    return {clockTable(u"breaks next"_s, figures.next),
            weekTable(figures),
            targetTable(figures),
            teamTable(figures),
            wentTable(figures),
            clockTable(u"latest broken"_s, figures.latestBroken)};
}

QByteArray csvOf(const std::vector<Table> &tables)
{
    QByteArray csv;
    for (const auto &table : tables) {
        if (!csv.isEmpty())
            csv += "\r\n";
        csv += lineOf({table.title}) + lineOf(table.heads);
        for (const auto &row : table.rows)
            csv += lineOf(row);
    }
    return csv;
}

} // namespace baton::exchange
