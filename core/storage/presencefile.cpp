#include "core/storage/presencefile.h"

#include "core/storage/sqlerror.h"

#include <QFile>

namespace baton::storage {

using namespace std::chrono_literals;

namespace {
constexpr auto longGone = 24h; // rows of programs that did not end in order
}

QString PresenceFile::pathBeside(const QString &database)
{
    return database + QStringLiteral(".present");
}

// Whoever may write the database may write this file: it is made by whoever comes first.
Connection &PresenceFile::connection(Access access)
{
    const bool writes = access != Access::ReadOnly;
    if (m_connection && (m_connection->hasMoved() || (writes && !m_writes)))
        m_connection.reset();
    if (m_connection)
        return *m_connection;
    const auto path = pathBeside(m_database);
    const bool isNew = !QFile::exists(path);
    m_connection = std::make_unique<Connection>(path, access);
    m_connection->waitForLocks(1s);
    m_writes = writes;
    if (!writes)
        return *m_connection;
    if (isNew)
        QFile::setPermissions(path, QFile::permissions(m_database));
    m_connection->execute("PRAGMA synchronous=OFF");
    m_connection->execute("CREATE TABLE IF NOT EXISTS presence(seat INTEGER PRIMARY KEY, "
                          "person INTEGER NOT NULL, ticket INTEGER NOT NULL, "
                          "writing INTEGER NOT NULL, at INTEGER NOT NULL, "
                          "beat INTEGER NOT NULL, host TEXT NOT NULL, boot TEXT NOT NULL) "
                          "STRICT");
    return *m_connection;
}

// What cannot be read any more held nothing worth keeping.
template <class Job> auto PresenceFile::guarded(Job job) -> decltype(job())
{
    try {
        return job();
    } catch (const SqlError &error) {
        m_connection.reset();
        auto said = error.toError();
        if (said.code == ErrorCode::Damaged || said.code == ErrorCode::NotADatabase)
            QFile::remove(pathBeside(m_database));
        return std::unexpected(std::move(said));
    }
}

Result<void> PresenceFile::keep(const Visit &visit)
{
    return guarded([&]() -> Result<void> {
        auto &file = connection(Access::Create);
        Transaction transaction{file};
        const auto gone = file.use("DELETE FROM presence WHERE seat = ? OR at < ?");
        gone->bind(visit.seat, visit.at - longGone);
        gone->run();
        if (!visit.ticket.isNull()) {
            const auto row = file.use("INSERT INTO presence(seat, person, ticket, writing, at, "
                                      "beat, host, boot) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
            row->bind(visit.seat, visit.person, visit.ticket, visit.writing ? 1 : 0, visit.at,
                      visit.beat, visit.host, visit.boot);
            row->run();
        }
        transaction.commit();
        return {};
    });
}

Result<std::vector<Visit>> PresenceFile::visits()
{
    if (!QFile::exists(pathBeside(m_database)))
        return std::vector<Visit>{};
    return guarded([&]() -> Result<std::vector<Visit>> {
        auto &file = connection(Access::ReadOnly);
        std::vector<Visit> visits;
        const auto row = file.use("SELECT seat, person, ticket, writing, at, beat, host, boot "
                                  "FROM presence");
        while (row->step())
            visits.push_back({row->number(0), row->id<PersonId>(1), row->id<TicketId>(2),
                              row->number(3) != 0, row->instant(4), row->number(5), row->text(6),
                              row->text(7)});
        return visits;
    });
}

} // namespace baton::storage
