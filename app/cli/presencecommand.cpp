#include "app/cli/tool.h"
#include "core/words/sentences.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

void sayWhoIsHere(Tool &tool)
{
    const auto desk = tool.open();
    if (!desk)
        return;
    const auto visitors = tool.wait(desk->visitors());
    if (!visitors)
        return;
    QJsonArray rows;
    for (const auto &visitor : *visitors) {
        const auto view = tool.wait(desk->ticket(visitor.ticket));
        if (!view)
            return;
        rows.append(QJsonObject{{u"person"_s, visitor.name},
                                {u"ticket"_s, view->ticket.number},
                                {u"writing"_s, visitor.writing}});
        if (!tool.json)
            tool.print(u"%1  %2  %3"_s.arg(words::ticketNumber(view->ticket.number),
                                           visitor.name.isEmpty() ? u"somebody"_s : visitor.name,
                                           visitor.writing ? u"writing"_s : u"reading"_s));
    }
    if (tool.json)
        tool.printJson({{u"present"_s, rows}});
    else if (rows.isEmpty())
        tool.print(u"Nobody has a ticket open."_s);
}

} // namespace

void addPresenceCommand(CLI::App &app, Tool &tool)
{
    app.add_subcommand("present", "who has which ticket open now")->callback([&tool] {
        sayWhoIsHere(tool);
    });
}

} // namespace baton::cli
