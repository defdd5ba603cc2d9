#include "core/storage/changelog.h"

namespace baton::storage {

void ChangeLog::note(StreamId stream, qint64 version, qint64 replicaSeq)
{
    const auto insert = m_connection.use(
        "INSERT INTO change_log(stream, version, replica, replica_seq) VALUES (?, ?, "
        "(SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'replica'), ?)");
    insert->bind(stream, version, replicaSeq);
    insert->run();
}

std::vector<Change> ChangeLog::after(qint64 seq, int limit)
{
    std::vector<Change> changes;
    const auto ask =
        m_connection.use("SELECT c.seq, c.stream, s.kind, c.version FROM change_log c "
                         "JOIN stream s ON s.id = c.stream WHERE c.seq > ? ORDER BY c.seq LIMIT ?");
    ask->bind(seq, limit);
    while (ask->step())
        changes.push_back({ask->number(0), ask->id<StreamId>(1), ask->utf8(2), ask->number(3)});
    return changes;
}

ChangeMark ChangeLog::last()
{
    return at(m_connection.askNumber("SELECT coalesce(max(seq), 0) FROM change_log"));
}

ChangeMark ChangeLog::at(qint64 seq)
{
    const auto ask = m_connection.use(
        "SELECT l.hash FROM change_log c JOIN log_commit l ON l.replica = c.replica "
        "AND l.replica_seq = c.replica_seq WHERE c.seq = ?");
    ask->bind(seq);
    return {seq, ask->step() ? ask->blob(0) : QByteArray{}};
}

} // namespace baton::storage
