#include "ui/ticket/drafts.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace baton::ui {

QString Drafts::pathOf(const QString &key) const
{
    return QDir{m_folder}.filePath(key + QStringLiteral(".txt"));
}

QString Drafts::text(const QString &key) const
{
    QFile file{pathOf(key)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

bool Drafts::keep(const QString &key, const QString &text) const
{
    if (text.isEmpty())
        return !QFile::exists(pathOf(key)) || QFile::remove(pathOf(key));
    QDir{}.mkpath(m_folder);
    QSaveFile file{pathOf(key)};
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // people's words
    file.write(text.toUtf8());
    return file.commit();
}

} // namespace baton::ui
