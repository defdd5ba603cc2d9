#include "core/storage/statement.h"

#include "core/storage/sqlerror.h"

#include <sqlite3.h>

namespace baton::storage {

namespace {

// SQLITE_TRANSIENT without the C cast of the macro.
const auto copyBytes = reinterpret_cast<sqlite3_destructor_type>(-1);

} // namespace

Statement::Statement(sqlite3 *handle, const char *sql) : m_handle{handle}
{
    if (sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) !=
        SQLITE_OK)
        throw lastError(handle, sql);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw lastError(m_handle, sqlite3_sql(m_statement));
}

void Statement::bindAt(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindAt(int index, const QString &value)
{
    bindAt(index, value.toUtf8());
}

void Statement::bindAt(int index, const QByteArray &utf8)
{
    check(sqlite3_bind_text(m_statement, index, utf8.constData(), static_cast<int>(utf8.size()),
                            copyBytes));
}

void Statement::bindAt(int index, const Blob &value)
{
    check(sqlite3_bind_blob(m_statement, index, value.bytes.constData(),
                            static_cast<int>(value.bytes.size()), copyBytes));
}

void Statement::bindAt(int index, std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement, index));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        throw lastError(m_handle, sqlite3_sql(m_statement));
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement); // repeats the error of step(), which has thrown already
    sqlite3_clear_bindings(m_statement);
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> Statement::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional{number(column)};
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional{instant(column)};
}

QString Statement::text(int column) const
{
    const auto *bytes = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes),
                             sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::utf8(int column) const
{
    const auto *bytes = sqlite3_column_text(m_statement, column);
    return {reinterpret_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace baton::storage
