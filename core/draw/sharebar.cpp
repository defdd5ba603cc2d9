#include "core/draw/sharebar.h"

#include <QFontMetricsF>

namespace baton::draw {

namespace {
constexpr double barHeight = 18;
constexpr double rowHeight = 28;
constexpr double gap = 8;
} // namespace

ShareBar::ShareBar(std::vector<Part> parts, QString unit)
    : m_parts{std::move(parts)}, m_unit{std::move(unit)}
{
    for (const auto &part : m_parts)
        m_sum += part.value;
}

double ShareBar::heightFor(double, const QFont &) const
{
    return barHeight + gap + rowHeight * static_cast<double>(m_parts.size());
}

QColor ShareBar::colourOf(const Part &part, const Colours &colours)
{
    auto colour =
        part.colour ? colours.figure[*part.colour % colours.figure.size()] : colours.border;
    if (part.isPale)
        colour.setAlphaF(0.5);
    return colour;
}

void ShareBar::paintBar(QPainter &painter, const QRectF &area, const Colours &colours) const
{
    double left = area.left();
    for (size_t i = 0; i < m_parts.size() && m_sum > 0; ++i) {
        const double width = area.width() * m_parts[i].value / m_sum;
        painter.fillRect(QRectF{left, area.top(), std::max(0.0, width - 2), barHeight},
                         colourOf(m_parts[i], colours));
        left += width;
    }
}

double ShareBar::widestName(const QFontMetricsF &metrics) const
{
    double widest = 0;
    for (const auto &part : m_parts)
        widest = std::max(widest, metrics.horizontalAdvance(part.name));
    return widest;
}

std::vector<Spot> ShareBar::paint(QPainter &painter, const QRectF &area, const Colours &colours,
                                  int chosen) const
{
    std::vector<Spot> spots;
    paintBar(painter, area, colours);
    double top = area.top() + barHeight + gap;
    const double numbers = 150;
    const double room = area.width() - numbers - 24;
    const double names = std::min(widestName(QFontMetricsF{painter.font()}) + gap * 2, room * 0.6);
    for (size_t i = 0; i < m_parts.size(); ++i, top += rowHeight) {
        const auto &part = m_parts[i];
        const QRectF row{area.left(), top, area.width(), rowHeight};
        if (static_cast<int>(i) == chosen)
            painter.fillRect(row, colours.selection);
        painter.fillRect(QRectF{row.left() + 2, top + 9, 10, 10}, colourOf(part, colours));
        drawText(painter, {row.left() + 24, top, names, rowHeight},
                 Qt::AlignLeft | Qt::AlignVCenter, colours.text, part.name);
        drawText(painter, {row.left() + 24 + names, top, room - names, rowHeight},
                 Qt::AlignLeft | Qt::AlignVCenter, colours.muted, part.meaning);
        drawText(painter, {row.right() - numbers, top, 90, rowHeight},
                 Qt::AlignRight | Qt::AlignVCenter, colours.text,
                 figureText(part.value) + QLatin1Char{' '} + m_unit);
        drawText(painter, {row.right() - 54, top, 50, rowHeight}, Qt::AlignRight | Qt::AlignVCenter,
                 colours.muted,
                 m_sum > 0 ? QStringLiteral("%1 %").arg(part.value / m_sum * 100, 0, 'f', 0)
                           : QString{});
        spots.push_back({row, part.words, part.filter});
    }
    return spots;
}

} // namespace baton::draw
