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

std::vector<HouseRecord> ChangeLog::house(int limit)
{
    std::vector<HouseRecord> records;
    const auto ask = m_connection.use(
        "WITH house(id) AS (SELECT id FROM team UNION ALL SELECT id FROM department "
        "UNION ALL SELECT id FROM service UNION ALL SELECT id FROM person "
        "UNION ALL SELECT id FROM setting "
        "UNION ALL SELECT DISTINCT calendar FROM calendar_version "
        "UNION ALL SELECT DISTINCT policy FROM policy_version), last AS (SELECT s.id, s.kind, "
        "s.seq "
        "FROM house h JOIN stream s ON s.id = h.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT ?) "
        "SELECT s.id, s.kind, a.kind, a.recorded_at, a.actor, coalesce(t.body, a.payload), "
        "coalesce(u.body, b.payload, '') FROM last s "
        "JOIN activity a ON a.stream = s.id AND a.seq = s.seq "
        "LEFT JOIN activity_text t ON t.stream = a.stream AND t.seq = a.seq "
        "LEFT JOIN activity b ON b.stream = s.id AND b.seq = s.seq - 1 "
        "LEFT JOIN activity_text u ON u.stream = b.stream AND u.seq = b.seq "
        "ORDER BY a.recorded_at DESC, s.id DESC");
    ask->bind(limit);
    while (ask->step())
        records.push_back({ask->id<StreamId>(0), ask->utf8(1), ask->utf8(2), ask->instant(3),
                           ask->id<PersonId>(4), ask->utf8(5), ask->utf8(6)});
    return records;
}

ChangeMark ChangeLog::last()
{
    const auto newest = [this] {
        const auto ask = m_connection.use("SELECT coalesce(max(seq), 0) FROM change_log");
        return ask->step() ? ask->number(0) : 0;
    };
    return at(newest());
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
