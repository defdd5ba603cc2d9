#pragma once

#include "core/index/columns.h"
#include "core/storage/changelog.h"

namespace baton::index {

/// The columns as BLOB segments in the index file. Throws SqlError.
class Snapshot
{
public:
    explicit Snapshot(storage::Connection &connection) : m_connection{connection} {}

    /// Makes the tables where they are missing.
    void prepare();
    /// Writes all columns and how far they follow the truth; one transaction.
    void save(const ColumnSet &set, const storage::ChangeMark &mark, const QString &databaseId);
    /// Reads them back; nothing when absent, of another database or damaged in any way.
    [[nodiscard]] std::optional<storage::ChangeMark> load(ColumnSet &set,
                                                          const QString &databaseId);

private:
    void writeBytes(const char *name, int index, const void *bytes, size_t size);
    [[nodiscard]] QByteArray readBytes(const char *name, int index);
    storage::Connection &m_connection;
};

} // namespace baton::index
