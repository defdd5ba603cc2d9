#include "core/draw/custodystrip.h"

#include <QFontMetricsF>

namespace baton::draw {

namespace {
constexpr double barHeight = 8;
constexpr double least = 3; // a short stay can still be seen
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
        sum += stay.hours;
    const double gaps = 2 * static_cast<double>(m_stays.size());
    const double scale =
        std::max(0.0, area.width() - gaps - least * static_cast<double>(m_stays.size())) /
        std::max(sum, 1e-9);
    double left = area.left();
    double labelFree = area.left();
    const QFontMetricsF metrics{painter.font(), painter.device()};
    for (size_t i = 0; i < m_stays.size(); ++i) {
        const auto &stay = m_stays[i];
        const double width = least + stay.hours * scale;
        const QRectF bar{left, area.top(), width, barHeight};
        const auto &colour = stay.present ? colours.accent : colours.figure[4];
        painter.fillRect(bar, colour);
        const double pending = stay.hours > 0 ? width * stay.pendingHours / stay.hours : 0;
        if (pending > 2)
            painter.fillRect(
                QRectF{bar.right() - pending, bar.top() + 1, pending - 1, barHeight - 2},
                colours.base);
        if (static_cast<int>(i) == chosen) {
            painter.setPen(colours.accent);
            painter.drawRect(bar.adjusted(-1, -1, 1, 1));
        }
        const double room = area.right() - std::max(left, labelFree);
        const double wanted = metrics.horizontalAdvance(stay.words);
        const bool fits = wanted <= room && (i + 1 == m_stays.size() || wanted <= width + 2);
        if (fits && left >= labelFree) {
            drawText(painter, {left, bar.bottom() + 4, wanted + 2, metrics.height()},
                     Qt::AlignLeft | Qt::AlignVCenter, colours.muted, stay.words);
            labelFree = left + wanted + 10;
        }
        spots.push_back({bar.adjusted(0, -4, 0, 4), stay.words, {}});
        left += width + 2;
    }
    return spots;
}

} // namespace baton::draw
