#include "app/cli/tool.h"
#include "core/report/published.h"

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

void publish(Tool &tool, const std::string &folder, const std::string &zone)
{
    const auto desk = tool.open();
    if (!desk)
        return;
    const auto page = report::gather(*desk, QString::fromStdString(zone), tool.clock.now());
    if (!page)
        return tool.fail(page.error());
    const auto path = report::publish(*page, QString::fromStdString(folder));
    if (!path)
        return tool.fail(path.error());
    if (tool.json)
        return tool.printJson({{u"path"_s, *path}});
    tool.print(u"Written to %1"_s.arg(*path));
}

} // namespace

void addPublishCommand(CLI::App &app, Tool &tool)
{
    auto folder = std::make_shared<std::string>();
    auto zone = std::make_shared<std::string>("UTC");
    auto *command = app.add_subcommand("publish", "one page for the whole organisation");
    command->add_option("folder", *folder, "where index.html is written")->required();
    command->add_option("--zone", *zone, "in which days begin");
    command->callback([&tool, folder, zone] { publish(tool, *folder, *zone); });
}

} // namespace baton::cli
