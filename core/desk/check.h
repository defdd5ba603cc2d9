#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <functional>

namespace baton::desk {

/// One thing that is not as the log says; `what` is a word of the closed list in words/finding.
enum class FindingKind : quint8 {
    FileDamaged,   // SQLite's own integrity check; where = its words
    CommitChanged, // a commit's activities do not give its hash; where = replica:seq
    CommitMissing, // a gap in a replica's sequence
    ActivityWithoutCommit,
    TextChanged, // a text does not give the digest in the chain; where = stream:seq
    TextMissing, // gone without a redaction
    ActivityUnreadable,
    ProjectionDiffers, // a row of a projection is not what the log makes; where = table:id
    ProjectionMissing,
    ProjectionOrphaned,
    AttachmentMissing, // its bytes are gone, and nobody redacted it; where = stream:seq
    AttachmentChanged, // its bytes are not what was attached
};

struct Finding
{
    FindingKind kind = FindingKind::FileDamaged;
    QString where;
    friend bool operator==(const Finding &, const Finding &) = default;
};

struct CheckReport
{
    qint64 commits = 0;
    qint64 activities = 0;
    qint64 texts = 0;
    qint64 redacted = 0;
    qint64 attachments = 0;        // contents read
    qint64 tickets = 0;            // projections compared, with --rebuild
    std::vector<Finding> findings; // at most findingLimit
    qint64 found = 0;              // all of them
    QByteArray head; // hash of the last commit of this replica, for backups and briefings
};
inline constexpr int findingLimit = 100;

enum class CheckDepth : quint8 { Log, LogAndProjections };

/// Reads the whole file and says every difference between its parts; writes nothing. Blocks; the
/// progress callback is told activities read so far.
[[nodiscard]] Result<CheckReport> check(storage::Session &session, CheckDepth depth,
                                        const std::function<void(qint64)> &onProgress = {});

} // namespace baton::desk
