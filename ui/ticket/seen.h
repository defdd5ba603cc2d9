#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QString>

namespace baton::ui {

/// How far one person has read each ticket on this computer. GUI thread.
class Seen
{
public:
    /// The folder of one desk and one person; made when the first ticket is read.
    explicit Seen(const QString &folder = {});

    /// The last entry that was seen, 0 where the ticket was never looked at.
    [[nodiscard]] qint64 upTo(TicketId ticket) const { return m_upTo.value(ticket.value()); }
    /// Remembers the last entry; a line of some twenty bytes is appended.
    void remember(TicketId ticket, qint64 seq);

private:
    QString m_path;
    QHash<qint64, qint64> m_upTo;
};

} // namespace baton::ui
