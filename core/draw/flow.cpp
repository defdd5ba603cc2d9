#include "core/draw/flow.h"

#include <QPainterPath>

namespace baton::draw {

namespace {

constexpr double gap = 8;
constexpr double node = 6;
constexpr double shortest = 18; // a name needs that much

double namesWidth(double width)
{
    return std::clamp(width * 0.26, 70.0, 170.0);
}

} // namespace

Flow::Flow(QStringList names, std::vector<Band> bands, int first, int second)
    : m_names{std::move(names)}, m_bands{std::move(bands)}, m_first{first}, m_second{second}
{
    std::ranges::sort(m_bands, {}, [](const Band &band) { return std::pair{band.from, band.to}; });
}

double Flow::heightFor(double, const QFont &) const
{
    return std::max(160.0, static_cast<double>(m_names.size()) * (shortest + gap) + 20);
}

// So many units high for one hand-off that the fuller side fits.
double Flow::scaleFor(double height) const
{
    double sum = 0;
    for (const auto &band : m_bands)
        sum += band.value;
    const double free = height - static_cast<double>(m_names.size()) * (gap + shortest * 0.6);
    return sum > 0 ? std::max(0.0, free) / sum : 0;
}

Flow::Side Flow::sideOf(int Band::*end, const QRectF &area, double scale) const
{
    const auto count = static_cast<size_t>(m_names.size());
    Side side{std::vector<double>(count), std::vector<double>(count)};
    for (const auto &band : m_bands)
        side.size[static_cast<size_t>(band.*end)] += band.value * scale;
    double top = area.top();
    for (size_t i = 0; i < count; ++i) {
        side.top[i] = top;
        top += std::max(side.size[i], shortest * 0.6) + gap;
    }
    return side;
}

QColor Flow::colourOf(const Band &band, const Colours &colours) const
{
    if (band.from == m_first && band.to == m_second)
        return colours.figure[0];
    if (band.from == m_second && band.to == m_first)
        return colours.figure[1];
    auto quiet = colours.muted;
    quiet.setAlphaF(0.22F);
    return quiet;
}

void Flow::paintNames(QPainter &painter, const QRectF &area, const Colours &colours,
                      const Side &side, Qt::Alignment alignment) const
{
    const bool left = alignment.testFlag(Qt::AlignRight);
    const double width = namesWidth(area.width()) - node - 6;
    for (size_t i = 0; i < side.top.size(); ++i) {
        const double size = std::max(side.size[i], shortest * 0.6);
        const double x = left ? area.left() : area.right() - width;
        const double bar = left ? x + width + 6 : x - 6 - node;
        painter.fillRect(QRectF{bar, side.top[i], node, size}, colours.text);
        drawText(painter, {x, side.top[i] + size / 2 - 10, width, 20}, alignment | Qt::AlignVCenter,
                 colours.text, m_names[static_cast<qsizetype>(i)]);
    }
}

std::vector<Spot> Flow::paint(QPainter &painter, const QRectF &area, const Colours &colours,
                              int chosen) const
{
    std::vector<Spot> spots;
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = scaleFor(area.height());
    auto from = sideOf(&Band::from, area, scale);
    auto to = sideOf(&Band::to, area, scale);
    paintNames(painter, area, colours, from, Qt::AlignRight);
    paintNames(painter, area, colours, to, Qt::AlignLeft);
    const double left = area.left() + namesWidth(area.width());
    const double right = area.right() - namesWidth(area.width());
    const double middle = (left + right) / 2;
    painter.setPen(Qt::NoPen);
    for (const auto &band : m_bands) {
        const double size = band.value * scale;
        auto &start = from.top[static_cast<size_t>(band.from)];
        auto &end = to.top[static_cast<size_t>(band.to)];
        QPainterPath path{{left, start}};
        path.cubicTo({middle, start}, {middle, end}, {right, end});
        path.lineTo(right, end + size);
        path.cubicTo({middle, end + size}, {middle, start + size}, {left, start + size});
        path.closeSubpath();
        painter.fillPath(path, colourOf(band, colours));
        if (std::ssize(spots) == chosen)
            painter.strokePath(path, QPen{colours.accent, 1.5});
        spots.push_back(
            {{left, start, middle - left, std::max(size, 3.0)}, band.words, band.filter});
        start += size;
        end += size;
    }
    return spots;
}

} // namespace baton::draw
