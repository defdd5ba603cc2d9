#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QHash>
#include <QString>

namespace baton::ui {

/// What this person has looked at, up to which version: kept beside their drafts on this computer,
/// never in the desk. What changed before the file was begun counts as seen. GUI thread.
class ReadMarks
{
public:
    /// Reads the file of a folder; an empty folder keeps nothing.
    explicit ReadMarks(const QString &folder = {}, Instant now = {});

    [[nodiscard]] bool isUnread(TicketId ticket, qint64 version, Instant updatedAt) const;
    /// True when that was news.
    bool look(TicketId ticket, qint64 version, Instant updatedAt);
    /// Writes what is new since the last time; false when it could not be written.
    bool save();

    static constexpr qsizetype most = 20'000; // older ones count as seen

private:
    struct Look
    {
        qint64 version = 0;
        Instant updatedAt;
    };
    void forgetOldest();

    QString m_path;
    Instant m_since; // changes up to here are seen
    QHash<TicketId, Look> m_looks;
    bool m_moved = false;
};

} // namespace baton::ui
