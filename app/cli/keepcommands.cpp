#include "app/cli/tool.h"
#include "core/storage/restoring.h"
#include "core/words/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

void check(Tool &tool, bool rebuild)
{
    const auto desk = tool.open();
    if (!desk)
        return;
    const auto depth = rebuild ? desk::CheckDepth::LogAndProjections : desk::CheckDepth::Log;
    const auto report = tool.wait(desk->check(depth));
    if (!report)
        return;
    QJsonArray findings;
    for (const auto &finding : report->findings)
        findings.append(words::sentence(finding));
    if (tool.json) {
        tool.printJson({{u"commits"_s, report->commits},
                        {u"activities"_s, report->activities},
                        {u"texts"_s, report->texts},
                        {u"redacted"_s, report->redacted},
                        {u"tickets"_s, report->tickets},
                        {u"found"_s, report->found},
                        {u"findings"_s, findings},
                        {u"head"_s, QString::fromLatin1(report->head.toHex())}});
    } else {
        tool.print(u"%1 commits, %2 activities, %3 texts, %4 redacted, %5 tickets compared"_s
                       .arg(report->commits)
                       .arg(report->activities)
                       .arg(report->texts)
                       .arg(report->redacted)
                       .arg(report->tickets));
        for (const auto &finding : findings)
            tool.print(u"  "_s + finding.toString());
        tool.print(report->found == 0 ? u"Everything agrees."_s
                                      : u"%1 differences."_s.arg(report->found));
        tool.print(u"Head of the chain: "_s + QString::fromLatin1(report->head.toHex()));
    }
    if (report->found > 0)
        tool.exit = Exit::No;
}

QString headOf(const storage::CopyFacts &facts)
{
    return QString::fromLatin1(facts.head.toHex());
}

QString lastOf(const storage::CopyFacts &facts)
{
    return facts.last ? words::exactTime(*facts.last, QTimeZone::systemTimeZone()) : u"never"_s;
}

void sayFacts(const Tool &tool, const QString &name, const Result<storage::CopyFacts> &facts)
{
    if (!facts)
        return tool.print(u"%1\n  %2"_s.arg(name, words::sentence(facts.error())));
    tool.print(u"%1\n  %2 tickets, %3 entries, last one %4\n  head of the chain %5"_s.arg(name)
                   .arg(facts->tickets)
                   .arg(facts->activities)
                   .arg(lastOf(*facts), headOf(*facts)));
}

void listCopies(const Tool &tool, const QString &folder)
{
    const auto names = QDir{folder}.entryList({u"*.baton*"_s}, QDir::Files, QDir::Name);
    for (const auto &name : names)
        sayFacts(tool, name, storage::inspectCopy(QDir{folder}.filePath(name)));
    if (names.isEmpty())
        tool.print(u"There is no copy in %1."_s.arg(folder));
}

// Whoever replaces a file should know what of it the copy does not have.
void sayLoss(const Tool &tool, const storage::CopyFacts &copy,
             const Result<storage::CopyFacts> &there)
{
    if (!there)
        return tool.print(u"What is there now cannot be read whole: try salvage on it as well."_s);
    if (there->databaseId != copy.databaseId)
        return tool.print(u"What is there now is another desk altogether."_s);
    const auto goesOn = storage::passesThrough(there->path, copy.head);
    if (goesOn.value_or(false))
        tool.print(u"What is there now goes on from the copy: %1 entries have come since."_s.arg(
            there->activities - copy.activities));
    else
        tool.print(u"What is there now does not go on from the copy: each has what the other has "
                   "not."_s);
}

void restore(Tool &tool, const QString &backup, bool replace)
{
    if (QFileInfo{backup}.isDir())
        return listCopies(tool, backup);
    const auto copy = storage::inspectCopy(backup);
    if (!copy)
        return tool.fail(copy.error());
    if (QFileInfo::exists(tool.path()) && !replace) {
        const auto there = storage::inspectCopy(tool.path());
        sayFacts(tool, u"The copy: %1"_s.arg(backup), copy);
        sayFacts(tool, u"There now: %1"_s.arg(tool.path()), there);
        sayLoss(tool, *copy, there);
        tool.printError(u"Nothing was changed. With --replace the copy is put there; what is there "
                        "now is kept beside it."_s);
        tool.exit = Exit::No;
        return;
    }
    const auto kept = storage::restore(backup, tool.path(), tool.clock.now());
    if (!kept)
        return tool.fail(kept.error());
    if (!tool.open())
        return;
    sayFacts(tool, u"Restored: %1"_s.arg(tool.path()), copy);
    if (!kept->isEmpty())
        tool.print(u"What was there is kept: %1"_s.arg(*kept));
}

void backUp(Tool &tool, const QString &target)
{
    const auto desk = tool.open();
    if (!desk)
        return;
    if (const auto made = desk->backUp(target).result(); !made)
        return tool.fail(made.error());
    sayFacts(tool, u"Backed up and verified: %1"_s.arg(target), storage::inspectCopy(target));
}

} // namespace

void addKeepCommands(CLI::App &app, Tool &tool)
{
    auto rebuild = std::make_shared<bool>(false);
    auto *check = app.add_subcommand("check", "compare file, log and projections");
    check->add_flag("--rebuild", *rebuild, "compute every projection anew and compare");
    check->callback([&tool, rebuild] { cli::check(tool, *rebuild); });

    auto *reindex = app.add_subcommand("reindex", "build the index anew");
    reindex->callback([&tool] {
        const auto desk = tool.open();
        if (!desk)
            return;
        if (const auto built = desk->reindex().result(); !built)
            return tool.fail(built.error());
        if (const auto filled = desk->finishSearch(); !filled)
            return tool.fail(filled.error());
        tool.print(u"The index is built anew."_s);
    });

    auto path = std::make_shared<std::string>();
    auto *backup = app.add_subcommand("backup", "make a verified copy");
    backup->add_option("out", *path)->required();
    backup->callback([&tool, path] { cli::backUp(tool, QString::fromStdString(*path)); });
    auto replace = std::make_shared<bool>(false);
    auto *restore = app.add_subcommand("restore-backup", "make the database from a copy");
    restore->add_option("in", *path, "a copy, or a folder to see what its copies hold")->required();
    restore->add_flag("--replace", *replace, "where there is a database; it is kept beside");
    restore->callback(
        [&tool, path, replace] { cli::restore(tool, QString::fromStdString(*path), *replace); });
}

} // namespace baton::cli
