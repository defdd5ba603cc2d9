#include "ui/ticket/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace baton::ui {

Drafts Drafts::of(const QString &databasePath)
{
    const auto key = QCryptographicHash::hash(databasePath.toUtf8(), QCryptographicHash::Sha1);
    return Drafts{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                  QStringLiteral("/drafts/") + QString::fromLatin1(key.toHex().left(16))};
}

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
