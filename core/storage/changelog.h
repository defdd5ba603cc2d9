#pragma once

#include "core/storage/connection.h"

#include <vector>

namespace baton::storage {

/// One stream touched by one commit. A batch stream stands for every ticket of its import.
struct Change
{
    qint64 seq = 0;
    StreamId stream;
    QByteArray kind; // of the stream
    qint64 version = 0;
};

/// A change of the house, as its stream says it: the whole thing after it and before it.
struct HouseRecord
{
    StreamId stream;
    QByteArray streamKind;
    QByteArray kind; // of the activity
    Instant recordedAt;
    PersonId actor;
    QByteArray after;
    QByteArray before; // empty for the first one
};

/// Where a follower stands: the last change it has seen and the hash of its commit.
struct ChangeMark
{
    qint64 seq = 0;
    QByteArray hash;
    friend bool operator==(const ChangeMark &, const ChangeMark &) = default;
};

/// What has changed, in order; the index and open windows follow it. Throws SqlError.
class ChangeLog
{
public:
    explicit ChangeLog(Connection &connection) : m_connection{connection} {}

    void note(StreamId stream, qint64 version, qint64 replicaSeq);
    [[nodiscard]] std::vector<Change> after(qint64 seq, int limit);
    /// The last change of each thing of the house, newest first; reads no ticket.
    [[nodiscard]] std::vector<HouseRecord> house(int limit);
    [[nodiscard]] ChangeMark last();
    /// The mark of a change that was seen before; an empty hash where there is no such change.
    [[nodiscard]] ChangeMark at(qint64 seq);

private:
    Connection &m_connection;
};

} // namespace baton::storage
