#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace baton::storage {

/// Bytes that are bound as BLOB; a bare QByteArray is UTF-8 and bound as TEXT.
struct Blob
{
    QByteArray bytes;
};

/// A prepared statement; throws SqlError. Used through Connection::use, which resets it.
class Statement
{
public:
    Statement(sqlite3 *handle, const char *sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Binds all parameters in order.
    template <class... Values> void bind(const Values &...values)
    {
        int index = 0;
        (bindAt(++index, values), ...);
    }
    /// Steps; true while there is a row.
    bool step();
    /// Runs a statement that answers no rows.
    void run();
    void reset();

    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement; }
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] std::optional<qint64> optionalNumber(int column) const;
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const;
    [[nodiscard]] Instant instant(int column) const { return fromMs(number(column)); }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray utf8(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    template <class IdType> [[nodiscard]] IdType id(int column) const
    {
        return IdType{number(column)};
    }

private:
    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, qint64{value}); }
    void bindAt(int index, const QString &value);
    void bindAt(int index, const QByteArray &utf8);
    void bindAt(int index, const Blob &value);
    void bindAt(int index, std::nullopt_t);
    void bindAt(int index, Instant value) { bindAt(index, toMs(value)); }
    template <class Tag> void bindAt(int index, Id<Tag> value) { bindAt(index, value.value()); }
    template <class T> void bindAt(int index, const std::optional<T> &value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, std::nullopt);
    }
    void check(int code) const;

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

/// A statement borrowed from its connection's cache, reset at the end of the scope: an unfinished
/// SELECT would hold its lock and block every writer.
class StatementUse
{
public:
    explicit StatementUse(Statement &statement) : m_statement{&statement} {}
    StatementUse(const StatementUse &) = delete;
    StatementUse &operator=(const StatementUse &) = delete;
    ~StatementUse() { m_statement->reset(); }
    Statement *operator->() const { return m_statement; }

private:
    Statement *m_statement;
};

} // namespace baton::storage
