#include "core/draw/weekchart.h"

#include <cmath>

namespace baton::draw {

namespace {
constexpr double axisWidth = 52;
constexpr double labelHeight = 22;
constexpr double sharesPart = 0.42; // of the height
} // namespace

double WeekChart::heightFor(double, const QFont &) const
{
    return 300;
}

double WeekChart::centreOf(const QRectF &area, size_t week) const
{
    const double step = (area.width() - axisWidth) / static_cast<double>(m_weeks.size());
    return area.left() + axisWidth + step * (static_cast<double>(week) + 0.5);
}

void WeekChart::paintShares(QPainter &painter, const QRectF &area, const Colours &colours) const
{
    QPolygonF line;
    const auto y = [&area](double share) { return area.bottom() - share * area.height(); };
    for (const double share : {0.0, 0.5, 1.0}) {
        painter.setPen(colours.border);
        painter.drawLine(QPointF{area.left() + axisWidth, y(share)},
                         QPointF{area.right(), y(share)});
        drawText(painter, {area.left(), y(share) - 10, axisWidth - 8, 20},
                 Qt::AlignRight | Qt::AlignVCenter, colours.muted,
                 QStringLiteral("%1 %").arg(share * 100));
    }
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        const auto &week = m_weeks[i];
        if (week.open == 0 && week.kept + week.broken > 0)
            line << QPointF{centreOf(area, i), y(week.kept / (week.kept + week.broken))};
    }
    painter.setPen(QPen{colours.figure[0], 1.5});
    painter.drawPolyline(line);
    painter.setBrush(colours.figure[0]);
    painter.setPen(Qt::NoPen);
    for (const auto &point : line)
        painter.drawEllipse(point, 2.5, 2.5);
}

std::vector<Spot> WeekChart::paint(QPainter &painter, const QRectF &area, const Colours &colours,
                                   int chosen) const
{
    std::vector<Spot> spots;
    if (m_weeks.empty())
        return spots;
    painter.setRenderHint(QPainter::Antialiasing);
    const double split = area.height() * sharesPart;
    paintShares(painter, area.adjusted(0, 10, 0, split - area.height()), colours);
    const QRectF bars = area.adjusted(0, split + 18, 0, -labelHeight);
    double highest = 1;
    for (const auto &week : m_weeks)
        highest = std::max(highest, week.kept + week.broken + week.open);
    drawText(painter, {bars.left(), bars.top() - 10, axisWidth - 8, 20},
             Qt::AlignRight | Qt::AlignVCenter, colours.muted, figureText(highest));
    const double step = (area.width() - axisWidth) / static_cast<double>(m_weeks.size());
    const double width = std::max(2.0, std::min(28.0, step * 0.72));
    const auto every = static_cast<size_t>(std::max(1.0, std::ceil(64 / step)));
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        const auto &week = m_weeks[i];
        const double left = centreOf(area, i) - width / 2;
        double bottom = bars.bottom();
        const auto bar = [&](double count) {
            const double height = bars.height() * count / highest;
            bottom -= height;
            return QRectF{left, bottom, width, height};
        };
        painter.fillRect(bar(week.kept), colours.figure[0]);
        painter.fillRect(bar(week.broken), colours.figure[1]);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(colours.muted);
        if (week.open > 0)
            painter.drawRect(bar(week.open).adjusted(0.5, 0.5, -0.5, -0.5));
        if (i % every == 0)
            drawText(painter, {centreOf(area, i) - 40, bars.bottom() + 2, 80, labelHeight},
                     Qt::AlignHCenter | Qt::AlignVCenter, colours.muted, week.label);
        const QRectF spot{centreOf(area, i) - step / 2, area.top(), step, area.height()};
        if (static_cast<int>(i) == chosen) {
            painter.setPen(QPen{colours.accent, 1});
            painter.drawRect(spot.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        spots.push_back({spot, week.words, week.filter});
    }
    painter.setPen(colours.border);
    painter.drawLine(QPointF{bars.left() + axisWidth, bars.bottom()}, bars.bottomRight());
    return spots;
}

} // namespace baton::draw
