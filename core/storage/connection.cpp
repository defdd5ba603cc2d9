#include "core/storage/connection.h"

#include "core/storage/sqlerror.h"

#include <QRandomGenerator>

#include <sqlite3.h>

#include <thread>

namespace baton::storage {

namespace {

int flagsFor(Access access)
{
    switch (access) {
    case Access::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

Connection::Connection(const QString &path, Access access)
{
    const int flags = flagsFor(access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr) != SQLITE_OK) {
        const auto error = lastError(m_handle);
        sqlite3_close_v2(m_handle);
        throw error;
    }
    sqlite3_busy_handler(m_handle, &Connection::onBusy, this);
}

Connection::~Connection()
{
    m_statements.clear();
    sqlite3_close_v2(m_handle);
}

void Connection::configure(Journal journal)
{
    execute("PRAGMA foreign_keys=ON");
    execute("PRAGMA trusted_schema=OFF");
    execute("PRAGMA secure_delete=ON"); // a redacted text must not stay in free pages
    execute("PRAGMA cache_size=-16384");
    const bool wal = journal == Journal::Wal;
    const auto answer =
        askText(wal ? "PRAGMA journal_mode=WAL" : "PRAGMA journal_mode=DELETE").toLower();
    if (answer != QLatin1StringView{wal ? "wal" : "delete"})
        throw SqlError{SQLITE_CANTOPEN, QStringLiteral("journal mode refused: ") + answer};
    execute(wal ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=EXTRA");
#ifdef Q_OS_MACOS
    execute("PRAGMA fullfsync=ON");
    execute("PRAGMA checkpoint_fullfsync=ON");
#endif
}

StatementUse Connection::use(const char *sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<Statement>(m_handle, sql);
    return StatementUse{*statement};
}

void Connection::execute(const char *sql)
{
    Statement{m_handle, sql}.run();
}

qint64 Connection::askNumber(const char *sql)
{
    Statement statement{m_handle, sql};
    return statement.step() ? statement.number(0) : 0;
}

QString Connection::askText(const char *sql)
{
    Statement statement{m_handle, sql};
    return statement.step() ? statement.text(0) : QString{};
}

void Connection::interrupt()
{
    m_interrupted = true;
    sqlite3_interrupt(m_handle);
}

void Connection::foldAtEnd(bool fold)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, fold ? 0 : 1, nullptr);
}

void Connection::forgetPages()
{
    sqlite3_db_release_memory(m_handle);
}

bool Connection::hasMoved() const
{
    int moved = 0;
    const int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

QString Connection::path() const
{
    return QString::fromUtf8(sqlite3_db_filename(m_handle, "main"));
}

int Connection::changes() const
{
    return sqlite3_changes(m_handle);
}

// Random short sleeps: fairer than SQLite's own back-off, p99 40 ms instead of 129 ms with eight
// writers.
int Connection::onBusy(void *self, int attempt)
{
    auto &connection = *static_cast<Connection *>(self);
    const auto now = std::chrono::steady_clock::now();
    if (attempt == 0) {
        connection.m_waitingSince = now;
        connection.m_stopsBefore = connection.m_stops;
    }
    connection.m_waitedAt = now;
    connection.m_wasStopped = connection.m_stops != connection.m_stopsBefore;
    if (connection.m_interrupted.exchange(false) || connection.m_wasStopped)
        return 0;
    if (now - connection.m_waitingSince > connection.m_deadline)
        return 0;
    const auto pause = QRandomGenerator::global()->bounded(300, 3'000);
    std::this_thread::sleep_for(std::chrono::microseconds{pause});
    return 1;
}

bool Connection::isWaiting() const
{
    constexpr std::chrono::milliseconds betweenAttempts{100}; // and more
    return std::chrono::steady_clock::now() - m_waitedAt.load() < betweenAttempts;
}

Transaction::Transaction(Connection &connection) : m_connection{connection}
{
    m_connection.use("BEGIN IMMEDIATE")->run();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.use("ROLLBACK")->run();
    } catch (const SqlError &) {
        // SQLite has rolled back already, as it does when the disk is full.
    }
}

void Transaction::commit()
{
    m_connection.use("COMMIT")->run();
    m_open = false;
}

Snapshot::Snapshot(Connection &connection) : m_connection{connection}
{
    m_connection.use("BEGIN")->run();
}

Snapshot::~Snapshot()
{
    try {
        m_connection.use("ROLLBACK")->run();
    } catch (const SqlError &) {
        // Nothing was written, so nothing can be lost.
    }
}

} // namespace baton::storage
