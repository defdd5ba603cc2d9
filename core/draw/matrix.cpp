#include "core/draw/matrix.h"

#include <QFontMetricsF>

#include <cmath>

namespace baton::draw {

namespace {

constexpr double rowHeight = 28;
constexpr double slantedHeight = 76;

double namesWidth(double width)
{
    return std::clamp(width * 0.2, 70.0, 160.0);
}

} // namespace

Matrix::Matrix(QStringList names, std::vector<Cell> cells, QStringList sums, QString corner,
               QString all)
    : m_names{std::move(names)}, m_cells{std::move(cells)}, m_sums{std::move(sums)},
      m_corner{std::move(corner)}, m_all{std::move(all)}
{
    for (const auto &cell : m_cells)
        m_largest = std::max(m_largest, cell.value);
}

bool Matrix::isNarrow(double width, const QFont &font) const
{
    const QFontMetricsF metrics{font};
    const double column =
        (width - namesWidth(width)) / static_cast<double>(m_names.size() + 1) - 10;
    return std::ranges::any_of(
        m_names, [&](const QString &name) { return metrics.horizontalAdvance(name) > column; });
}

// Names stand slanted where the columns are too narrow for level ones.
double Matrix::headHeight(double width, const QFont &font) const
{
    return isNarrow(width, font) ? slantedHeight : rowHeight;
}

double Matrix::heightFor(double width, const QFont &font) const
{
    return rowHeight * static_cast<double>(m_names.size()) + headHeight(width, font) + 4;
}

QRectF Matrix::cellArea(const QRectF &grid, qsizetype row, qsizetype column) const
{
    const double names = namesWidth(grid.width());
    const double width = (grid.width() - names) / static_cast<double>(m_names.size() + 1);
    return {grid.left() + names + width * static_cast<double>(column),
            grid.top() + rowHeight * static_cast<double>(row), width, rowHeight};
}

// Fifths of the largest by its root: a busy desk would leave all other cells white.
int Matrix::stepOf(double value) const
{
    if (value <= 0 || m_largest <= 0)
        return -1;
    return std::min(4, static_cast<int>(std::sqrt(value / m_largest) * 5));
}

void Matrix::paintHead(QPainter &painter, const QRectF &area, const Colours &colours,
                       const QString &name, Slant slant) const
{
    if (slant == Slant::Level) {
        drawText(painter, area.adjusted(4, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter,
                 colours.muted, name);
        return;
    }
    painter.save();
    painter.translate(area.center().x(), area.bottom() - 4);
    painter.rotate(-50);
    drawText(painter, {0, -14, slantedHeight * 1.2, 18}, Qt::AlignLeft | Qt::AlignVCenter,
             colours.muted, name);
    painter.restore();
}

void Matrix::paintHeads(QPainter &painter, const QRectF &area, const Colours &colours) const
{
    const double names = namesWidth(area.width());
    const auto slant = isNarrow(area.width(), painter.font()) ? Slant::Slanted : Slant::Level;
    drawText(painter, {area.left(), area.top() - rowHeight, names, rowHeight},
             Qt::AlignLeft | Qt::AlignVCenter, colours.muted, m_corner);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        paintHead(painter, cellArea(area, -1, i), colours, m_names[i], slant);
        drawText(painter, {area.left(), cellArea(area, i, 0).top(), names - 6, rowHeight},
                 Qt::AlignLeft | Qt::AlignVCenter, colours.text, m_names[i]);
        drawText(painter, cellArea(area, i, m_names.size()).adjusted(4, 0, -2, 0),
                 Qt::AlignRight | Qt::AlignVCenter, colours.text, m_sums.value(i));
    }
    drawText(painter, cellArea(area, -1, m_names.size()).adjusted(4, 0, -2, 0),
             Qt::AlignRight | Qt::AlignVCenter, colours.muted, m_all);
    painter.setPen(colours.border);
    painter.drawLine(QPointF{area.left(), area.top() - 1}, QPointF{area.right(), area.top() - 1});
}

std::vector<Spot> Matrix::paint(QPainter &painter, const QRectF &area, const Colours &colours,
                                int chosen) const
{
    std::vector<Spot> spots;
    if (m_names.isEmpty())
        return spots;
    const auto grid = area.adjusted(0, headHeight(area.width(), painter.font()), 0, 0);
    paintHeads(painter, grid, colours);
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const auto &cell = m_cells[i];
        if (cell.text.isEmpty())
            continue;
        const auto at = cellArea(grid, static_cast<qsizetype>(i) / m_names.size(),
                                 static_cast<qsizetype>(i) % m_names.size());
        const int step = stepOf(cell.value);
        if (step >= 0)
            painter.fillRect(at.adjusted(1, 1, -1, -1), colours.heat[static_cast<size_t>(step)]);
        const auto colour = step < 0    ? colours.muted
                            : step == 4 ? colours.onStrongHeat
                                        : colours.text;
        drawText(painter, at.adjusted(1, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, colour,
                 cell.text);
        if (std::ssize(spots) == chosen) {
            painter.setPen(QPen{colours.accent, 2});
            painter.drawRect(at.adjusted(1, 1, -1, -1));
        }
        spots.push_back({at, cell.words, cell.filter});
    }
    return spots;
}

} // namespace baton::draw
