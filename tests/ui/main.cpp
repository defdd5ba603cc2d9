#include "tests/support/harness.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <cstdio>
#include <cstring>

namespace {

// Harmless on a machine without a display; anything else fails the run.
constexpr const char *harmless[] = {"propagateSizeHints", "XDG_RUNTIME_DIR", "raise()",
                                    "grabbing the keyboard"};
int warnings = 0;

void onMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const auto text = message.toLocal8Bit();
    for (const char *known : harmless) {
        if (std::strstr(text.constData(), known) != nullptr)
            return;
    }
    std::fprintf(stderr, "Qt: %s\n", text.constData());
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ++warnings;
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(onMessage);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QApplication app{argc, argv};
    QApplication::setApplicationName(QStringLiteral("batondesk-tests"));
    QApplication::setOrganizationName(QStringLiteral("Baton Desk"));
    baton::ui::applyLook(baton::ui::Look::Light);
    const int result = baton::test::runCases(argc, argv);
    if (warnings > 0)
        std::fprintf(stderr, "%d warnings of Qt\n", warnings);
    return result == 0 && warnings > 0 ? 1 : result;
}
