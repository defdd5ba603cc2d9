#pragma once

#include "core/storage/connection.h"

namespace baton::storage {

/// Facts about the file itself. Throws SqlError.
class MetaStore
{
public:
    explicit MetaStore(Connection &connection) : m_connection{connection} {}

    [[nodiscard]] QString value(const QString &key);
    void setValue(const QString &key, const QString &value);

    /// 32 hex digits, the same in every copy of this database.
    [[nodiscard]] QString databaseId();
    /// Makes the first replica of a new database.
    void initialise(Instant now, const QString &fileMark);
    /// Makes this file a replica of its own, with a block of its own, when `fileMark` is not the
    /// one it had: it is a copy. Answers whether it was.
    bool adopt(Instant now, const QString &fileMark);

private:
    void addReplica(Instant now, qint64 block, qint64 parent);
    Connection &m_connection;
};

/// What tells a file from its copies: the file system's own number for it, where there is one.
[[nodiscard]] QString fileMarkOf(const QString &path);

} // namespace baton::storage
