#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace baton::storage {

enum class Access { ReadOnly, ReadWrite, Create };
/// How commits are made durable, by the kind of place (docs/decisions/0006).
enum class Journal { Wal, Delete };

/// One connection to a database file, for one thread. Throws SqlError.
class Connection
{
public:
    Connection(const QString &path, Access access);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    /// Sets the journal that fits the place and reads the answer back; foreign keys, secure delete.
    void configure(Journal journal);
    /// A cached statement; `sql` must be a literal.
    [[nodiscard]] StatementUse use(const char *sql);
    /// Runs statements that answer nothing, uncached.
    void execute(const char *sql);
    [[nodiscard]] qint64 askNumber(const char *sql);
    [[nodiscard]] QString askText(const char *sql);

    /// How long a lock is waited for, and from any thread: stop waiting and running now.
    void waitForLocks(std::chrono::milliseconds deadline) { m_deadline = deadline; }
    void interrupt();
    /// Gives up the wait for a lock that is going on, if one is: what waits fails as busy. From any
    /// thread, as the next.
    void stopWaiting() { ++m_stops; }
    [[nodiscard]] bool isWaiting() const;
    /// Whether the last wait was given up, and not to its end in vain.
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }
    /// What is said of waits begins anew.
    void forgetWait() { m_wasStopped = false; }
    /// Whether the end of the last connection puts the write-ahead log into the file, as is usual.
    void foldAtEnd(bool fold);
    /// Reads every page anew from now on: what was read wrongly once must not stay.
    void forgetPages();
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// Whether the file was moved, deleted or replaced since it was opened (never on Windows, which
    /// does not let that happen).
    [[nodiscard]] bool hasMoved() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] int changes() const;

private:
    static int onBusy(void *self, int attempt);

    sqlite3 *m_handle = nullptr;
    std::unordered_map<std::string_view, std::unique_ptr<Statement>> m_statements;
    std::chrono::milliseconds m_deadline{10'000};
    std::chrono::steady_clock::time_point m_waitingSince;
    std::atomic<bool> m_interrupted = false;
    std::atomic<int> m_stops = 0;
    int m_stopsBefore = 0; // as this wait began
    bool m_wasStopped = false;
    std::atomic<std::chrono::steady_clock::time_point> m_waitedAt{}; // the last time
};

/// BEGIN IMMEDIATE ... COMMIT; rolled back unless committed. Throws SqlError.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Durable when it returns. In rollback mode a reader may make COMMIT wait: the busy handler
    /// retries it until the deadline.
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/// A read transaction: everything asked within sees one state.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    ~Snapshot();

private:
    Connection &m_connection;
};

} // namespace baton::storage
