#pragma once

#include "core/storage/connection.h"

#include <functional>

namespace baton::storage {

/// The bytes of attachments, each content once, named by its SHA-256 in 64 hex digits. They lie
/// apart from the chain, which covers the digests alone. Throws SqlError.
class AttachmentStore
{
public:
    explicit AttachmentStore(Connection &connection) : m_connection{connection} {}

    /// Keeps the bytes, unless they are there already.
    void keep(const QByteArray &digest, const QByteArray &content);
    /// Nothing where they are gone.
    [[nodiscard]] std::optional<QByteArray> bytes(const QByteArray &digest);
    /// Deletes the bytes, unless an attachment of some ticket still names them. Answers whether
    /// they are gone.
    bool dropUnused(const QByteArray &digest);
    /// Visits every content there is; one at a time is in memory.
    void each(const std::function<void(const QByteArray &digest, const QByteArray &bytes)> &visit);

private:
    Connection &m_connection;
};

/// How a content is named.
[[nodiscard]] QByteArray contentDigest(const QByteArray &bytes);

} // namespace baton::storage
