#include "core/storage/place.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace baton::storage {

Place placeOf(const QString &path)
{
    const QStorageInfo storage{QFileInfo{path}.absolutePath()};
    const auto type = QString::fromLatin1(storage.fileSystemType()).toLower();
    Place place{PlaceKind::Local, type};
    const auto startsWithAny = [&type](std::initializer_list<QLatin1StringView> names) {
        return std::ranges::any_of(names, [&](auto name) { return type.startsWith(name); });
    };
    if (startsWithAny({"cifs"_L1, "smb"_L1, "fuse.sshfs"_L1, "fuse.gvfs"_L1, "fuse.rclone"_L1}))
        place.kind = PlaceKind::UnsafeShare;
    else if (startsWithAny({"nfs"_L1, "9p"_L1, "afs"_L1, "ceph"_L1, "afpfs"_L1, "webdav"_L1}))
        place.kind = PlaceKind::NetworkShare;
#ifndef Q_OS_LINUX
    // Byte-range locks of the Windows and macOS clients are sound; only Linux cifs is not.
    if (type.startsWith("smb"_L1) || type.startsWith("cifs"_L1))
        place.kind = PlaceKind::NetworkShare;
#endif
    return place;
}

Result<void> inspect(const QString &path, const Place &place)
{
    const QFileInfo info{path};
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (info.isDir())
        return failure(ErrorCode::FileIsDirectory, {path});
    if (place.kind == PlaceKind::UnsafeShare)
        return failure(ErrorCode::UnsafePlace, {path, place.fileSystem});
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::PermissionDenied, {path}, file.errorString());
    const auto header = file.read(100);
    if (!header.startsWith("SQLite format 3"))
        return failure(ErrorCode::NotADatabase, {path});
    if (header.size() < 100)
        return failure(ErrorCode::Damaged, {path});
    if (place.kind != PlaceKind::Local && header.at(18) == 2)
        return failure(ErrorCode::UnsafePlace, {path, u"wal"_s});
    return {};
}

} // namespace baton::storage
