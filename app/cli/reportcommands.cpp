#include "app/cli/figurejson.h"
#include "app/cli/tool.h"
#include "core/exchange/figuretables.h"
#include "core/exchange/workbook.h"
#include "core/index/timevalue.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

struct ReportOptions
{
    std::string what;
    std::string from;
    std::string to;
    std::string zone = "UTC";
    std::string filter;
    std::string csv;
    std::string xlsx;
    int top = 0;
};

std::optional<desk::FigureQuestion> questionFrom(Tool &tool, const ReportOptions &options)
{
    desk::FigureQuestion question;
    question.filter = QString::fromStdString(options.filter);
    question.zone = QString::fromStdString(options.zone);
    const auto zone = calendar::ZoneTransitions::ofZone(question.zone);
    if (!zone) {
        tool.fail(zone.error());
        return std::nullopt;
    }
    const auto day = [&](const std::string &text) {
        const auto read = index::timeFrom(QString::fromStdString(text), tool.clock.now(), *zone);
        return read ? std::optional{read->from} : std::nullopt;
    };
    question.from = day(options.from);
    question.to = day(options.to);
    if ((!options.from.empty() && !question.from) || (!options.to.empty() && !question.to)) {
        tool.printError(u"--from and --to want a day like 2026-11-16."_s);
        tool.exit = Exit::WrongUse;
        return std::nullopt;
    }
    return question;
}

constexpr int edgesPrinted = 10; // JSON has them all

QString shareText(const desk::ShareFigure &share)
{
    if (!share.rate)
        return u"n 0"_s;
    return u"%1 % [%2 to %3], n %4"_s.arg(*share.rate * 100, 0, 'f', 1)
        .arg(*share.low * 100, 0, 'f', 1)
        .arg(*share.high * 100, 0, 'f', 1)
        .arg(share.n);
}

void print(const Tool &tool, const desk::HandOffFigures &figures)
{
    tool.print(u"%1 hand-offs on %2 of %3 tickets, %4 teams"_s.arg(figures.handOffs)
                   .arg(figures.ticketsWithHandOff)
                   .arg(figures.tickets)
                   .arg(figures.teams));
    tool.print(
        u"%1 tickets went back and forth, %2 bounces, %3 revisits"_s.arg(figures.pingPongTickets)
            .arg(figures.bounces)
            .arg(figures.revisits));
    const auto &wait = figures.waitToNextActivityHours;
    tool.print(u"wait to the next activity, elapsed hours: median %1, sum %2, n %3"_s
                   .arg(wait.median.value_or(0), 0, 'f', 2)
                   .arg(wait.sum, 0, 'f', 1)
                   .arg(wait.n));
    for (const auto &edge : figures.edges | std::views::take(edgesPrinted))
        tool.print(u"  %1 > %2: %3, %4 h"_s.arg(edge.from, edge.to)
                       .arg(edge.handOffs)
                       .arg(edge.waitHours.sum, 0, 'f', 1));
    for (const auto &row : figures.byHandOffs)
        tool.print(u"  %1 hand-offs: %2 tickets, broken %3"_s.arg(row.handOffs)
                       .arg(row.tickets)
                       .arg(shareText(row.broken)));
}

void print(const Tool &tool, const desk::BreachFigures &figures)
{
    tool.print(
        u"%1 tickets; %2 promises due today, %3 need help now, %4 are late"_s.arg(figures.tickets)
            .arg(figures.dueToday)
            .arg(figures.needHelpNow)
            .arg(figures.late));
    for (const auto &row : figures.targets)
        tool.print(
            u"  %1 %2: kept %3; open %4, paused %5"_s
                .arg(sla::toWord(row.metric), ticket::toWord(row.priority), shareText(row.share))
                .arg(row.open)
                .arg(row.paused));
    const auto &recorded = figures.recorded;
    if (recorded.met + recorded.missed > 0)
        tool.print(u"by the source itself: %1 met, %2 missed; opened to resolved, hours: median "
                   "%3, 9 in 10 within %4, n %5"_s.arg(recorded.met)
                       .arg(recorded.missed)
                       .arg(recorded.resolutionHours.median.value_or(0), 0, 'f', 2)
                       .arg(recorded.resolutionHours.p90.value_or(0), 0, 'f', 2)
                       .arg(recorded.resolutionHours.n));
}

void print(const Tool &tool, const desk::CustodyFigures &figures)
{
    tool.print(u"%1 elapsed hours in all"_s.arg(figures.totalHours, 0, 'f', 1));
    for (const auto &row : figures.teams)
        tool.print(u"  %1: %2 h (queue %3, touch %4, pending %5), %6 tickets"_s.arg(row.team)
                       .arg(row.hours, 0, 'f', 1)
                       .arg(row.queueHours, 0, 'f', 1)
                       .arg(row.touchHours, 0, 'f', 1)
                       .arg(row.pendingHours, 0, 'f', 1)
                       .arg(row.tickets));
}

void print(const Tool &tool, const insight::Reliability &reliability)
{
    tool.print(u"Forecasts for %1 promises, each asked at half of its time: mean squared error %2, "
               "of the overall share %3"_s.arg(reliability.n)
                   .arg(reliability.brier, 0, 'f', 4)
                   .arg(reliability.baseline, 0, 'f', 4));
    for (const auto &row : reliability.rows)
        tool.print(u"  said %1 % late: %2 % were, n %3"_s.arg(row.said * 100, 0, 'f', 1)
                       .arg(row.came * 100, 0, 'f', 1)
                       .arg(row.n));
}

void write(Tool &tool, const Result<QByteArray> &bytes, const std::string &target)
{
    const auto path = QString::fromStdString(target);
    if (tool.writeFile(bytes, path))
        tool.print(u"Written to %1"_s.arg(path));
}

template <class Figures>
void answer(Tool &tool, const Figures &figures, const ReportOptions &options)
{
    if constexpr (requires { exchange::tablesOf(figures); }) {
        const auto tables = exchange::tablesOf(figures);
        if (!options.csv.empty())
            write(tool, exchange::csvOf(tables), options.csv);
        if (!options.xlsx.empty())
            write(tool, exchange::workbookOf(tables), options.xlsx);
        if (!options.csv.empty() || !options.xlsx.empty())
            return;
    }
    if (tool.json)
        return tool.printJson(toJson(figures, options.top));
    print(tool, figures);
}

void report(Tool &tool, const ReportOptions &options)
{
    const auto question = questionFrom(tool, options);
    const auto desk = question ? tool.open() : nullptr;
    if (!desk)
        return;
    if (options.what == "handoffs") {
        if (const auto figures = tool.wait(desk->handOffs(*question)))
            answer(tool, *figures, options);
    } else if (options.what == "breaches") {
        if (const auto figures = tool.wait(desk->breaches(*question)))
            answer(tool, *figures, options);
    } else if (options.what == "forecast") {
        if (const auto forecast = tool.wait(desk->forecast()))
            answer(tool, forecast->reliability(), options);
    } else {
        if (const auto figures = tool.wait(desk->custody(*question)))
            answer(tool, *figures, options);
    }
}

} // namespace

void addReportCommands(CLI::App &app, Tool &tool)
{
    auto *report = app.add_subcommand("report", "the boards' figures");
    auto options = std::make_shared<ReportOptions>();
    report->add_option("what", options->what, "breaches, handoffs, custody or forecast")
        ->required()
        ->check(CLI::IsMember({"breaches", "handoffs", "custody", "forecast"}));
    report->add_option("--from", options->from, "first day, inclusive");
    report->add_option("--to", options->to, "last day, exclusive");
    report->add_option("--zone", options->zone, "in which days begin");
    report->add_option("--where", options->filter, "a filter, as in the queue");
    report->add_option("--csv", options->csv, "write breaches or handoffs as tables to a file");
    report->add_option("--xlsx", options->xlsx, "write breaches or handoffs as a workbook");
    report->add_option("--top", options->top, "how long lists may be");
    report->callback([&tool, options] { cli::report(tool, *options); });
}

} // namespace baton::cli
