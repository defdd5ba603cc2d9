#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QSet>

#include <span>
#include <vector>

namespace baton::ui {

/// The tickets of a list that somebody has selected to act on together; kept by id, so that a row
/// may move.
class PickedTickets final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void toggle(TicketId id);
    void add(std::span<const TicketId> ids);
    /// From where a range began to where it ends now; what was selected before it began stays.
    void extend(std::span<const TicketId> range);
    void endRange() { m_beforeRange.reset(); }
    void clear();
    /// What has left the list is selected no more.
    void keepOnly(std::span<const TicketId> list);

    [[nodiscard]] bool contains(TicketId id) const { return m_ids.contains(id); }
    [[nodiscard]] qsizetype count() const { return m_ids.size(); }
    /// In the order of the list.
    [[nodiscard]] std::vector<TicketId> inOrder(std::span<const TicketId> list) const;

Q_SIGNALS:
    void changed();

private:
    QSet<TicketId> m_ids;
    std::optional<QSet<TicketId>> m_beforeRange;
};

} // namespace baton::ui
