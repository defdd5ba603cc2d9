#include "core/storage/backup.h"

#include "core/storage/sqlerror.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace baton::storage {

namespace {

constexpr const char *countActivities = "SELECT count(*) FROM activity";

void copyPages(Connection &from, Connection &to)
{
    auto *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (backup == nullptr)
        throw lastError(to.handle());
    // One step: it does not start again when somebody else commits meanwhile.
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        throw SqlError{code, u"backup"_s};
}

bool isSound(Connection &copy, qint64 activities)
{
    return copy.askText("PRAGMA integrity_check") == "ok"_L1 &&
           copy.askNumber(countActivities) == activities;
}

} // namespace

Result<void> backUp(Connection &connection, const QString &target)
{
    if (QFile::exists(target))
        return failure(ErrorCode::InvalidValue, {target, u"exists"_s});
    if (!QFile{target}.open(QIODevice::WriteOnly | QIODevice::NewOnly)) // ours from here on
        return QFile::exists(target) ? failure(ErrorCode::InvalidValue, {target, u"exists"_s})
                                     : failure(ErrorCode::Storage, {target});
    try {
        Connection copy{target, Access::Create};
        copyPages(connection, copy);
        copy.execute("PRAGMA journal_mode=DELETE"); // one file, fit to be carried anywhere
        if (isSound(copy, connection.askNumber(countActivities)))
            return {};
    } catch (const SqlError &error) {
        QFile::remove(target); // ours: it did not exist before
        return std::unexpected(error.toError());
    }
    QFile::remove(target); // a copy that is not sound is worse than none
    return failure(ErrorCode::Damaged, {target});
}

} // namespace baton::storage
