#include "core/draw/custodystrip.h"

#include <QFontMetricsF>

namespace baton::draw {

namespace {
constexpr double barHeight = 8;
constexpr double least = 3; // a short stay can still be seen
constexpr double gap = 2;

double hoursOf(const CustodyStrip::Stay &stay)
{
    double sum = 0;
    for (const auto &part : stay.parts)
        sum += part.hours;
    return sum;
}

// Filled where somebody could work on it, hollow where it waited.
void paintBar(QPainter &painter, const QRectF &bar, const CustodyStrip::Stay &stay,
              const Colours &colours)
{
    const auto &colour = stay.present ? colours.accent : colours.figure[4];
    painter.fillRect(bar, colour);
    const double hours = hoursOf(stay);
    double left = bar.left();
    for (const auto &part : stay.parts) {
        const double width = bar.width() * part.hours / std::max(hours, 1e-9);
        if (part.isPending && width > 3)
            painter.fillRect(QRectF{left + 1, bar.top() + 1, width - 2, bar.height() - 2},
                             colours.base);
        left += width;
    }
}
} // namespace

double CustodyStrip::heightFor(double, const QFont &font) const
{
    return barHeight + 6 + QFontMetricsF{font}.height();
}

std::vector<Spot> CustodyStrip::paint(QPainter &painter, const QRectF &area, const Colours &colours,
                                      int chosen) const
{
    std::vector<Spot> spots;
    double sum = 0;
    for (const auto &stay : m_stays)
        sum += hoursOf(stay);
    const double gaps = (least + gap) * static_cast<double>(m_stays.size());
    const double scale = std::max(0.0, area.width() - gaps) / std::max(sum, 1e-9);
    double left = area.left();
    double labelFree = area.left();
    const QFontMetricsF metrics{painter.font(), painter.device()};
    for (size_t i = 0; i < m_stays.size(); ++i) {
        const auto &stay = m_stays[i];
        const QRectF bar{left, area.top(), least + hoursOf(stay) * scale, barHeight};
        paintBar(painter, bar, stay, colours);
        if (static_cast<int>(i) == chosen) {
            painter.setPen(colours.accent);
            painter.drawRect(bar.adjusted(-1, -1, 1, 1));
        }
        const double room = area.right() - std::max(left, labelFree);
        const double wanted = metrics.horizontalAdvance(stay.words);
        const bool fits =
            wanted <= room && (i + 1 == m_stays.size() || wanted <= bar.width() + gap);
        if (fits && left >= labelFree) {
            drawText(painter, {left, bar.bottom() + 4, wanted + 2, metrics.height()},
                     Qt::AlignLeft | Qt::AlignVCenter, colours.muted, stay.words);
            labelFree = left + wanted + 10;
        }
        spots.push_back({bar.adjusted(0, -4, 0, 4), stay.words, {}});
        left += bar.width() + gap;
    }
    return spots;
}

} // namespace baton::draw
