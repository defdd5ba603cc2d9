#pragma once

#include "core/base/result.h"
#include "core/storage/chain.h"
#include "core/storage/connection.h"

#include <QHash>

#include <functional>
#include <vector>

namespace baton::storage {

/// An activity on its way into the log.
struct NewActivity
{
    StreamId stream;
    QByteArray kind;
    QByteArray payload;
    std::optional<QByteArray> text;
    Instant occurredAt;
    PersonId actor;
};

/// An activity as read: its text, where there is one and it was not redacted.
struct StoredActivity
{
    LogEntry entry;
    std::optional<QByteArray> text;
};

/// What a stream is of, and its last activity.
struct StreamEnd
{
    QByteArray kind;
    qint64 seq = 0;
};

/// What a commit was given: the seq of each of its activities, in the order they came.
struct CommitReceipt
{
    qint64 replicaSeq = 0;
    Instant recordedAt;
    std::vector<qint64> seqs;
};

/// The log: streams, activities, texts, the chain. Within a write transaction. Throws SqlError.
class LogStore
{
public:
    explicit LogStore(Connection &connection) : m_connection{connection} {}

    /// A new stream of this kind; ids ascend within a replica's block.
    [[nodiscard]] StreamId newStream(const QByteArray &kind, BatchId batch = {});
    /// The next ticket number of this replica's block.
    [[nodiscard]] qint64 newNumber();
    /// Reserves `count` numbers at once; answers the first.
    [[nodiscard]] qint64 newNumbers(qint64 count);

    /// `now`, or the first instant after the last commit of this replica.
    [[nodiscard]] Instant nextInstant(Instant now);
    /// Appends all activities as one commit of this replica: recorded at `now` or just after what
    /// the replica and the streams hold already, chained to the commit before.
    CommitReceipt append(Instant now, PersonId actor, const std::vector<NewActivity> &activities);
    /// The same, and the commit covers what a batch has staged.
    CommitReceipt appendPublishing(Instant now, PersonId actor,
                                   const std::vector<NewActivity> &activities, BatchId batch,
                                   const BodyHash &staged);
    /// Writes one activity of a batch under way: hashed now, chained when the batch is published.
    /// `entry.digest` is set where there is a text.
    void stage(LogEntry &entry, const std::optional<QByteArray> &text, BatchId batch);
    void setStreamEnd(StreamId stream, qint64 seq, Instant recordedAt);

    /// Nothing for a stream that is not in this file.
    [[nodiscard]] std::optional<StreamEnd> endOf(StreamId stream);
    /// The last seq of each team, department, service, person and setting.
    [[nodiscard]] QHash<StreamId, qint64> houseVersions();
    [[nodiscard]] std::vector<StoredActivity> history(StreamId stream);
    /// Visits the activities of streams with from <= stream <= to, in the order of stream and seq,
    /// without their texts.
    void eachBetween(StreamId from, StreamId to, const std::function<void(LogEntry &&)> &visit);
    /// Deletes text and salt of one activity; the digest stays in the chain.
    void eraseText(StreamId stream, qint64 seq);

private:
    struct Replica
    {
        qint64 id = 0;
        QByteArray uuid;
        qint64 lastSeq = 0;
        QByteArray lastHash;
    };
    [[nodiscard]] Replica replica();
    [[nodiscard]] Instant recordedAtFor(Instant now, const std::vector<NewActivity> &activities);
    void write(const LogEntry &entry, qint64 replicaId, qint64 replicaSeq);
    void writeText(LogEntry &entry, const std::optional<QByteArray> &text);
    void finish(const Replica &replica, CommitHeader &header);

    Connection &m_connection;
};

/// How deep ids and numbers of a replica lie: id = block * 2^40 + n.
inline constexpr int blockShift = 40;

} // namespace baton::storage
