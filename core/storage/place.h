#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QString>

namespace baton::storage {

/// Where a file lies, as far as locks and journals care.
enum class PlaceKind : quint8 { Local, NetworkShare, UnsafeShare };

struct Place
{
    PlaceKind kind = PlaceKind::Local;
    QString fileSystem; // "ext4", "nfs4", "cifs", as the system names it
    [[nodiscard]] Journal journal() const
    {
        return kind == PlaceKind::Local ? Journal::Wal : Journal::Delete;
    }
};

/// Asks the system about the folder of `path`. On Linux cifs and sshfs locks are unsound.
[[nodiscard]] Place placeOf(const QString &path);

/// Looks at the file without SQLite and without touching it: missing, a directory, not readable,
/// not a database, in WAL mode on a share; each its own Error.
[[nodiscard]] Result<void> inspect(const QString &path, const Place &place);

} // namespace baton::storage
