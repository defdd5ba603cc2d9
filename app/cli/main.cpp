#include "app/cli/tool.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication qt{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("batondesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));

    baton::cli::Tool tool;
    CLI::App app{"Baton Desk on the command line"};
    app.set_version_flag("--version", "batondesk-cli " BATON_VERSION " (Qt " QT_VERSION_STR ")");
    app.add_option("--db", tool.databasePath, "the database file");
    app.add_option("--index-folder", tool.indexFolder, "where the disposable index is kept");
    app.add_flag("--json", tool.json, "answer in JSON");
    app.fallthrough(); // --json may stand after the command
    app.require_subcommand(1);
    baton::cli::addDataCommands(app, tool);
    baton::cli::addTicketCommands(app, tool);
    baton::cli::addActCommands(app, tool);
    baton::cli::addReportCommands(app, tool);
    baton::cli::addKeepCommands(app, tool);
    baton::cli::addRulesCommands(app, tool);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int code = app.exit(error);
        return code == 0 ? 0 : static_cast<int>(baton::cli::Exit::WrongUse);
    }
    return static_cast<int>(tool.exit);
}
