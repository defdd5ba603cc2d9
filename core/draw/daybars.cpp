#include "core/draw/daybars.h"

#include <QFontMetricsF>

namespace baton::draw {

namespace {
constexpr double barsHeight = 110;
constexpr double gap = 4;
} // namespace

double DayBars::heightFor(double, const QFont &font) const
{
    return barsHeight + 2 * QFontMetricsF{font}.height() + 2 * gap;
}

std::vector<Spot> DayBars::paint(QPainter &painter, const QRectF &area, const Colours &colours,
                                 int chosen) const
{
    std::vector<Spot> spots;
    double largest = 1;
    for (const auto &day : m_days)
        largest = std::max({largest, day.in, day.out});
    const double line = QFontMetricsF{painter.font(), painter.device()}.height();
    const double wide = area.width() / static_cast<double>(std::max<size_t>(1, m_days.size()));
    const double foot = area.top() + line + gap + barsHeight;
    for (size_t i = 0; i < m_days.size(); ++i) {
        const auto &day = m_days[i];
        const QRectF place{area.left() + wide * static_cast<double>(i), area.top(), wide,
                           area.height()};
        if (static_cast<int>(i) == chosen)
            painter.fillRect(place, colours.selection);
        const double bar = (wide - 12) / 2;
        for (const int which : {0, 1}) {
            const double value = which == 0 ? day.in : day.out;
            const double height = barsHeight * value / largest;
            const QRectF each{place.left() + 5 + which * (bar + 2), foot - height, bar, height};
            painter.fillRect(each, colours.figure[which == 0 ? 0 : 2]);
            drawText(painter, {each.left() - 4, each.top() - line - 1, bar + 8, line},
                     Qt::AlignHCenter | Qt::AlignBottom, colours.text, figureText(value));
        }
        drawText(painter, {place.left(), foot + gap, wide, line}, Qt::AlignCenter, colours.muted,
                 day.label);
        spots.push_back({place, day.words, day.filter});
    }
    painter.setPen(colours.border);
    painter.drawLine(QPointF{area.left(), foot}, QPointF{area.right(), foot});
    return spots;
}

} // namespace baton::draw
