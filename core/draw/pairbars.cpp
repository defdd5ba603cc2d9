#include "core/draw/pairbars.h"

namespace baton::draw {

namespace {
constexpr double rowHeight = 28;
constexpr double barHeight = 16;
constexpr double numberWidth = 64;
} // namespace

PairBars::PairBars(std::vector<Row> rows, QString leftHead, QString rightHead)
    : m_rows{std::move(rows)}, m_leftHead{std::move(leftHead)}, m_rightHead{std::move(rightHead)}
{
}

double PairBars::heightFor(double, const QFont &) const
{
    return rowHeight * static_cast<double>(m_rows.size() + 1);
}

std::vector<Spot> PairBars::paint(QPainter &painter, const QRectF &area, const Colours &colours,
                                  int chosen) const
{
    std::vector<Spot> spots;
    const double names = std::clamp(area.width() * 0.24, 80.0, 200.0);
    const double middle = area.center().x();
    const double reach = middle - area.left() - names - numberWidth - 12;
    double largest = 1e-9;
    for (const auto &row : m_rows)
        largest = std::max({largest, row.leftValue, row.rightValue});
    const QRectF head{area.left(), area.top(), area.width(), rowHeight};
    drawText(painter, {head.left(), head.top(), middle - head.left() - 8, rowHeight},
             Qt::AlignRight | Qt::AlignVCenter, colours.muted, m_leftHead);
    drawText(painter, {middle + 8, head.top(), head.right() - middle - 8, rowHeight},
             Qt::AlignLeft | Qt::AlignVCenter, colours.muted, m_rightHead);
    double top = area.top() + rowHeight;
    for (size_t i = 0; i < m_rows.size(); ++i, top += rowHeight) {
        const auto &row = m_rows[i];
        const QRectF line{area.left(), top, area.width(), rowHeight};
        if (static_cast<int>(i) == chosen)
            painter.fillRect(line, colours.selection);
        const double bar = top + (rowHeight - barHeight) / 2;
        const double left = reach * row.leftValue / largest;
        const double right = reach * row.rightValue / largest;
        painter.fillRect(QRectF{middle - 1 - left, bar, left, barHeight}, colours.figure[0]);
        painter.fillRect(QRectF{middle + 1, bar, right, barHeight}, colours.figure[1]);
        drawText(painter, {middle - left - numberWidth - 8, top, numberWidth, rowHeight},
                 Qt::AlignRight | Qt::AlignVCenter, colours.text, figureText(row.leftValue));
        drawText(painter, {middle + right + 8, top, numberWidth, rowHeight},
                 Qt::AlignLeft | Qt::AlignVCenter, colours.text, figureText(row.rightValue));
        drawText(painter, {line.left() + 8, top, names - 8, rowHeight},
                 Qt::AlignLeft | Qt::AlignVCenter, colours.text, row.left);
        drawText(painter, {line.right() - names, top, names - 8, rowHeight},
                 Qt::AlignRight | Qt::AlignVCenter, colours.text, row.right);
        spots.push_back({line, row.words, row.filter});
    }
    painter.setPen(colours.border);
    painter.drawLine(QPointF{middle, area.top() + rowHeight}, QPointF{middle, top});
    return spots;
}

} // namespace baton::draw
