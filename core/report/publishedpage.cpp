#include "core/report/howwework.h"
#include "core/report/htmlparts.h"
#include "core/report/published.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::report {

namespace {

constexpr qint64 fewest = 5; // smaller figures could point at somebody
constexpr size_t pairsListed = 10;
constexpr size_t weeksListed = 26;

enum class Medium : quint8 { Screen, Paper };

QString tr(const char *text)
{
    return QCoreApplication::translate("published", text);
}

QString dayText(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC)
        .toTimeZone(zone)
        .date()
        .toString(Qt::ISODate);
}

desk::ShareFigure keptOf(const desk::BreachFigures &figures)
{
    qint64 met = 0;
    qint64 broken = 0;
    for (const auto &row : figures.targets) {
        met += row.met;
        broken += row.breached;
    }
    return desk::wilson(met, met + broken);
}

struct Figure
{
    QString key;
    double raw = 0;
    QString value;
    QString meaning;
};

std::vector<Figure> figuresFrom(const Published &page)
{
    const auto kept = keptOf(page.breaches);
    double waited = 0;
    for (const auto &edge : page.handOffs.edges)
        waited += edge.waitHours.sum;
    std::vector<Figure> figures;
    if (kept.rate)
        figures.push_back({u"promises_kept"_s, static_cast<double>(kept.hits),
                           u"%1 %"_s.arg(*kept.rate * 100, 0, 'f', 1),
                           tr("of %1 promises to resolve were kept (95 % interval: %2 to %3 %)")
                               .arg(kept.n)
                               .arg(*kept.low * 100, 0, 'f', 1)
                               .arg(*kept.high * 100, 0, 'f', 1)});
    figures.push_back({u"in"_s, static_cast<double>(page.week.in), QString::number(page.week.in),
                       tr("tickets came in last week")});
    figures.push_back({u"out"_s, static_cast<double>(page.week.out), QString::number(page.week.out),
                       tr("were solved last week")});
    figures.push_back({u"wait_hours"_s, waited, u"%1 h"_s.arg(waited, 0, 'f', 0),
                       tr("elapsed hours waited after %1 hand-offs").arg(page.handOffs.handOffs)});
    return figures;
}

QString figuresOf(const Published &page, Medium medium)
{
    const auto figures = figuresFrom(page);
    if (medium == Medium::Paper) {
        std::vector<QStringList> rows;
        rows.reserve(figures.size());
        for (const auto &figure : figures)
            rows.push_back({figure.value, figure.meaning});
        return htmlTable({}, {}, rows, 9);
    }
    QString html = u"<div class=\"figures\">\n"_s;
    for (const auto &figure : figures)
        html += figureTile(figure.key, figure.raw, figure.value, figure.meaning);
    return html + u"</div>\n"_s;
}

QString weeksOf(const Published &page, const QTimeZone &zone, Medium medium)
{
    const auto &all = page.breaches.weeks;
    std::vector<StackedBar> bars;
    std::vector<QStringList> rows;
    for (const auto &week :
         all | std::views::drop(all.size() > weeksListed ? all.size() - weeksListed : 0)) {
        const auto day = dayText(week.weekStart, zone);
        bars.push_back({static_cast<double>(week.kept), static_cast<double>(week.broken),
                        static_cast<double>(week.open),
                        tr("Week of %1: %2 kept, %3 broken, %4 still open")
                            .arg(day)
                            .arg(week.kept)
                            .arg(week.broken)
                            .arg(week.open)});
        rows.push_back({day, QString::number(week.kept), QString::number(week.broken),
                        QString::number(week.open)});
    }
    if (rows.empty())
        return {};
    const auto title = tr("Promises to resolve by the week they were due");
    return (medium == Medium::Screen ? barsSvg(title, bars) : QString{}) +
           htmlTable(title, {tr("Week of"), tr("Kept"), tr("Broken"), tr("Still open")}, rows, 1);
}

// Both directions of a pair as one; a pair of few hand-offs is not named.
QString pairsOf(const desk::HandOffFigures &figures)
{
    struct Sum
    {
        qint64 handOffs = 0;
        double hours = 0;
    };
    std::map<std::pair<QString, QString>, Sum> pairs;
    for (const auto &edge : figures.edges) {
        auto &sum = pairs[std::minmax(edge.from, edge.to)];
        sum.handOffs += edge.handOffs;
        sum.hours += edge.waitHours.sum;
    }
    std::vector<std::pair<std::pair<QString, QString>, Sum>> sorted{pairs.begin(), pairs.end()};
    std::ranges::sort(sorted, std::ranges::greater{},
                      [](const auto &each) { return each.second.hours; });
    std::vector<QStringList> rows;
    for (const auto &[names, sum] : sorted) {
        if (sum.handOffs >= fewest && rows.size() < pairsListed)
            rows.push_back({tr("%1 and %2").arg(names.first, names.second),
                            QString::number(sum.handOffs), QString::number(sum.hours, 'f', 1)});
    }
    if (rows.empty())
        return {};
    return htmlTable(tr("Between teams: both directions together; pairs with fewer than %1 "
                        "hand-offs are left out")
                         .arg(fewest),
                     {tr("Between"), tr("Hand-offs"), tr("Elapsed hours waited")}, rows, 1);
}

QString ticketsOf(const std::vector<desk::TicketRow> &tickets, const QString &caption,
                  const QTimeZone &zone)
{
    std::vector<QStringList> rows;
    rows.reserve(tickets.size());
    for (const auto &ticket : tickets)
        rows.push_back({words::ticketNumber(ticket.number), ticket.subject, ticket.team,
                        dayText(ticket.reportedAt, zone)});
    if (rows.empty())
        return {};
    return htmlTable(caption, {tr("Number"), tr("What"), tr("Team"), tr("Since")}, rows, 9);
}

QString bodyOf(const Published &page, Medium medium)
{
    const QTimeZone zone{page.question.zone.toLatin1()};
    QString html = u"<h1>%1</h1>\n"_s.arg(tr("How our service desk is doing").toHtmlEscaped());
    html += paragraph(tr("%1, as of %2. The last 26 weeks unless said otherwise. No person is "
                         "named; nobody is ranked.")
                          .arg(page.deskName, words::exactTime(page.breaches.asOf, zone)));
    html += section(tr("Figures"),
                    figuresOf(page, medium) + weeksOf(page, zone, medium) + pairsOf(page.handOffs));
    html += section(tr("How we work"), howWeWork(page.rules, page.breaches.asOf));
    html += section(tr("What was decided"), whatWasDecided(page.decided, zone));
    html += section(tr("Known issues"),
                    ticketsOf(page.knownIssues, tr("Problems that we work on"), zone));
    html += section(tr("Planned work"),
                    ticketsOf(page.plannedWork, tr("Changes that are planned"), zone));
    return html;
}

} // namespace

QByteArray htmlOf(const Published &page)
{
    const auto language = QLocale{}.name().left(2);
    const auto html =
        u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'; img-src data:\">"
        "<link rel=\"icon\" href=\"data:,\">"
        "<title>%2</title><style>%3</style></head>\n<body><main>\n%4</main></body></html>\n"_s;
    return html
        .arg(language, tr("How our service desk is doing").toHtmlEscaped(), styleSheet(),
             bodyOf(page, Medium::Screen))
        .toUtf8();
}

QString paperHtmlOf(const Published &page)
{
    return u"<html><body>%1</body></html>"_s.arg(bodyOf(page, Medium::Paper));
}

} // namespace baton::report
