#include "app/cli/acting.h"
#include "core/exchange/demo/scenario.h"
#include "core/exchange/historyreader.h"
#include "core/exchange/recording.h"
#include "core/words/sentences.h"

#include <QFile>
#include <QJsonArray>

#include <csignal>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

std::stop_source interrupted; // Ctrl+C stops an import; nothing stays of it

struct InitOptions
{
    bool demo = false;
    qint64 tickets = 20'000;
    quint64 seed = 1;
    std::string team = "Service Desk";
};

struct ImportOptions
{
    std::string file;
    std::string format;
    std::string map;
    bool dryRun = false;
    qint64 undo = 0;
};

void init(Tool &tool, const InitOptions &options)
{
    if (tool.databasePath.empty()) {
        tool.printError(u"Which database? Say it with --db FILE."_s);
        tool.exit = Exit::WrongUse;
        return;
    }
    if (const auto made = desk::Desk::create(tool.path(), tool.clock); !made)
        return tool.fail(made.error());
    const auto desk = tool.open();
    if (!desk)
        return;
    if (!options.demo) {
        static_cast<void>(tool.wait(desk->execute(
            desk::SaveTeam{{{}, QString::fromStdString(options.team)}}, usualActor(*desk))));
        return;
    }
    const exchange::demo::Scenario scenario{options.tickets, options.seed, tool.clock.now()};
    const auto done = exchange::recordDemo(*desk, scenario, interrupted.get_token());
    if (!done)
        return tool.fail(done.error());
    if (tool.json)
        tool.printJson({{u"tickets"_s, done->tickets}, {u"activities"_s, done->activities}});
    else
        tool.print(
            u"Made %1 tickets with %2 activities."_s.arg(done->tickets).arg(done->activities));
}

Result<exchange::Mapping> mappingFor(const ImportOptions &options)
{
    if (options.map.empty())
        return exchange::namedMapping(QString::fromStdString(options.format));
    QFile file{QString::fromStdString(options.map)};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileMissing, {file.fileName()});
    return exchange::mappingFrom(file.readAll());
}

void printProblems(const Tool &tool, const exchange::ReadReport &report)
{
    for (const auto &problem : report.problems)
        tool.printError(exchange::describe(problem));
    if (report.refusedRows > std::ssize(report.problems))
        tool.printError(
            u"and %1 more rows"_s.arg(report.refusedRows - std::ssize(report.problems)));
}

QJsonObject reportJson(const exchange::ReadReport &report)
{
    QJsonArray problems;
    for (const auto &problem : report.problems)
        problems.append(QJsonObject{{u"line"_s, problem.line},
                                    {u"column"_s, problem.column},
                                    {u"reason"_s, exchange::describe(problem)}});
    return {{u"rows"_s, report.rows},
            {u"tickets"_s, report.tickets},
            {u"refused_rows"_s, report.refusedRows},
            {u"refused_tickets"_s, report.refusedTickets},
            {u"problems"_s, problems}};
}

void answer(Tool &tool, const exchange::History &history, const desk::ImportReceipt &receipt)
{
    const auto &report = history.report();
    if (tool.json) {
        auto object = reportJson(report);
        object.insert(u"batch"_s, receipt.batch.value());
        object.insert(u"imported_tickets"_s, receipt.tickets);
        object.insert(u"imported_activities"_s, receipt.activities);
        object.insert(u"already_there"_s, receipt.alreadyThere);
        object.insert(u"nothing_new"_s, receipt.nothingNew);
        return tool.printJson(object);
    }
    if (receipt.nothingNew)
        return tool.print(u"All of it is here already: nothing was added."_s);
    tool.print(
        u"Imported %1 tickets with %2 activities from %3 rows (import %4)."_s.arg(receipt.tickets)
            .arg(receipt.activities)
            .arg(report.rows)
            .arg(receipt.batch.value()));
    if (receipt.alreadyThere > 0)
        tool.print(
            u"%1 tickets were here already and were left alone."_s.arg(receipt.alreadyThere));
    if (report.refusedRows > 0)
        tool.print(u"Refused: %1 rows, and with them %2 tickets."_s.arg(report.refusedRows)
                       .arg(report.refusedTickets));
}

void undo(Tool &tool, BatchId batch)
{
    const auto desk = tool.open();
    if (!desk)
        return;
    if (const auto receipt = tool.wait(desk->undoImport(batch)))
        tool.print(
            u"Took back import %1: %2 tickets are hidden, the log keeps them."_s.arg(batch.value())
                .arg(receipt->tickets));
}

void import(Tool &tool, const ImportOptions &options)
{
    if (options.undo != 0)
        return undo(tool, BatchId{options.undo});
    const auto mapping = mappingFor(options);
    if (!mapping)
        return tool.fail(mapping.error());
    const auto desk = options.dryRun ? nullptr : tool.open();
    if (!options.dryRun && !desk)
        return;
    std::signal(SIGINT, [](int) { interrupted.request_stop(); });
    const auto history = exchange::readHistory(QString::fromStdString(options.file), *mapping,
                                               interrupted.get_token());
    if (!history)
        return tool.fail(history.error());
    printProblems(tool, history->report());
    desk::ImportReceipt receipt;
    if (desk) {
        const auto done = exchange::record(*desk, *history, interrupted.get_token());
        if (!done)
            return tool.fail(done.error());
        receipt = *done;
        answer(tool, *history, receipt);
    } else if (tool.json) {
        tool.printJson(reportJson(history->report()));
    } else {
        tool.print(u"Would import %1 tickets from %2 rows; nothing was written."_s
                       .arg(history->report().tickets)
                       .arg(history->report().rows));
    }
    if (history->report().refusedRows > 0)
        tool.exit = Exit::BadInput;
}

} // namespace

void addDataCommands(CLI::App &app, Tool &tool)
{
    auto *init = app.add_subcommand("init", "make a new database");
    auto initOptions = std::make_shared<InitOptions>();
    init->add_flag("--demo", initOptions->demo, "with a believable year of a service desk");
    init->add_option("--tickets", initOptions->tickets, "how many, with --demo")
        ->check(CLI::Range(1, 5'000'000));
    init->add_option("--seed", initOptions->seed, "the same seed makes the same year");
    init->add_option("--team", initOptions->team, "the first team's name");
    init->callback([&tool, initOptions] { cli::init(tool, *initOptions); });

    auto *import = app.add_subcommand("import", "bring a history in, or take one back");
    auto importOptions = std::make_shared<ImportOptions>();
    auto *file = import->add_option("file", importOptions->file, "CSV or XES, also .gz");
    import->add_option("--format", importOptions->format, "servicenow-log, xes or csv");
    import->add_option("--map", importOptions->map, "a mapping of your own (JSON)");
    import->add_flag("--dry-run", importOptions->dryRun, "only read and report");
    auto *undo = import->add_option("--undo", importOptions->undo, "take import N back");
    undo->excludes(file);
    import->callback([&tool, importOptions] {
        const bool named = !importOptions->format.empty() || !importOptions->map.empty();
        if (importOptions->undo == 0 && (importOptions->file.empty() || !named))
            throw CLI::ValidationError("import", "needs FILE and --format or --map, or --undo N");
        cli::import(tool, *importOptions);
    });
}

} // namespace baton::cli
