#pragma once

#include "ui/queue/queuerow.h"

#include <QFont>

class QHeaderView;
class QPainter;
class QRect;

namespace baton::ui {

class QueueModel;

/// Paints rows of the queue: quiet but for the chosen row and for clocks in trouble.
class QueuePainter
{
public:
    enum class Look : quint8 { Plain, Chosen, Focused };

    QueuePainter(const QueueModel &model, const QHeaderView &header, const QFont &font);

    void paint(QPainter &painter, const QRect &area, int row, Look look) const;
    /// Where a row has not arrived yet: quiet bars instead of words.
    void paintSkeleton(QPainter &painter, const QRect &area, int row) const;

private:
    void paintGround(QPainter &painter, const QRect &area, TicketId ticket, Look look) const;
    void paintHeading(QPainter &painter, const QRect &area, int row) const;
    void paintTicket(QPainter &painter, const QRect &area, const QueueRow &row, Look look) const;
    void paintSubject(QPainter &painter, const QRect &cell, const QueueRow &row, Look look) const;
    void paintWhy(QPainter &painter, const QRect &line, const QueueRow &row) const;
    void paintClock(QPainter &painter, const QRect &cell, const QueueRow &row) const;
    [[nodiscard]] QRect cell(const QRect &line, int column) const;

    const QueueModel &m_model;
    const QHeaderView &m_header;
    QFont m_plain;
    QFont m_strong;
};

} // namespace baton::ui
