#include "core/storage/place.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace baton::storage {

namespace {

#ifdef Q_OS_LINUX
constexpr bool smbLocksAreSound = false;
#else
constexpr bool smbLocksAreSound = true; // byte ranges, by the clients of Windows and macOS
#endif

bool startsWithAny(const QString &word, std::initializer_list<QLatin1StringView> starts)
{
    return std::ranges::any_of(starts, [&](auto start) { return word.startsWith(start); });
}

PlaceKind kindOf(const QString &fileSystem)
{
    if (startsWithAny(fileSystem, {"cifs"_L1, "smb"_L1}))
        return smbLocksAreSound ? PlaceKind::NetworkShare : PlaceKind::UnsafeShare;
    if (startsWithAny(fileSystem, {"fuse.sshfs"_L1, "fuse.gvfs"_L1, "fuse.rclone"_L1}))
        return PlaceKind::UnsafeShare;
    if (startsWithAny(fileSystem,
                      {"nfs"_L1, "9p"_L1, "afs"_L1, "ceph"_L1, "afpfs"_L1, "webdav"_L1}))
        return PlaceKind::NetworkShare;
    return PlaceKind::Local;
}

QString unsoundAmong(const QStringList &options)
{
    constexpr std::array unsound{"nolock"_L1, "nobrl"_L1, "local_lock=all"_L1,
                                 "local_lock=posix"_L1};
    for (const auto word : unsound) {
        if (options.contains(word))
            return word;
    }
    return {};
}

// The folders that cloud services copy bear their names.
QString cloudAmong(const QString &folder)
{
    constexpr std::array services{"Dropbox"_L1,     "OneDrive"_L1,     "Google Drive"_L1,
                                  "GoogleDrive"_L1, "iCloudDrive"_L1,  "Mobile Documents"_L1,
                                  "Nextcloud"_L1,   "ownCloud"_L1,     "pCloudDrive"_L1,
                                  "Seafile"_L1,     "CloudStorage"_L1, "MEGAsync"_L1};
    const auto parts = folder.split(u'/');
    for (const auto &part : parts) {
        for (const auto service : services) {
            if (part == service || part.startsWith(service + " "_L1))
                return part;
        }
    }
    return {};
}

} // namespace

Place placeOn(const Mount &mount, const QString &folder)
{
    const auto type = mount.type.toLower();
    Place place{kindOf(type), type, {}, cloudAmong(folder)};
    if (place.kind == PlaceKind::Local)
        return place;
    place.unsoundOption = unsoundAmong(mount.options);
    if (!place.unsoundOption.isEmpty())
        place.kind = PlaceKind::UnsafeShare;
    return place;
}

Place placeOf(const QString &path)
{
    const QFileInfo info{path};
    const auto canonical = info.canonicalFilePath(); // empty where it is not there
    const auto folder = QFileInfo{canonical.isEmpty() ? path : canonical}.absolutePath();
    const auto type = QString::fromLatin1(QStorageInfo{folder}.fileSystemType());
    const auto mount = mountOf(folder);
    return placeOn({type, mount ? mount->options : QStringList{}}, folder);
}

} // namespace baton::storage
