#include "ui/ticket/attachmentdoor.h"

#include "core/base/whendone.h"
#include "core/ticket/filename.h"
#include "core/words/sentences.h"
#include "ui/ticket/choiceline.h"
#include "ui/ticket/filekinds.h"
#include "ui/widgets/background.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

bool writeBytes(const QString &path, const QByteArray &bytes, QFile::Permissions rights)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(rights);
    return file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

AttachmentDoor::AttachmentDoor(ChoiceLine *line, QWidget *parent)
    : QObject{parent}, m_line{line}, m_window{parent}
{
}

void AttachmentDoor::ask(const std::vector<ticket::Attachment> &files)
{
    if (files.size() == 1)
        return askOne(files.front());
    QStringList names;
    for (const auto &file : files)
        names << file.name;
    m_line->ask({tr("Which file"), names}, [this, files](int choice, const QString &) -> QString {
        askOne(files.at(static_cast<size_t>(std::max(0, choice))));
        return {};
    });
}

void AttachmentDoor::askOne(const ticket::Attachment &file)
{
    const bool runs = isProgram(file.name);
    const auto title = tr("%1, %2").arg(file.name, sizeText(file.size));
    const auto choices = runs ? QStringList{tr("Save as")} : QStringList{tr("Open"), tr("Save as")};
    const auto help = runs ? tr("It could be a program, so it is not opened from here. Save it, "
                                "and have it checked, before you run it.")
                           : QString{};
    m_line->ask({title, choices, ChoiceLine::Field::None, {}, help},
                [this, file, runs](int choice, const QString &) -> QString {
                    if (choice == 0 && !runs)
                        open(file);
                    else
                        saveAs(file);
                    return {};
                });
}

void AttachmentDoor::write(const ticket::Attachment &file, const QString &path,
                           QFile::Permissions rights, const std::function<void()> &then)
{
    if (!m_desk)
        return;
    whenDone(m_desk->attachment(file.digest), this,
             [this, path, rights, then](const Result<QByteArray> &bytes) {
                 if (!bytes)
                     return Q_EMIT failed(words::sentence(bytes.error()));
                 whenDone(inBackground([path, rights, bytes = *bytes] {
                              return writeBytes(path, bytes, rights);
                          }),
                          this, [this, path, then](bool good) {
                              if (good)
                                  return then();
                              Q_EMIT failed(tr("%1 could not be written. The attachment is safe in "
                                               "the desk's file; save it somewhere else.")
                                                .arg(path));
                          });
             });
}

void AttachmentDoor::open(const ticket::Attachment &file)
{
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    QDir folder{m_opened->path()};
    const auto own = QString::fromLatin1(file.digest.left(16)); // two files may bear one name
    folder.mkpath(own);
    const auto path = folder.filePath(own + u'/' + ticket::cleanFileName(file.name));
    const auto show = [this, path] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            Q_EMIT failed(tr("No program of this computer opens it. Save it instead."));
    };
    if (QFile::exists(path))
        return show();
    // For reading: what is changed there would be lost with the window.
    write(file, path, QFile::ReadOwner, show);
}

void AttachmentDoor::saveAs(const ticket::Attachment &file)
{
    auto *dialog = new QFileDialog{m_window, tr("Save the attachment")};
    dialog->setObjectName(u"saveAttachment"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(ticket::cleanFileName(file.name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        write(file, path, QFile::ReadOwner | QFile::WriteOwner,
              [this, path] { Q_EMIT said(tr("Saved as %1.").arg(path)); });
    });
    dialog->open();
}

} // namespace baton::ui
