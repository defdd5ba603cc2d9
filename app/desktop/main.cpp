#include "core/words/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/shell/wallscreen.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app{argc, argv};
    QApplication::setApplicationName(u"batondesk"_s);
    QApplication::setApplicationDisplayName(u"Baton Desk"_s);
    QApplication::setOrganizationName(u"Baton Desk"_s);
    QApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"A help desk in one file, whose clocks explain themselves"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, u"the database to open"_s, u"[file]"_s);
    parser.addOption({u"demo"_s, u"open the demo year, made if it is not there"_s});
    parser.addOption({u"wallboard"_s, u"show only the wallboard, on the whole screen"_s});
    parser.addOption({u"tour"_s, u"draw every place into a folder and end"_s, u"folder"_s});
    parser.addOption({u"tour-of"_s, u"draw only the places whose name begins so"_s, u"name"_s});
    parser.addOption({u"index-folder"_s, u"where the disposable index is kept"_s, u"folder"_s});
    parser.addOption({u"language"_s, u"en or de; else as the system"_s, u"language"_s});
    parser.process(app);

    using baton::ui::Look;
    QSettings settings;
    const auto language = settings.value(u"language"_s).toString();
    baton::words::speak(baton::words::languageFor(
        parser.isSet(u"language"_s) ? parser.value(u"language"_s) : language));
    baton::ui::applyLook(static_cast<Look>(settings.value(u"look"_s, 0).toInt()));
    baton::ui::MainWindow window{parser.value(u"index-folder"_s)};
    const auto file = parser.positionalArguments().value(0, settings.value(u"file"_s).toString());
    if (!parser.positionalArguments().isEmpty() || (!file.isEmpty() && !parser.isSet(u"demo"_s)))
        window.openFile(file);
    else if (parser.isSet(u"demo"_s))
        window.openDemoFile();
    if (parser.isSet(u"tour"_s))
        return baton::ui::runTour(window, parser.value(u"tour"_s), parser.value(u"tour-of"_s)) ? 0
                                                                                               : 1;
    QObject::connect(&window, &baton::ui::MainWindow::deskOpened, &window, [&window, file] {
        if (!file.isEmpty())
            QSettings{}.setValue(u"file"_s, file);
    });
    const bool anyDesk = !file.isEmpty() || parser.isSet(u"demo"_s);
    if (parser.isSet(u"wallboard"_s) && anyDesk)
        window.wall()->showAlone(file);
    else
        window.show();
    return QApplication::exec();
}
