#include "core/draw/trend.h"

#include <cmath>

namespace baton::draw {

namespace {
constexpr double axisWidth = 52;
constexpr double labelHeight = 22;
} // namespace

Trend::Trend(std::vector<Point> points, std::optional<Limits> limits)
    : m_points{std::move(points)}, m_limits{limits}
{
    for (const auto &point : m_points)
        m_top = std::max(m_top, point.value);
    if (m_limits)
        m_top = std::max(m_top, m_limits->high);
}

double Trend::heightFor(double, const QFont &) const
{
    return 150;
}

double Trend::heightOf(const QRectF &plot, double value) const
{
    return plot.bottom() - std::max(0.0, value) / m_top * plot.height();
}

QPointF Trend::place(const QRectF &plot, size_t point) const
{
    const double step = plot.width() / static_cast<double>(m_points.size());
    return {plot.left() + step * (static_cast<double>(point) + 0.5),
            heightOf(plot, m_points[point].value)};
}

void Trend::paintAxis(QPainter &painter, const QRectF &plot, const Colours &colours) const
{
    for (const double value : {0.0, m_top}) {
        painter.setPen(colours.border);
        painter.drawLine(QPointF{plot.left(), heightOf(plot, value)},
                         QPointF{plot.right(), heightOf(plot, value)});
        drawText(painter, {plot.left() - axisWidth, heightOf(plot, value) - 10, axisWidth - 8, 20},
                 Qt::AlignRight | Qt::AlignVCenter, colours.muted, figureText(std::round(value)));
    }
    if (!m_limits)
        return;
    painter.setPen(QPen{colours.muted, 1, Qt::DashLine});
    for (const double value : {m_limits->low, m_limits->high}) {
        if (value > 0)
            painter.drawLine(QPointF{plot.left(), heightOf(plot, value)},
                             QPointF{plot.right(), heightOf(plot, value)});
    }
    painter.setPen(QPen{colours.muted, 1});
    painter.drawLine(QPointF{plot.left(), heightOf(plot, m_limits->centre)},
                     QPointF{plot.right(), heightOf(plot, m_limits->centre)});
}

std::vector<Spot> Trend::paint(QPainter &painter, const QRectF &area, const Colours &colours,
                               int chosen) const
{
    std::vector<Spot> spots;
    if (m_points.empty())
        return spots;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto plot = area.adjusted(axisWidth, 10, -4, -labelHeight);
    paintAxis(painter, plot, colours);
    QPolygonF line;
    for (size_t i = 0; i < m_points.size(); ++i)
        line << place(plot, i);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{colours.figure[0], 1.5});
    painter.drawPolyline(line);
    const double step = plot.width() / static_cast<double>(m_points.size());
    const auto every = static_cast<size_t>(std::max(1.0, std::ceil(64 / step)));
    for (size_t i = 0; i < m_points.size(); ++i) {
        const auto at = line[static_cast<qsizetype>(i)];
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_points[i].signal ? colours.figure[1] : colours.figure[0]);
        if (m_points[i].signal)
            painter.drawPolygon(QPolygonF{{at + QPointF{0, -6}, at + QPointF{6, 0},
                                           at + QPointF{0, 6}, at + QPointF{-6, 0}}});
        else
            painter.drawEllipse(at, 2.5, 2.5);
        if (i % every == 0)
            drawText(painter, {at.x() - 40, plot.bottom() + 2, 80, labelHeight},
                     Qt::AlignHCenter | Qt::AlignVCenter, colours.muted, m_points[i].label);
        const QRectF spot{at.x() - step / 2, plot.top() - 8, step, plot.height() + 8};
        if (static_cast<int>(i) == chosen) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen{colours.accent, 1});
            painter.drawRect(spot);
        }
        spots.push_back({spot, m_points[i].words, m_points[i].filter});
    }
    return spots;
}

} // namespace baton::draw
