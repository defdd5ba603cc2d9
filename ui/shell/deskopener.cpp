#include "ui/shell/deskopener.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace baton::ui {

DeskOpener::DeskOpener(QString indexFolder, QWidget *window)
    : QObject{window}, m_indexFolder{std::move(indexFolder)}, m_window{window}
{
}

desk::Desk::Options DeskOpener::optionsFor(const QString &path) const
{
    desk::Desk::Options options;
    options.path = path;
    options.indexFolder = m_indexFolder;
    options.marksItsEnd = true;
    return options;
}

void DeskOpener::start(const QFuture<OpenedDesk> &future, const QString &what)
{
    Q_EMIT started(what);
    whenDone(future, this, [this](const OpenedDesk &desk) {
        if (desk)
            Q_EMIT opened(*desk);
        else
            Q_EMIT failed(words::sentence(desk.error()));
    });
}

void DeskOpener::open(const QString &path)
{
    start(openDesk(optionsFor(path)), tr("Opening %1").arg(path));
}

void DeskOpener::openDemo()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir{}.mkpath(folder);
    start(ui::openDemo(optionsFor(folder + u"/demo.baton"_s)),
          tr("Making a year of a service desk; this takes a few seconds"));
}

void DeskOpener::create(const QString &path, const QString &team, const QString &zone)
{
    QDir{}.mkpath(QFileInfo{path}.path());
    start(createDesk(optionsFor(path), team, zone), tr("Making %1").arg(path));
}

void DeskOpener::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(m_window, tr("Open a desk"), {},
                                                   tr("Desks (*.baton);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void DeskOpener::chooseNewFile(const QString &team, const QString &zone)
{
    auto path = QFileDialog::getSaveFileName(
        m_window, tr("Where shall the desk live?"), QDir::homePath() + u"/desk.baton"_s,
        tr("Desks (*.baton)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (!path.endsWith(".baton"_L1))
        path += u".baton"_s;
    create(path, team, zone);
}

} // namespace baton::ui
