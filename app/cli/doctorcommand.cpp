#include "app/cli/tool.h"
#include "core/storage/verdict.h"
#include "core/words/verdictwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

void sayVerdict(Tool &tool, const desk::Verdict &verdict)
{
    QJsonArray found;
    for (const auto &each : words::evidence(verdict)) {
        found.append(QJsonObject{
            {u"what"_s, each.what}, {u"found"_s, each.found}, {u"isTrouble"_s, each.isTrouble}});
    }
    if (tool.json) {
        tool.printJson({{u"verdict"_s, words::modeName(verdict)},
                        {u"opens"_s, !verdict.refusal.has_value()},
                        {u"meaning"_s, words::modeMeaning(verdict)},
                        {u"evidence"_s, found}});
        return;
    }
    tool.print(words::modeName(verdict).toUpper());
    tool.print(words::modeMeaning(verdict));
    for (const auto &each : words::evidence(verdict))
        tool.print(u"%1 %2: %3"_s.arg(each.isTrouble ? u"!"_s : u" "_s, each.what, each.found));
}

} // namespace

void addDoctorCommands(CLI::App &app, Tool &tool)
{
    auto path = std::make_shared<std::string>();
    auto *doctor = app.add_subcommand("doctor", "say how a file can be opened, and from what");
    doctor->add_option("file", *path, "else the one of --db");
    doctor->callback([&tool, path] {
        const auto file = path->empty() ? tool.path() : QString::fromStdString(*path);
        const auto verdict =
            storage::examine(file, storage::Probing::Always, storage::usualLockHelper());
        sayVerdict(tool, verdict);
        if (verdict.refusal)
            tool.exit = Exit::No;
    });

    // What a Baton starts to try the locks of a folder against.
    auto scratch = std::make_shared<std::string>();
    auto *probe = app.add_subcommand("probe-lock", "the other side of a lock that is tried");
    probe->group(""); // not for people
    probe->add_option("file", *scratch)->required();
    probe->callback(
        [scratch] { std::exit(storage::answerLockProbe(QString::fromStdString(*scratch))); });
}

} // namespace baton::cli
