#include "core/storage/restoring.h"

#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/sqlerror.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace baton::storage {

namespace {

// Beside the file while it is not whole; a later one begins anew.
constexpr auto unfinished = ".restoring"_L1;

// What belongs to a database beside the file itself: without it the last commits would be lost.
constexpr std::array companions{"-wal"_L1, "-shm"_L1, "-journal"_L1};

Result<void> copyInto(const QString &backup, const QString &path)
{
    QFile::remove(path);
    try {
        Connection connection{backup, Access::ReadOnly};
        return backUp(connection, path);
    } catch (const SqlError &error) {
        return std::unexpected(error.toError());
    }
}

// Folds the write-ahead log into the file, which SQLite only does where nobody else has it open.
Result<void> closeForOthers(const QString &path)
{
    try {
        Connection connection{path, Access::ReadWrite};
        connection.waitForLocks(std::chrono::seconds{2});
        if (connection.askText("PRAGMA journal_mode=DELETE") != "delete"_L1)
            return failure(ErrorCode::Busy, {path});
        connection.execute("BEGIN EXCLUSIVE");
        connection.execute("COMMIT");
        return {};
    } catch (const SqlError &error) {
        const auto code = error.toError().code;
        const bool isDamaged = code == ErrorCode::Damaged || code == ErrorCode::NotADatabase;
        return isDamaged ? Result<void>{} : std::unexpected(error.toError()); // kept as it is
    }
}

QString freeNameFor(const QString &path, Instant now)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(toMs(now));
    const auto base = path + u".replaced-"_s + at.toString(u"yyyy-MM-dd-HHmmss"_s);
    auto name = base;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = base + u"-%1"_s.arg(n);
    return name;
}

bool moveWithCompanions(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        return false;
    for (const auto end : companions) {
        if (QFileInfo::exists(from + end))
            QFile::rename(from + end, to + end);
    }
    return true;
}

} // namespace

Result<QString> restore(const QString &backup, const QString &target, Instant now)
{
    if (const auto sound = inspectCopy(backup); !sound)
        return std::unexpected(sound.error());
    const auto part = target + unfinished;
    if (const auto copied = copyInto(backup, part); !copied)
        return std::unexpected(copied.error());
    QString kept;
    if (QFileInfo::exists(target)) {
        if (const auto closed = closeForOthers(target); !closed) {
            QFile::remove(part);
            return std::unexpected(closed.error());
        }
        kept = freeNameFor(target, now);
        if (!moveWithCompanions(target, kept)) {
            QFile::remove(part);
            return failure(ErrorCode::PermissionDenied, {target});
        }
    }
    if (QFile::rename(part, target))
        return kept;
    if (!kept.isEmpty())
        moveWithCompanions(kept, target);
    QFile::remove(part);
    return failure(ErrorCode::PermissionDenied, {target});
}

} // namespace baton::storage
