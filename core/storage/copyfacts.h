#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace baton::storage {

class Connection;

/// What a database holds, for whoever chooses between it and another one.
struct CopyFacts
{
    QString path;
    QString databaseId; // the same in every copy
    qint64 tickets = 0;
    qint64 activities = 0;
    std::optional<Instant> last; // when it was last written to
    QByteArray head;             // of the chain of commits (docs/log-format.md)
};

/// Throws SqlError.
[[nodiscard]] CopyFacts factsOfCopy(Connection &connection);
/// Opens it for reading, and finds it sound; Damaged otherwise. Blocks.
[[nodiscard]] Result<CopyFacts> inspectCopy(const QString &path);
/// Whether the chain of a file passes through that head: then it goes on from that copy.
[[nodiscard]] Result<bool> passesThrough(const QString &path, const QByteArray &head);

} // namespace baton::storage
