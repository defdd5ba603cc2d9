#include "app/cli/tool.h"
#include "core/words/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

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

void restore(Tool &tool, const QString &backup)
{
    if (QFileInfo::exists(tool.path())) {
        tool.printError(
            u"%1 is there: move it away first, nothing is overwritten."_s.arg(tool.path()));
        tool.exit = Exit::No;
        return;
    }
    // Opened read-only and looked at before anything is copied.
    if (const auto sound = desk::Desk::open({backup, {}, true, false}, tool.clock); !sound)
        return tool.fail(sound.error());
    if (!QFile::copy(backup, tool.path()))
        return tool.fail({ErrorCode::Storage, {}, u"copy"_s});
    if (tool.open())
        tool.print(u"Restored from %1."_s.arg(backup));
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
    backup->callback([&tool, path] {
        const auto desk = tool.open();
        if (!desk)
            return;
        if (const auto made = desk->backUp(QString::fromStdString(*path)).result(); !made)
            return tool.fail(made.error());
        tool.print(u"Backed up and verified: %1"_s.arg(QString::fromStdString(*path)));
    });
    auto *restore = app.add_subcommand("restore-backup", "make the database from a copy");
    restore->add_option("in", *path)->required();
    restore->callback([&tool, path] { cli::restore(tool, QString::fromStdString(*path)); });
}

} // namespace baton::cli
