#pragma once

#include "core/storage/connection.h"

#include <vector>

namespace baton::storage {

enum class BatchState : quint8 { Staging, Visible, Withdrawn };

/// One import: staged in chunks, visible by one commit, withdrawn by another.
struct Batch
{
    BatchId id;
    BatchState state = BatchState::Staging;
    QByteArray sourceDigest;
    QString format;
    QString fileName;
    qint64 tickets = 0;
    qint64 activities = 0;
    Instant publishedAt;
    Instant leaseUntil; // staging: whoever stages renews it; after it the rest is swept away
};

/// Throws SqlError.
class BatchStore
{
public:
    explicit BatchStore(Connection &connection) : m_connection{connection} {}

    void save(const Batch &batch);
    void renewLease(BatchId batch, Instant until);
    [[nodiscard]] std::optional<Batch> byId(BatchId id);
    [[nodiscard]] std::optional<Batch> bySource(const QByteArray &digest);
    [[nodiscard]] std::vector<Batch> all();
    /// Deletes up to `limit` streams of a batch that never became visible; true when none is left.
    [[nodiscard]] bool sweep(BatchId batch, int limit);

private:
    [[nodiscard]] std::vector<Batch> read(StatementUse &ask);
    Connection &m_connection;
};

} // namespace baton::storage
