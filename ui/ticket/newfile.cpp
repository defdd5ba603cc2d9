#include "ui/ticket/newfile.h"

#include "core/ticket/filename.h"
#include "ui/ticket/filekinds.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QMimeDatabase>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("newFile", text);
}

QString refusal(const QFileInfo &info)
{
    const auto name = ticket::cleanFileName(info.fileName());
    if (info.isDir())
        return tr("%1 is a folder, so it was not taken in. Pack it into one file first.").arg(name);
    if (!info.isReadable() || !info.isFile())
        return tr("%1 cannot be read, so it was not taken in. What you have typed is still here.")
            .arg(name);
    if (info.size() == 0)
        return tr("%1 is empty, so it was not taken in.").arg(name);
    if (info.size() > ticket::mostBytesOfFile)
        return tr("%1 has %2; one file may have 25 MB. It was not taken in: put it on a share and "
                  "write where.")
            .arg(name, sizeText(info.size()));
    return {};
}

void readOne(const QString &path, NewFiles &answer)
{
    const QFileInfo info{path};
    if (const auto why = refusal(info); !why.isEmpty()) {
        answer.refusals << why;
        return;
    }
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        answer.refusals << tr("%1 cannot be read, so it was not taken in. What you have typed is "
                              "still here.")
                               .arg(ticket::cleanFileName(info.fileName()));
        return;
    }
    // It may grow while it is read: never more than one may have.
    const auto bytes = file.read(ticket::mostBytesOfFile + 1);
    const auto mime = QMimeDatabase{}.mimeTypeForFileNameAndData(info.fileName(), bytes.left(4096));
    answer.files.push_back({ticket::cleanFileName(info.fileName()), mime.name().toLatin1(), bytes});
}

} // namespace

NewFiles readFiles(const QStringList &paths)
{
    NewFiles answer;
    for (const auto &path : paths)
        readOne(path, answer);
    return answer;
}

NewFiles pictureFile(const QImage &picture, const QString &name)
{
    NewFiles answer;
    QByteArray bytes;
    QBuffer buffer{&bytes};
    if (picture.isNull() || !buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        answer.refusals << tr("The picture could not be read, so it was not taken in.");
    else if (bytes.size() > ticket::mostBytesOfFile)
        answer.refusals << tr("The picture has %1; one file may have 25 MB. It was not taken in: "
                              "paste the part that matters.")
                               .arg(sizeText(bytes.size()));
    else
        answer.files.push_back({name, "image/png", bytes});
    return answer;
}

void writeWaiting(const QString &folder, const ticket::NewAttachment &file)
{
    QDir{}.mkpath(folder);
    QSaveFile target{QDir{folder}.filePath(file.name)};
    if (!target.open(QIODevice::WriteOnly))
        return; // it is in memory still, and said to be waiting
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    target.write(file.bytes);
    target.commit();
}

NewFiles readWaiting(const QString &folder)
{
    QStringList paths;
    for (const auto &info : QDir{folder}.entryInfoList(QDir::Files, QDir::Time | QDir::Reversed))
        paths << info.filePath();
    return readFiles(paths);
}

} // namespace baton::ui
