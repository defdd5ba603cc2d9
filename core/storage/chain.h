#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <optional>

namespace baton::storage {

/// One activity as it lies in the log; `digest` covers salt and text, empty where there is no text.
struct LogEntry
{
    StreamId stream;
    qint64 seq = 0;
    qint64 act = 0;
    QByteArray kind;
    Instant occurredAt;
    Instant recordedAt;
    PersonId actor;
    QByteArray payload;
    QByteArray digest;
};

/// SHA-256 over the canonical headers of activities in the order (stream, seq), as
/// docs/log-format.md fixes it. Never changed: a new form would be a new log version.
class BodyHash
{
public:
    void add(const LogEntry &entry);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_header;
    qint64 m_count = 0;
};

/// What a commit's hash covers beside the hash before it.
struct CommitHeader
{
    QByteArray replicaUuid; // 16 bytes
    qint64 replicaSeq = 0;
    Instant recordedAt;
    PersonId actor;
    qint64 activities = 0;
    QByteArray body;
    BatchId batch; // null but for the commit that makes an import visible
    qint64 batchActivities = 0;
    QByteArray batchBody;
};

[[nodiscard]] QByteArray commitHash(const QByteArray &previous, const CommitHeader &header);

/// SHA-256 over salt and text.
[[nodiscard]] QByteArray textDigest(const QByteArray &salt, const QByteArray &text);
/// 16 bytes nobody can guess, so that a redacted text cannot be tried out against its digest.
[[nodiscard]] QByteArray newSalt();

} // namespace baton::storage
