#include "app/cli/tool.h"
#ifdef BATON_PAPER
#include "core/report/paper.h"
#endif
#include "core/report/published.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

struct Wish
{
    std::string folder;
    std::string pdf;
    std::string zone = "UTC";
};

void say(const Tool &tool, const QStringList &paths)
{
    if (tool.json)
        return tool.printJson(
            {{u"path"_s, paths.front()}, {u"paths"_s, QJsonArray::fromStringList(paths)}});
    for (const auto &path : paths)
        tool.print(u"Written to %1"_s.arg(path));
}

void publish(Tool &tool, const Wish &wish)
{
    const auto desk = tool.open();
    if (!desk)
        return;
    const auto page = report::gather(*desk, QString::fromStdString(wish.zone), tool.clock.now());
    if (!page)
        return tool.fail(page.error());
    std::vector<Result<QString>> written;
    if (!wish.folder.empty())
        written.push_back(report::publish(*page, QString::fromStdString(wish.folder)));
#ifdef BATON_PAPER
    if (!wish.pdf.empty())
        written.push_back(report::publishPaper(*page, QString::fromStdString(wish.pdf)));
#endif
    QStringList paths;
    for (const auto &path : written) {
        if (!path)
            return tool.fail(path.error());
        paths << *path;
    }
    say(tool, paths);
}

} // namespace

void addPublishCommand(CLI::App &app, Tool &tool)
{
    auto wish = std::make_shared<Wish>();
    auto *command = app.add_subcommand("publish", "one page for the whole organisation");
    auto *folder = command->add_option("folder", wish->folder, "where index.html is written");
#ifdef BATON_PAPER
    command->add_option("--pdf", wish->pdf, "the same on paper (A4)");
#endif
    command->add_option("--zone", wish->zone, "in which days begin");
    command->callback([&tool, wish, folder] {
        if (folder->empty() && wish->pdf.empty())
            throw CLI::RequiredError{"folder"};
        publish(tool, *wish);
    });
}

} // namespace baton::cli
