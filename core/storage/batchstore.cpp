#include "core/storage/batchstore.h"

#include "core/base/word.h"

namespace baton::storage {

namespace {

constexpr WordTable<BatchState, 3> states{{{BatchState::Staging, "staging"},
                                           {BatchState::Visible, "visible"},
                                           {BatchState::Withdrawn, "withdrawn"}}};

#define BATON_BATCH_COLUMNS                                                                        \
    "id, state, source_digest, format, file_name, tickets, activities, published_at, lease_until"

} // namespace

void BatchStore::save(const Batch &batch)
{
    const auto save = m_connection.use(
        "INSERT INTO batch(" BATON_BATCH_COLUMNS ") VALUES (?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT(id) DO UPDATE SET state = excluded.state, tickets = excluded.tickets, "
        "activities = excluded.activities, published_at = excluded.published_at, "
        "lease_until = excluded.lease_until");
    save->bind(batch.id, QString{wordIn(states, batch.state)}, Blob{batch.sourceDigest},
               batch.format, batch.fileName, batch.tickets, batch.activities, batch.publishedAt,
               batch.leaseUntil);
    save->run();
}

void BatchStore::renewLease(BatchId batch, Instant until)
{
    const auto renew = m_connection.use("UPDATE batch SET lease_until = ? WHERE id = ?");
    renew->bind(until, batch);
    renew->run();
}

std::vector<Batch> BatchStore::read(StatementUse &ask)
{
    std::vector<Batch> batches;
    while (ask->step())
        batches.push_back({ask->id<BatchId>(0),
                           valueIn(states, ask->text(1)).value_or(BatchState::Staging),
                           ask->blob(2), ask->text(3), ask->text(4), ask->number(5), ask->number(6),
                           ask->instant(7), ask->instant(8)});
    return batches;
}

std::optional<Batch> BatchStore::byId(BatchId id)
{
    auto ask = m_connection.use("SELECT " BATON_BATCH_COLUMNS " FROM batch WHERE id = ?");
    ask->bind(id);
    const auto found = read(ask);
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

std::optional<Batch> BatchStore::bySource(const QByteArray &digest)
{
    auto ask = m_connection.use("SELECT " BATON_BATCH_COLUMNS " FROM batch "
                                "WHERE source_digest = ? AND state <> 'staging' "
                                "ORDER BY state = 'visible' DESC, id DESC LIMIT 1");
    ask->bind(Blob{digest});
    const auto found = read(ask);
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

std::vector<Batch> BatchStore::all()
{
    auto ask = m_connection.use("SELECT " BATON_BATCH_COLUMNS " FROM batch ORDER BY id");
    return read(ask);
}

bool BatchStore::sweep(BatchId batch, int limit)
{
    std::vector<StreamId> streams;
    {
        const auto ask = m_connection.use(
            "SELECT id FROM stream WHERE batch = ? AND batch <> 0 AND id <> ? ORDER BY id LIMIT ?");
        ask->bind(batch, batch, limit);
        while (ask->step())
            streams.push_back(ask->id<StreamId>(0));
    }
    for (const auto stream : streams) {
        for (const char *sql :
             {"DELETE FROM activity WHERE stream = ?", "DELETE FROM activity_text WHERE stream = ?",
              "DELETE FROM ticket WHERE id = ?", "DELETE FROM clock WHERE ticket = ?",
              "DELETE FROM custody_span WHERE ticket = ?", "DELETE FROM hand_off WHERE ticket = ?",
              "DELETE FROM team WHERE id = ?", "DELETE FROM department WHERE id = ?",
              "DELETE FROM service WHERE id = ?", "DELETE FROM person WHERE id = ?",
              "DELETE FROM stream WHERE id = ?"}) {
            const auto remove = m_connection.use(sql);
            remove->bind(stream);
            remove->run();
        }
    }
    if (std::ssize(streams) == limit)
        return false;
    for (const char *sql : {"DELETE FROM batch WHERE id = ?", "DELETE FROM stream WHERE id = ?"}) {
        const auto remove = m_connection.use(sql);
        remove->bind(batch);
        remove->run();
    }
    return true;
}

} // namespace baton::storage
