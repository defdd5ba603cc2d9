#include "core/storage/migration.h"

#include "core/storage/migrationlist.h"

namespace baton::storage {

namespace {

void runStatements(Connection &connection, const char *sql)
{
    const auto statements = QByteArray::fromRawData(sql, qsizetype(strlen(sql)));
    qsizetype from = 0;
    while (from < statements.size()) {
        auto to = statements.indexOf("-- @", from);
        if (to < 0)
            to = statements.size();
        const auto statement = statements.sliced(from, to - from);
        if (!statement.trimmed().isEmpty())
            connection.execute(statement.constData());
        from = to + 4;
    }
}

} // namespace

std::span<const Migration> migrations()
{
    return migrationList;
}

int newestVersion()
{
    return migrationList.back().version;
}

FileFacts factsOf(Connection &connection)
{
    return {static_cast<int>(connection.askNumber("PRAGMA application_id")),
            static_cast<int>(connection.askNumber("PRAGMA user_version"))};
}

void migrate(Connection &connection, int from, int to)
{
    for (const auto &migration : migrations()) {
        if (migration.version <= from || migration.version > to)
            continue;
        Transaction transaction{connection};
        if (factsOf(connection).version >= migration.version)
            continue; // another program has done it while we waited for the lock
        runStatements(connection, migration.sql);
        connection.execute(
            QByteArray{"PRAGMA application_id=" + QByteArray::number(applicationId)}.constData());
        connection.execute(
            QByteArray{"PRAGMA user_version=" + QByteArray::number(migration.version)}.constData());
        transaction.commit();
    }
}

} // namespace baton::storage
