#include "app/cli/tool.h"
#include "core/desk/salvaging.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

void sayReport(Tool &tool, const desk::SalvageReport &report)
{
    const auto missing = report.rows.activitiesExpected - report.rows.activities;
    if (tool.json) {
        QJsonArray tables;
        for (const auto &table : report.rows.tables)
            tables.append(QJsonObject{{u"table"_s, table.name},
                                      {u"rows"_s, table.rows},
                                      {u"gaps"_s, QJsonArray::fromStringList(table.gaps)}});
        return tool.printJson({{u"tables"_s, tables},
                               {u"entriesRead"_s, report.rows.activities},
                               {u"entriesMissing"_s, missing},
                               {u"ticketsRebuilt"_s, report.rebuilt},
                               {u"ticketsUnreadable"_s, report.unreadable},
                               {u"tickets"_s, report.tickets}});
    }
    for (const auto &table : report.rows.tables) {
        tool.print(u"  %1: %2 rows"_s.arg(table.name).arg(table.rows));
        for (const auto &gap : table.gaps)
            tool.print(u"!   nothing could be read at %1"_s.arg(gap));
    }
    tool.print(u"%1 entries were read%2."_s.arg(report.rows.activities)
                   .arg(missing > 0 ? u", %1 are missing"_s.arg(missing) : QString{}));
    if (report.rebuilt > 0)
        tool.print(u"%1 tickets were made anew from their entries."_s.arg(report.rebuilt));
    if (report.unreadable > 0)
        tool.print(u"%1 tickets have entries that cannot be understood."_s.arg(report.unreadable));
    tool.print(u"%1 tickets are in the new file. What is missing in them: check --rebuild"_s.arg(
        report.tickets));
}

} // namespace

void addSalvageCommand(CLI::App &app, Tool &tool)
{
    auto damaged = std::make_shared<std::string>();
    auto *salvage =
        app.add_subcommand("salvage", "make the database from all that a damaged one still holds");
    salvage->add_option("damaged", *damaged)->required();
    salvage->callback([&tool, damaged] {
        const auto report =
            desk::salvage(QString::fromStdString(*damaged), tool.path(), tool.clock);
        if (!report)
            return tool.fail(report.error());
        sayReport(tool, *report);
    });
}

} // namespace baton::cli
