#pragma once

#include "core/base/error.h"

#include <exception>

struct sqlite3;

namespace baton::storage {

/// Thrown by Statement and Transaction, caught in Database::run alone, where it becomes an Error.
class SqlError : public std::exception
{
public:
    SqlError(int code, QString message) : m_code{code}, m_message{std::move(message)} {}

    /// The extended result code of SQLite.
    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] const char *what() const noexcept override { return "SqlError"; }
    /// What it means to a person: disk full, busy, read-only, damaged or plain storage trouble.
    [[nodiscard]] Error toError() const;

private:
    int m_code;
    QString m_message;
};

/// The last error of a connection.
[[nodiscard]] SqlError lastError(sqlite3 *handle, const char *sql = nullptr);

} // namespace baton::storage
