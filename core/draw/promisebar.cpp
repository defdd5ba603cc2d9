#include "core/draw/promisebar.h"

#include <QFontMetricsF>

namespace baton::draw {

namespace {
constexpr double barHeight = 22;
constexpr double gap = 6;
constexpr double least = 1; // a short stretch can still be seen

double lengthOf(const PromiseBar::Stay &stay)
{
    double sum = 0;
    for (const auto &part : stay.parts)
        sum += part.hours;
    return sum;
}
} // namespace

PromiseBar::PromiseBar(std::vector<Stay> stays, std::optional<Mark> due)
    : m_stays{std::move(stays)}, m_due{std::move(due)}
{
    for (const auto &stay : m_stays)
        m_sum += lengthOf(stay);
}

double PromiseBar::heightFor(double, const QFont &font) const
{
    return barHeight + gap * 3 + 2 * QFontMetricsF{font}.height();
}

double PromiseBar::placeOf(double hours, const QRectF &area) const
{
    const double whole = std::max({m_sum, m_due ? m_due->hours : 0.0, 1e-9});
    return area.left() + area.width() * hours / whole;
}

std::vector<Spot> PromiseBar::paint(QPainter &painter, const QRectF &area, const Colours &colours,
                                    int chosen) const
{
    std::vector<Spot> spots;
    const QFontMetricsF metrics{painter.font(), painter.device()};
    double hours = 0;
    double labelFree = area.left();
    for (const auto &stay : m_stays) {
        const double begin = placeOf(hours, area);
        for (const auto &part : stay.parts) {
            const double left = placeOf(hours, area);
            hours += part.hours;
            const double width = std::max(least, placeOf(hours, area) - left - 1);
            const QRectF bar{left, area.top(), width, barHeight};
            painter.fillRect(bar, colours.figure[part.colour % colours.figure.size()]);
            if (static_cast<int>(spots.size()) == chosen) {
                painter.setPen(QPen{colours.text, 2});
                painter.drawRect(bar.adjusted(1, 1, -1, -1));
            }
            spots.push_back({bar.adjusted(0, 0, 1, 0), part.words, {}});
        }
        const double room = placeOf(hours, area) - begin;
        if (begin >= labelFree && metrics.horizontalAdvance(stay.team) <= room) {
            drawText(painter, {begin, area.top() + barHeight + gap, room, metrics.height()},
                     Qt::AlignLeft | Qt::AlignVCenter, colours.muted, stay.team);
            labelFree = begin + metrics.horizontalAdvance(stay.team) + gap;
        }
    }
    if (m_due)
        paintMark(painter, area, colours);
    return spots;
}

// A line through the bar and its words below the teams, on the side where there is room.
void PromiseBar::paintMark(QPainter &painter, const QRectF &area, const Colours &colours) const
{
    const QFontMetricsF metrics{painter.font(), painter.device()};
    const double place = std::min(placeOf(m_due->hours, area), area.right() - 1);
    const double top = area.top() + barHeight + 2 * gap + metrics.height();
    painter.setPen(QPen{colours.text, 2});
    painter.drawLine(QPointF{place, area.top() - 2}, QPointF{place, top + metrics.height() / 2});
    const double wanted = metrics.horizontalAdvance(m_due->words) + 4;
    const bool fitsRight = place + gap + wanted <= area.right();
    const double left = fitsRight ? place + gap : std::max(area.left(), place - gap - wanted);
    drawText(painter, {left, top, wanted, metrics.height()}, Qt::AlignLeft | Qt::AlignVCenter,
             colours.text, m_due->words);
}

} // namespace baton::draw
