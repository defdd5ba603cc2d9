#include "core/storage/attachmentstore.h"

#include <QCryptographicHash>

namespace baton::storage {

namespace {

Blob key(const QByteArray &digest)
{
    return {QByteArray::fromHex(digest)};
}

} // namespace

QByteArray contentDigest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

// What is there under the name but is not the same (a damaged file) is replaced.
void AttachmentStore::keep(const QByteArray &digest, const QByteArray &content)
{
    if (bytes(digest) == content)
        return;
    const auto write = m_connection.use(
        "INSERT INTO attachment(digest, size, body) VALUES (?,?,?) ON CONFLICT(digest) DO UPDATE "
        "SET size = excluded.size, body = excluded.body");
    write->bind(key(digest), qint64{content.size()}, Blob{content});
    write->run();
}

std::optional<QByteArray> AttachmentStore::bytes(const QByteArray &digest)
{
    const auto ask = m_connection.use("SELECT body FROM attachment WHERE digest = ?");
    ask->bind(key(digest));
    return ask->step() ? std::optional{ask->blob(0)} : std::nullopt;
}

bool AttachmentStore::dropUnused(const QByteArray &digest)
{
    const auto drop =
        m_connection.use("DELETE FROM attachment WHERE digest = ?1 AND NOT EXISTS (SELECT 1 FROM "
                         "attached WHERE digest = ?1)");
    drop->bind(key(digest));
    drop->run();
    return m_connection.changes() == 1;
}

void AttachmentStore::each(
    const std::function<void(const QByteArray &digest, const QByteArray &bytes)> &visit)
{
    const auto ask = m_connection.use("SELECT digest, body FROM attachment ORDER BY digest");
    while (ask->step())
        visit(ask->blob(0).toHex(), ask->blob(1));
}

} // namespace baton::storage
