#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QHash>
#include <QString>

#include <memory>

namespace baton::ui {

/// What this person has looked at, up to which version: the one mark of "read" for list, preview
/// and ticket. Kept beside their drafts on this computer, never in the desk. What changed before
/// the file was begun counts as seen. GUI thread.
class ReadMarks
{
public:
    /// Reads the file of a folder; an empty folder keeps nothing.
    explicit ReadMarks(const QString &folder = {}, Instant now = {});

    [[nodiscard]] bool isUnread(TicketId ticket, qint64 version, Instant updatedAt) const;
    /// The version that was looked at last; 0 where the ticket was never looked at.
    [[nodiscard]] qint64 seenUpTo(TicketId ticket) const { return m_looks.value(ticket).version; }
    /// True when that was news. Some 24 bytes are appended to the file.
    bool look(TicketId ticket, qint64 version, Instant updatedAt);

    static constexpr qsizetype most = 20'000; // older ones count as seen

private:
    struct Look
    {
        qint64 version = 0;
        Instant updatedAt;
    };
    qsizetype load();
    void append(TicketId ticket, const Look &look) const;
    void forgetOldest();
    void writeAnew() const;

    QString m_path;
    Instant m_since; // changes up to here are seen
    QHash<TicketId, Look> m_looks;
};

/// Shared by the places of one window.
using SharedMarks = std::shared_ptr<ReadMarks>;

} // namespace baton::ui
