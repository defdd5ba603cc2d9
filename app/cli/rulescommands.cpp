#include "app/cli/tool.h"
#include "core/calendar/calendarcases.h"
#include "core/sla/clockcases.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

std::optional<QJsonObject> objectFrom(Tool &tool, const std::string &path)
{
    QFile file{QString::fromStdString(path)};
    if (!file.open(QIODevice::ReadOnly)) {
        tool.fail({ErrorCode::FileMissing, {file.fileName()}, {}});
        return std::nullopt;
    }
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        tool.fail({ErrorCode::BadInput, {file.fileName(), problem.errorString()}, {}});
        return std::nullopt;
    }
    return document.object();
}

// Every question of the file, whichever of the two commands was asked.
void answerCases(Tool &tool, const std::string &path)
{
    const auto cases = objectFrom(tool, path);
    if (!cases)
        return;
    auto answers = calendar::answerCases(*cases);
    if (!answers)
        return tool.fail(answers.error());
    const auto clocks = sla::answerClockCases(*cases);
    if (!clocks)
        return tool.fail(clocks.error());
    answers->insert(u"clock"_s, clocks->value("clock"_L1));
    tool.printJson(*answers);
}

} // namespace

void addRulesCommands(CLI::App &app, Tool &tool)
{
    auto cases = std::make_shared<std::string>();
    auto *calendar = app.add_subcommand("calendar", "answer working-time questions in bulk");
    calendar->add_option("--cases", *cases, "a JSON file of cases")->required();
    calendar->callback([&tool, cases] { answerCases(tool, *cases); });
    auto *clocks = app.add_subcommand("clocks", "answer questions about clocks in bulk");
    clocks->add_option("--cases", *cases, "a JSON file of cases")->required();
    clocks->callback([&tool, cases] { answerCases(tool, *cases); });
}

} // namespace baton::cli
