#include "core/storage/logstore.h"

#include <map>

namespace baton::storage {

StreamId LogStore::newStream(const QByteArray &kind, BatchId batch)
{
    const auto next = m_connection.use(
        "UPDATE replica SET next_stream = next_stream + 1 WHERE id = (SELECT CAST(value AS INTEGER)"
        " FROM meta WHERE key = 'replica') RETURNING (block << 40) + next_stream - 1");
    next->step();
    const auto id = next->id<StreamId>(0);
    next->reset();
    const auto insert = m_connection.use(
        "INSERT INTO stream(id, kind, seq, recorded_at, batch) VALUES (?,?,0,0,?)");
    insert->bind(id, kind, batch);
    insert->run();
    return id;
}

qint64 LogStore::newNumber()
{
    return newNumbers(1);
}

qint64 LogStore::newNumbers(qint64 count)
{
    const auto next = m_connection.use(
        "UPDATE replica SET next_number = next_number + ? WHERE id = (SELECT CAST(value AS INTEGER)"
        " FROM meta WHERE key = 'replica') RETURNING (block << 40) + next_number");
    next->bind(count);
    next->step();
    return next->number(0) - count;
}

LogStore::Replica LogStore::replica()
{
    const auto ask = m_connection.use("SELECT id, uuid, last_seq, last_hash FROM replica WHERE id "
                                      "= (SELECT CAST(value AS INTEGER)"
                                      " FROM meta WHERE key = 'replica')");
    ask->step();
    return {ask->number(0), ask->blob(1), ask->number(2), ask->blob(3)};
}

Instant LogStore::nextInstant(Instant now)
{
    const auto self = replica();
    const auto ask = m_connection.use(
        "SELECT recorded_at FROM log_commit WHERE replica = ? AND replica_seq = ?");
    ask->bind(self.id, self.lastSeq);
    return ask->step() ? std::max(now, ask->instant(0) + std::chrono::milliseconds{1}) : now;
}

// Order comes from sequence; recorded_at only never runs backwards, in a stream or a replica.
Instant LogStore::recordedAtFor(Instant now, const std::vector<NewActivity> &activities)
{
    auto recordedAt = nextInstant(now);
    for (const auto &activity : activities) {
        const auto ask = m_connection.use("SELECT recorded_at FROM stream WHERE id = ?");
        ask->bind(activity.stream);
        if (ask->step() && ask->number(0) != 0)
            recordedAt = std::max(recordedAt, ask->instant(0) + std::chrono::milliseconds{1});
    }
    return recordedAt;
}

void LogStore::write(const LogEntry &entry, qint64 replicaId, qint64 replicaSeq)
{
    const auto insert = m_connection.use(
        "INSERT INTO activity(stream, seq, replica, replica_seq, act, kind, occurred_at, "
        "recorded_at, actor, payload, digest) VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    const auto digest = entry.digest.isEmpty() ? std::nullopt : std::optional{Blob{entry.digest}};
    insert->bind(entry.stream, entry.seq, replicaId, replicaSeq, entry.act, entry.kind,
                 entry.occurredAt, entry.recordedAt, entry.actor, entry.payload, digest);
    insert->run();
}

void LogStore::writeText(LogEntry &entry, const std::optional<QByteArray> &text)
{
    if (!text)
        return;
    const auto salt = newSalt();
    entry.digest = textDigest(salt, *text);
    const auto insert =
        m_connection.use("INSERT INTO activity_text(stream, seq, salt, body) VALUES (?,?,?,?)");
    insert->bind(entry.stream, entry.seq, Blob{salt}, *text);
    insert->run();
}

void LogStore::setStreamEnd(StreamId stream, qint64 seq, Instant recordedAt)
{
    const auto update = m_connection.use("UPDATE stream SET seq = ?, recorded_at = ? WHERE id = ?");
    update->bind(seq, recordedAt, stream);
    update->run();
}

CommitReceipt LogStore::append(Instant now, PersonId actor,
                               const std::vector<NewActivity> &activities)
{
    return appendPublishing(now, actor, activities, BatchId{}, BodyHash{});
}

CommitReceipt LogStore::appendPublishing(Instant now, PersonId actor,
                                         const std::vector<NewActivity> &activities, BatchId batch,
                                         const BodyHash &staged)
{
    const auto self = replica();
    CommitReceipt receipt{self.lastSeq + 1, recordedAtFor(now, activities), {}};
    std::vector<LogEntry> entries;
    std::map<StreamId, qint64> ends;
    for (const auto &activity : activities) {
        auto end = ends.find(activity.stream);
        if (end == ends.end()) {
            const auto ask = m_connection.use("SELECT seq FROM stream WHERE id = ?");
            ask->bind(activity.stream);
            ask->step();
            end = ends.emplace(activity.stream, ask->number(0)).first;
        }
        // Negative acts are commits of ours, positive ones rows of an imported source.
        LogEntry entry{activity.stream, ++end->second,       -receipt.replicaSeq,
                       activity.kind,   activity.occurredAt, receipt.recordedAt,
                       activity.actor,  activity.payload,    {}};
        writeText(entry, activity.text);
        write(entry, self.id, receipt.replicaSeq);
        receipt.seqs.push_back(entry.seq);
        entries.push_back(std::move(entry));
    }
    for (const auto &[stream, seq] : ends)
        setStreamEnd(stream, seq, receipt.recordedAt);

    std::ranges::sort(entries, {},
                      [](const LogEntry &entry) { return std::pair{entry.stream, entry.seq}; });
    BodyHash body;
    for (const auto &entry : entries)
        body.add(entry);
    CommitHeader header{self.uuid, receipt.replicaSeq, receipt.recordedAt,
                        actor,     body.count(),       body.result(),
                        batch,     staged.count(),     staged.result()};
    finish(self, header);
    return receipt;
}

void LogStore::finish(const Replica &replica, CommitHeader &header)
{
    const Blob hash{commitHash(replica.lastHash, header)};
    const auto insert = m_connection.use(
        "INSERT INTO log_commit(replica, replica_seq, recorded_at, actor, activities, batch, hash) "
        "VALUES (?,?,?,?,?,?,?)");
    insert->bind(replica.id, header.replicaSeq, header.recordedAt, header.actor, header.activities,
                 header.batch, hash);
    insert->run();
    const auto update =
        m_connection.use("UPDATE replica SET last_seq = ?, last_hash = ? WHERE id = ?");
    update->bind(header.replicaSeq, hash, replica.id);
    update->run();
}

void LogStore::stage(LogEntry &entry, const std::optional<QByteArray> &text, BatchId batch)
{
    writeText(entry, text);
    write(entry, 0, -batch.value());
}

std::optional<StreamEnd> LogStore::endOf(StreamId stream)
{
    const auto ask = m_connection.use("SELECT kind, seq FROM stream WHERE id = ?");
    ask->bind(stream);
    return ask->step() ? std::optional{StreamEnd{ask->utf8(0), ask->number(1)}} : std::nullopt;
}

// By the ids of what there is: a scan of all streams would read every ticket's.
QHash<StreamId, qint64> LogStore::houseVersions()
{
    QHash<StreamId, qint64> versions;
    const auto ask = m_connection.use(
        "SELECT id, seq FROM stream WHERE id IN (SELECT id FROM team UNION ALL SELECT id FROM "
        "department UNION ALL SELECT id FROM service UNION ALL SELECT id FROM person UNION ALL "
        "SELECT id FROM setting)");
    while (ask->step())
        versions.insert(ask->id<StreamId>(0), ask->number(1));
    return versions;
}

std::vector<StoredActivity> LogStore::history(StreamId stream)
{
    std::vector<StoredActivity> history;
    const auto ask = m_connection.use(
        "SELECT a.seq, a.act, a.kind, a.occurred_at, a.recorded_at, a.actor, a.payload, a.digest, "
        "t.body FROM activity a LEFT JOIN activity_text t ON t.stream = a.stream AND t.seq = a.seq "
        "WHERE a.stream = ? ORDER BY a.seq");
    ask->bind(stream);
    while (ask->step()) {
        StoredActivity stored{{stream, ask->number(0), ask->number(1), ask->utf8(2),
                               ask->instant(3), ask->instant(4), ask->id<PersonId>(5), ask->utf8(6),
                               ask->blob(7)},
                              std::nullopt};
        if (!ask->isNull(8))
            stored.text = ask->utf8(8);
        history.push_back(std::move(stored));
    }
    return history;
}

void LogStore::eachBetween(StreamId from, StreamId to,
                           const std::function<void(LogEntry &&)> &visit)
{
    const auto ask =
        m_connection.use("SELECT stream, seq, act, kind, occurred_at, recorded_at, actor, payload "
                         "FROM activity WHERE stream >= ? AND stream <= ? ORDER BY stream, seq");
    ask->bind(from, to);
    while (ask->step())
        visit({ask->id<StreamId>(0),
               ask->number(1),
               ask->number(2),
               ask->utf8(3),
               ask->instant(4),
               ask->instant(5),
               ask->id<PersonId>(6),
               ask->utf8(7),
               {}});
}

void LogStore::eraseText(StreamId stream, qint64 seq)
{
    const auto erase = m_connection.use("DELETE FROM activity_text WHERE stream = ? AND seq = ?");
    erase->bind(stream, seq);
    erase->run();
}

} // namespace baton::storage
