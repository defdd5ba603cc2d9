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

// The axis ends at 0, 50 or 80 %, whichever leaves all points in: a line along the top says
// nothing.
double WeekChart::lowestShare() const
{
    double lowest = 1;
    for (const auto &week : m_weeks) {
        if (!week.running && week.kept + week.broken > 0)
            lowest = std::min(lowest, week.kept / (week.kept + week.broken));
        if (week.limits)
            lowest = std::min(lowest, week.limits->low);
    }
    return lowest > 0.82 ? 0.8 : lowest > 0.52 ? 0.5 : 0.0;
}

double WeekChart::shareAt(const QRectF &area, double share) const
{
    const double lowest = lowestShare();
    return area.bottom() - (share - lowest) / (1 - lowest) * area.height();
}

void WeekChart::paintLimits(QPainter &painter, const QRectF &area, const Colours &colours) const
{
    const double half = (area.width() - axisWidth) / static_cast<double>(m_weeks.size()) / 2;
    painter.setPen(QPen{colours.muted, 1, Qt::DashLine});
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        if (!m_weeks[i].limits)
            continue;
        const double x = centreOf(area, i);
        for (const double share : {m_weeks[i].limits->low, m_weeks[i].limits->high})
            painter.drawLine(QPointF{x - half, shareAt(area, share)},
                             QPointF{x + half, shareAt(area, share)});
    }
}

void WeekChart::paintPoints(QPainter &painter, const QRectF &area, const Colours &colours) const
{
    QPolygonF line;
    QPolygonF signalled;
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        const auto &week = m_weeks[i];
        if (week.running || week.kept + week.broken == 0)
            continue;
        line << QPointF{centreOf(area, i), shareAt(area, week.kept / (week.kept + week.broken))};
        if (week.limits && week.limits->signal)
            signalled << line.back();
    }
    painter.setPen(QPen{colours.figure[0], 1.5});
    painter.drawPolyline(line);
    painter.setBrush(colours.figure[0]);
    painter.setPen(Qt::NoPen);
    for (const auto &point : line)
        painter.drawEllipse(point, 2.5, 2.5);
    painter.setBrush(colours.figure[1]);
    for (const auto &point : signalled)
        painter.drawPolygon(QPolygonF{{point + QPointF{0, -6}, point + QPointF{6, 0},
                                       point + QPointF{0, 6}, point + QPointF{-6, 0}}});
}

void WeekChart::paintShares(QPainter &painter, const QRectF &area, const Colours &colours) const
{
    const double lowest = lowestShare();
    for (const double share : {lowest, (1 + lowest) / 2, 1.0}) {
        painter.setPen(colours.border);
        painter.drawLine(QPointF{area.left() + axisWidth, shareAt(area, share)},
                         QPointF{area.right(), shareAt(area, share)});
        drawText(painter, {area.left(), shareAt(area, share) - 10, axisWidth - 8, 20},
                 Qt::AlignRight | Qt::AlignVCenter, colours.muted,
                 QStringLiteral("%1 %").arg(share * 100));
    }
    paintLimits(painter, area, colours);
    paintPoints(painter, area, colours);
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
