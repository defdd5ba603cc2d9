#include "app/cli/tool.h"

#include "core/words/language.h"

#ifdef BATON_PAPER
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif

#include <memory>
#include <string_view>

namespace {

// Paper needs fonts and so Qt's Gui, without a display; everything else starts without it.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
#ifdef BATON_PAPER
    const auto isForPaper = [](std::string_view word) { return word.starts_with("--pdf"); };
    if (std::any_of(argv, argv + argc, isForPaper)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

// What programs read stays as it is in any language.
void speak(const QStringList &arguments)
{
    const auto at = arguments.indexOf(QStringLiteral("--language"));
    const auto wanted = at > 0 ? arguments.value(at + 1) : QString{};
    const bool forPrograms = arguments.contains(QStringLiteral("--json"));
    baton::words::speak(forPrograms ? QStringLiteral("en") : baton::words::languageFor(wanted));
}

} // namespace

int main(int argc, char **argv)
{
    const auto qt = application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("batondesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));

    speak(QCoreApplication::arguments());
    baton::cli::Tool tool;
    std::string language; // read by speak() already: commands run while the rest is parsed
    CLI::App app{"Baton Desk on the command line"};
    app.set_version_flag("--version", "batondesk-cli " BATON_VERSION " (Qt " QT_VERSION_STR ")");
    app.add_option("--db", tool.databasePath, "the database file");
    app.add_option("--index-folder", tool.indexFolder, "where the disposable index is kept");
    app.add_option("--language", language, "en or de; else as the system");
    app.add_flag("--json", tool.json, "answer in JSON");
    app.fallthrough(); // --json may stand after the command
    app.require_subcommand(1);
    baton::cli::addDataCommands(app, tool);
    baton::cli::addTicketCommands(app, tool);
    baton::cli::addActCommands(app, tool);
    baton::cli::addPartCommands(app, tool);
    baton::cli::addFileCommands(app, tool);
    baton::cli::addReportCommands(app, tool);
    baton::cli::addPostMortemCommand(app, tool);
    baton::cli::addAccessCommands(app, tool);
    baton::cli::addAbsenceCommands(app, tool);
    baton::cli::addMondayCommand(app, tool);
    baton::cli::addPublishCommand(app, tool);
    baton::cli::addPresenceCommand(app, tool);
    baton::cli::addDoctorCommands(app, tool);
    baton::cli::addDutyCommands(app, tool);
    baton::cli::addKeepCommands(app, tool);
    baton::cli::addSalvageCommand(app, tool);
    baton::cli::addAdminCommands(app, tool);
    baton::cli::addRetentionCommands(app, tool);
    baton::cli::addRulesCommands(app, tool);
    baton::cli::addWhatIfCommand(app, tool);
    baton::cli::addPolicyCommands(app, tool);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int code = app.exit(error);
        return code == 0 ? 0 : static_cast<int>(baton::cli::Exit::WrongUse);
    }
    return static_cast<int>(tool.exit);
}
