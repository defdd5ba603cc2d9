#include "core/draw/intervals.h"

namespace baton::draw {

namespace {
constexpr double rowHeight = 28;
constexpr double nameWidth = 110;
constexpr double numbersWidth = 150;
} // namespace

double Intervals::heightFor(double, const QFont &) const
{
    return rowHeight * static_cast<double>(m_rows.size() + 1);
}

std::vector<Spot> Intervals::paint(QPainter &painter, const QRectF &area, const Colours &colours,
                                   int chosen) const
{
    std::vector<Spot> spots;
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = area.left() + nameWidth;
    const double width = std::max(40.0, area.width() - nameWidth - numbersWidth);
    const double bottom = area.top() + rowHeight * static_cast<double>(m_rows.size());
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double x = left + share * width;
        painter.setPen(colours.border);
        painter.drawLine(QPointF{x, area.top()}, QPointF{x, bottom});
        drawText(painter, {x - 30, bottom + 2, 60, 20}, Qt::AlignHCenter | Qt::AlignVCenter,
                 colours.muted, QStringLiteral("%1 %").arg(share * 100));
    }
    double top = area.top();
    for (size_t i = 0; i < m_rows.size(); ++i, top += rowHeight) {
        const auto &row = m_rows[i];
        const QRectF line{area.left(), top, area.width(), rowHeight};
        if (static_cast<int>(i) == chosen) {
            painter.setPen(QPen{colours.accent, 1});
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(line.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        drawText(painter, {line.left() + 4, top, nameWidth - 8, rowHeight},
                 Qt::AlignLeft | Qt::AlignVCenter, colours.text, row.name);
        const double y = top + rowHeight / 2;
        if (row.rate) {
            painter.setPen(QPen{colours.figure[0], 2});
            painter.drawLine(QPointF{left + row.low * width, y},
                             QPointF{left + row.high * width, y});
            painter.setBrush(colours.figure[0]);
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(QPointF{left + *row.rate * width, y}, 4, 4);
        }
        const auto share =
            row.rate ? QStringLiteral("%1 %").arg(*row.rate * 100, 0, 'f', 0) : QStringLiteral("–");
        const double numbers = left + width + 8;
        drawText(painter, {numbers, top, 52, rowHeight}, Qt::AlignRight | Qt::AlignVCenter,
                 colours.text, share);
        drawText(painter, {numbers + 56, top, numbersWidth - 68, rowHeight},
                 Qt::AlignRight | Qt::AlignVCenter, colours.muted,
                 QStringLiteral("n ") + figureText(static_cast<double>(row.n)));
        spots.push_back({line, row.words, row.filter});
    }
    return spots;
}

} // namespace baton::draw
