#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <optional>

namespace baton::ui {

class QueueView;

/// Keeps a row of the queue where it is on the screen while others come and go: the one under a
/// pointer that moved within the last seconds, else, in a list that was scrolled, the chosen one or
/// the first that is seen. A list at its top stays at its top, so that what is new is seen.
class RowAnchor final : public QObject
{
    Q_OBJECT

public:
    explicit RowAnchor(QueueView *view);

    void remember();
    void restore();
    /// Pixels that the list may be scrolled beyond its end, so that a short one can hold its row.
    [[nodiscard]] int slack() const { return m_slack; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pointerMoved(QPoint at);
    void letGo();
    [[nodiscard]] int rowToKeep() const;

    QueueView *m_view;
    std::optional<QPoint> m_pointer; // in the viewport, while it is about to do something
    QTimer m_resting;
    TicketId m_ticket;
    int m_y = 0;
    int m_slack = 0;
};

} // namespace baton::ui
