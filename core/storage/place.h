#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/mounts.h"

#include <QString>

namespace baton::storage {

/// Where a file lies, as far as locks and journals care.
enum class PlaceKind : quint8 { Local, NetworkShare, UnsafeShare };

struct Place
{
    PlaceKind kind = PlaceKind::Local;
    QString fileSystem;    // "ext4", "nfs4", "cifs", as the system names it
    QString unsoundOption; // of the mount, for which its locks are worth nothing: "nolock"
    QString syncedBy;      // the folder of a cloud service in which it lies: "Dropbox"
    [[nodiscard]] Journal journal() const
    {
        return kind == PlaceKind::Local ? Journal::Wal : Journal::Delete;
    }
};

/// Asks the system about the folder of `path`. On Linux cifs and sshfs locks are unsound, and those
/// of a share that is mounted with `nolock`, `nobrl` or local locks.
[[nodiscard]] Place placeOf(const QString &path);
/// The same of a folder on that mount.
[[nodiscard]] Place placeOn(const Mount &mount, const QString &folder);

} // namespace baton::storage
