#include "core/storage/sqlerror.h"

#include <sqlite3.h>

namespace baton::storage {

Error SqlError::toError() const
{
    switch (m_code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, {}, m_message};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {}, m_message};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly, {}, m_message};
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return {ErrorCode::PermissionDenied, {}, m_message};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, {}, m_message};
    case SQLITE_NOTADB:
        return {ErrorCode::NotADatabase, {}, m_message};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}, m_message};
    default:
        return {ErrorCode::Storage, {}, m_message};
    }
}

SqlError lastError(sqlite3 *handle, const char *sql)
{
    auto message = QString::fromUtf8(sqlite3_errmsg(handle));
    if (sql != nullptr)
        message += QStringLiteral(" in: ") + QString::fromUtf8(sql).left(200);
    return {sqlite3_extended_errcode(handle), message};
}

} // namespace baton::storage
