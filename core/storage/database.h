#pragma once

#include "core/base/clock.h"
#include "core/storage/session.h"
#include "core/storage/sqlerror.h"
#include "core/storage/verdict.h"
#include "core/storage/worker.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace baton::storage {

/// The truth: one writer and two readers, each a thread with its own connection. A job is one
/// transaction; it captures values and is given a Session; what it throws ends here.
class Database
{
public:
    struct Options
    {
        QString path;
        bool readOnly = false;
    };

    /// Makes a new file at the newest version; refuses to overwrite. Blocks.
    [[nodiscard]] static Result<void> create(const QString &path, Instant now);
    /// openAsIs() and begin(). Blocks.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Options &options,
                                                                Instant now);
    /// Opens to be read: until begin() nothing is written, and should it end before, a log that
    /// lies beside the file stays there as well. Blocks.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openAsIs(const Options &options);
    using Job = std::function<Result<void>(Session &)>;
    /// Makes it ready to be written: migrates after a verified backup beside the file, and in one
    /// transaction makes a copy a replica of its own and does `first`. Nothing for one that is only
    /// read. Blocks.
    [[nodiscard]] Result<void> begin(Instant now, const Job &first = {});
    /// Whether an older Baton wrote it: then begin() comes before anything is read.
    [[nodiscard]] bool isOld() const { return m_isOld; }

    /// A write transaction: committed when the job answers a value, rolled back when it answers an
    /// error. From any thread; the answer comes on the writer's thread.
    template <class Job> auto write(Job job)
    {
        return post(*m_writer, std::move(job), true, [this, number = ++m_posted] {
            return number <= m_dropped; // given up while it stood behind another
        });
    }
    /// A read transaction over one state of the file.
    template <class Job> auto read(Job job)
    {
        return post(*m_readers[m_nextReader++ % m_readers.size()], std::move(job), false,
                    [] { return false; });
    }
    [[nodiscard]] const QString &path() const { return m_verdict.path; }
    [[nodiscard]] const Place &place() const { return m_verdict.place; }
    /// How it was opened, and from what that follows.
    [[nodiscard]] const Verdict &verdict() const { return m_verdict; }
    [[nodiscard]] bool isReadOnly() const { return m_verdict.mode == OpenMode::ReadOnly; }
    /// Puts the write-ahead log into the file and cuts it: what was deleted is nowhere any more. On
    /// the writer's thread, after the jobs that wait; tried again while a reader is in the way.
    void foldLog();
    /// Whether a write waits for somebody else's lock. From any thread, as the next.
    [[nodiscard]] bool isWaiting() const { return m_writer->connection->isWaiting(); }
    /// Writes that wait for a lock, or for one that does, answer Cancelled: nothing of them is
    /// done.
    void stopWaiting();
    /// Stops what a reader is doing and any wait for a lock.
    void interrupt();

    /// Runs a job on a connection of the caller's, on its own thread: what write() and read() do.
    template <class Job> static auto run(Connection &connection, Job &job, bool writing)
        -> std::invoke_result_t<Job, Session &>
    {
        try {
            Session session{connection};
            if (!writing) {
                const Snapshot snapshot{connection};
                return job(session);
            }
            // Else what is saved would go into a file that nobody opens any more.
            if (connection.hasMoved())
                return std::unexpected(
                    Error{ErrorCode::FileMissing, {connection.path(), {}, movedWhileOpen}, {}});
            connection.forgetWait();
            Transaction transaction{connection};
            auto answer = job(session);
            if (answer)
                transaction.commit();
            return answer;
        } catch (const SqlError &error) {
            connection.forgetPages();
            if (writing && connection.wasStopped())
                return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
            return std::unexpected(error.toError());
        }
    }

private:
    static inline const QString movedWhileOpen = QStringLiteral("moved");

    struct Lane
    {
        std::unique_ptr<Connection> connection;
        Worker worker; // ends before its connection
    };

    explicit Database(Verdict verdict);
    [[nodiscard]] Result<void> openLanes();
    [[nodiscard]] std::unique_ptr<Lane> newLane() const;
    [[nodiscard]] Result<void> recognise();
    [[nodiscard]] Result<void> makeCurrent(Connection &connection) const;

    template <class Job, class Dropped>
    static auto post(Lane &lane, Job job, bool writing, Dropped isDropped)
    {
        using Answer = std::invoke_result_t<Job, Session &>;
        QPromise<Answer> promise;
        auto future = promise.future();
        promise.start();
        lane.worker.post([&lane, job = std::move(job), promise = std::move(promise), writing,
                          isDropped]() mutable {
            promise.addResult(isDropped()
                                  ? Answer{std::unexpected(Error{ErrorCode::Cancelled, {}, {}})}
                                  : run(*lane.connection, job, writing));
            promise.finish();
        });
        return future;
    }

    Verdict m_verdict;
    OpenMark m_mark;
    std::unique_ptr<Lane> m_writer;
    std::array<std::unique_ptr<Lane>, 2> m_readers;
    int m_version = 0; // of its tables, as it was opened
    bool m_isOld = false;
    std::atomic<quint64> m_posted = 0;
    std::atomic<quint64> m_dropped = 0; // through this one
    std::atomic<unsigned> m_nextReader = 0;
};

} // namespace baton::storage
