#include "core/storage/chain.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace baton::storage {

namespace {

void appendNumber(QByteArray &bytes, qint64 value)
{
    const auto bigEndian = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void appendSized(QByteArray &bytes, const QByteArray &part)
{
    appendNumber(bytes, part.size());
    bytes.append(part);
}

// The operating system is asked for 4 KiB at a time: one call for 256 salts.
class SaltSource
{
public:
    QByteArray next()
    {
        if (m_used == m_pool.size()) {
            QRandomGenerator::system()->fillRange(m_pool.data(), qsizetype(m_pool.size()));
            m_used = 0;
        }
        const QByteArray salt{reinterpret_cast<const char *>(&m_pool[m_used]), 16};
        m_used += 4;
        return salt;
    }

private:
    std::array<quint32, 1024> m_pool{};
    size_t m_used = m_pool.size();
};

} // namespace

void BodyHash::add(const LogEntry &entry)
{
    m_header.resize(0); // keeps its capacity
    appendNumber(m_header, entry.stream.value());
    appendNumber(m_header, entry.seq);
    appendNumber(m_header, entry.act);
    appendNumber(m_header, toMs(entry.occurredAt));
    appendNumber(m_header, toMs(entry.recordedAt));
    appendNumber(m_header, entry.actor.value());
    appendSized(m_header, entry.kind);
    appendSized(m_header, entry.payload);
    appendSized(m_header, entry.digest);
    m_hash.addData(m_header);
    ++m_count;
}

QByteArray commitHash(const QByteArray &previous, const CommitHeader &header)
{
    QByteArray bytes = "baton.log.1";
    bytes.append('\0');
    bytes.append(previous);
    bytes.append(header.replicaUuid);
    appendNumber(bytes, header.replicaSeq);
    appendNumber(bytes, toMs(header.recordedAt));
    appendNumber(bytes, header.actor.value());
    appendNumber(bytes, header.activities);
    bytes.append(header.body);
    if (header.batch) {
        appendNumber(bytes, header.batch.value());
        appendNumber(bytes, header.batchActivities);
        bytes.append(header.batchBody);
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray textDigest(const QByteArray &salt, const QByteArray &text)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    hash.addData(salt);
    hash.addData(text);
    return hash.result();
}

QByteArray newSalt()
{
    thread_local SaltSource source;
    return source.next();
}

} // namespace baton::storage
