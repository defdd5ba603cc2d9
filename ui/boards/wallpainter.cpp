#include "ui/boards/wallpainter.h"

#include "core/draw/figure.h"

#include <cmath>

namespace baton::ui {

namespace {

// In units of the least letter; a screen is 24 high.
constexpr double margin = 1.4;
constexpr double titleSize = 1.6;
constexpr double labelSize = 1.15;
constexpr double numeralSize = 5.6;
constexpr double numbersTop = 4;
constexpr double restTop = 12.4;
constexpr double footTop = 21.8;
constexpr double line = 1.45;
constexpr double widest = 1.2; // of a bar, that a number above it may be

} // namespace

WallPainter::WallPainter(QPainter &painter, const QRectF &screen, const draw::Colours &colours,
                         const QFont &font)
    : m_painter{painter}, m_screen{screen}, m_colours{colours}, m_font{font},
      m_unit{static_cast<double>(leastPixels(screen.size()))}
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(screen, colours.base);
}

int WallPainter::leastPixels(const QSizeF &screen)
{
    return std::max(1, static_cast<int>(std::ceil(std::min(screen.width(), screen.height()) / 24)));
}

// What is too long for its place is made smaller down to the least letter, then cut.
void WallPainter::write(const QRectF &area, Qt::Alignment alignment, const QColor &colour,
                        const QString &text, double size, QFont::Weight weight)
{
    if (text.isEmpty())
        return;
    m_font.setWeight(weight);
    int pixels = static_cast<int>(std::ceil(m_unit * size));
    m_font.setPixelSize(pixels);
    const double width = QFontMetricsF{m_font}.horizontalAdvance(text);
    if (width > area.width())
        pixels = std::max(static_cast<int>(m_unit),
                          static_cast<int>(std::floor(pixels * area.width() / width)));
    m_font.setPixelSize(pixels);
    m_painter.setFont(m_font);
    draw::drawText(m_painter, area, alignment, colour, text);
    m_written << text;
    m_smallest = std::min(m_smallest, pixels);
}

void WallPainter::paint(const WallPage &page)
{
    const double u = m_unit;
    const auto inside = m_screen.adjusted(margin * u, 0, -margin * u, 0);
    const auto band = [&](double from, double to) {
        return QRectF{inside.left(), m_screen.top() + from * u, inside.width(), (to - from) * u};
    };
    // A screen that stands upright has more room below.
    const double foot = m_screen.height() / u - 24 + footTop;
    write(band(1, 3.2), Qt::AlignLeft | Qt::AlignVCenter, m_colours.muted, page.title, titleSize,
          QFont::DemiBold);
    paintNumbers(page.numbers, band(numbersTop, restTop - 0.8));
    if (page.bars.empty())
        paintRows(page.rows, band(restTop, foot));
    else
        paintBars(page, band(restTop, foot - 0.4));
}

void WallPainter::paintNumbers(const std::vector<WallPage::Number> &numbers, const QRectF &area)
{
    if (numbers.empty())
        return;
    const double width = area.width() / static_cast<double>(numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i)
        paintNumber(numbers[i], {area.left() + width * static_cast<double>(i), area.top(),
                                 width - m_unit, area.height()});
}

void WallPainter::paintNumber(const WallPage::Number &number, const QRectF &area)
{
    const double u = m_unit;
    const QRectF numeral{area.left(), area.top(), area.width(), (numeralSize + 0.4) * u};
    const bool hasSign = number.tone != WallTone::Plain;
    const double sign = hasSign ? 2.4 * u : 0;
    if (hasSign)
        paintSign(number.tone, {numeral.left(), numeral.center().y() - 0.9 * u, 1.8 * u, 1.8 * u});
    write(numeral.adjusted(sign, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, colourOf(number.tone),
          number.value, numeralSize, QFont::DemiBold);
    write({area.left(), numeral.bottom(), area.width(), line * u}, Qt::AlignLeft | Qt::AlignVCenter,
          m_colours.text, number.label, labelSize);
}

// A shape for each tone, so that no colour stands alone.
void WallPainter::paintSign(WallTone tone, const QRectF &area)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colourOf(tone));
    const auto at = [&area](double x, double y) {
        return QPointF{area.left() + x * area.width(), area.top() + y * area.height()};
    };
    switch (tone) {
    case WallTone::Plain:
        return;
    case WallTone::Good: {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(
            QPen{colourOf(tone), area.width() / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        m_painter.drawPolyline(QPolygonF{{at(0.1, 0.55), at(0.4, 0.85), at(0.9, 0.2)}});
        return;
    }
    case WallTone::Warn:
        m_painter.drawPolygon(QPolygonF{{at(0.5, 0), at(1, 0.5), at(0.5, 1), at(0, 0.5)}});
        return;
    case WallTone::Bad:
        m_painter.drawPolygon(QPolygonF{{at(0.5, 0.05), at(1, 0.95), at(0, 0.95)}});
        return;
    }
}

void WallPainter::paintRows(const std::vector<WallPage::Row> &rows, const QRectF &area)
{
    const double height = std::min(2.2 * m_unit, area.height() / 4);
    for (size_t i = 0; i < rows.size(); ++i) {
        const QRectF row{area.left(), area.top() + height * static_cast<double>(i), area.width(),
                         height};
        if (i > 0)
            m_painter.fillRect(QRectF{row.left(), row.top(), row.width(), 1 + m_unit / 60},
                               m_colours.border);
        const double right = rows[i].right.isEmpty() ? 0 : row.width() * 0.36;
        write(row.adjusted(0, 0, -right - m_unit / 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
              m_colours.text, rows[i].left, labelSize);
        write(row.adjusted(row.width() - right, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
              m_colours.text, rows[i].right, labelSize, QFont::DemiBold);
    }
}

void WallPainter::paintBars(const WallPage &page, const QRectF &area)
{
    const double u = m_unit;
    paintLegend(page, {area.left(), area.top(), area.width(), line * u});
    const QRectF chart = area.adjusted(0, line * u + 0.6 * u, 0, -line * u);
    double highest = 1;
    for (const auto &each : page.bars)
        highest = std::max({highest, each.first, each.second});
    const double step = chart.width() / static_cast<double>(page.bars.size());
    const double width = std::min(step * 0.36, 4 * u);
    const auto fit = [&](double WallPage::Bars::*series) {
        m_font.setPixelSize(static_cast<int>(u));
        const QFontMetricsF metrics{m_font};
        // A number that is wider than its bar would run into its neighbour.
        return std::ranges::all_of(page.bars, [&](const auto &each) {
            return metrics.horizontalAdvance(draw::figureText(each.*series)) <= width * widest;
        });
    };
    const auto firstFit = fit(&WallPage::Bars::first) ? Figures::Shown : Figures::TooWide;
    const auto secondFit = fit(&WallPage::Bars::second) ? Figures::Shown : Figures::TooWide;
    for (size_t i = 0; i < page.bars.size(); ++i) {
        const auto &each = page.bars[i];
        const QRectF cell{chart.left() + step * static_cast<double>(i), chart.top(), step,
                          chart.height()};
        const QRectF first{cell.center().x() - width - u / 12, cell.top(), width, cell.height()};
        paintBar(first, each.first, highest, m_colours.figure[0], firstFit);
        paintBar(first.translated(width + u / 6, 0), each.second, highest, secondBrush(),
                 secondFit);
        write({cell.left(), chart.bottom(), step, line * u}, Qt::AlignHCenter | Qt::AlignVCenter,
              each.isPresent ? m_colours.text : m_colours.muted, each.label, 1,
              each.isPresent ? QFont::DemiBold : QFont::Normal);
    }
    m_painter.fillRect(QRectF{chart.left(), chart.bottom(), chart.width(), 1 + u / 60},
                       m_colours.border);
}

void WallPainter::paintBar(const QRectF &column, double value, double highest, const QBrush &brush,
                           Figures figures)
{
    if (value <= 0)
        return;
    const double figure = line * m_unit; // room for the number above
    const double height = (column.height() - figure) * value / highest;
    const QRectF bar{column.left(), column.bottom() - height, column.width(), height};
    m_painter.fillRect(bar, m_colours.base);
    m_painter.fillRect(bar, brush);
    if (brush.style() != Qt::SolidPattern) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen{brush.color(), 1 + m_unit / 20});
        m_painter.drawRect(bar);
    }
    const double more = column.width() * (widest - 1) / 2;
    if (figures == Figures::Shown)
        write(bar.adjusted(-more, -figure, more, -height), Qt::AlignHCenter | Qt::AlignVCenter,
              m_colours.text, draw::figureText(value), 1);
}

void WallPainter::paintLegend(const WallPage &page, const QRectF &area)
{
    double left = area.left();
    const auto entry = [&](const QBrush &brush, const QString &name) {
        const QRectF sample{left, area.top() + 0.35 * m_unit, 0.8 * m_unit, 0.8 * m_unit};
        m_painter.fillRect(sample, brush);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen{brush.color(), 1 + m_unit / 20});
        m_painter.drawRect(sample);
        left += 1.2 * m_unit;
        m_font.setPixelSize(static_cast<int>(m_unit));
        const double width = QFontMetricsF{m_font}.horizontalAdvance(name) + m_unit;
        write({left, area.top(), width, area.height()}, Qt::AlignLeft | Qt::AlignVCenter,
              m_colours.muted, name, 1);
        left += width + m_unit / 2;
    };
    entry(m_colours.figure[0], page.firstName);
    entry(secondBrush(), page.secondName);
}

void WallPainter::paint(const Foot &foot)
{
    const double u = m_unit;
    const QRectF band{m_screen.left() + margin * u,
                      m_screen.bottom() - (24 - footTop) * u + 0.4 * u,
                      m_screen.width() - 2 * margin * u, line * u};
    const double dot = 0.5 * u;
    const double dots = foot.pages > 1 ? static_cast<double>(foot.pages) * 2 * dot : 0;
    for (size_t i = 0; foot.pages > 1 && i < foot.pages; ++i) {
        m_painter.setPen(QPen{m_colours.muted, 1 + u / 30});
        m_painter.setBrush(i == foot.page ? QBrush{m_colours.muted} : QBrush{Qt::NoBrush});
        m_painter.drawEllipse(QRectF{band.right() - dots + static_cast<double>(i) * 2 * dot + dot,
                                     band.center().y() - dot / 2, dot, dot});
    }
    QRectF words = band.adjusted(0, 0, -dots - u, 0);
    if (foot.isLost) {
        paintSign(WallTone::Bad, {words.left(), words.center().y() - 0.5 * u, u, u});
        words.adjust(1.5 * u, 0, 0, 0);
    }
    const auto text = foot.hint.isEmpty() || foot.isLost
                          ? foot.age
                          : foot.age + QStringLiteral("   ") + foot.hint;
    write(words, Qt::AlignLeft | Qt::AlignVCenter, foot.isLost ? m_colours.danger : m_colours.muted,
          text, 1, foot.isLost ? QFont::DemiBold : QFont::Normal);
}

QColor WallPainter::colourOf(WallTone tone) const
{
    switch (tone) {
    case WallTone::Plain:
        return m_colours.text;
    case WallTone::Good:
        return m_colours.ok;
    case WallTone::Warn:
        return m_colours.warn;
    case WallTone::Bad:
        return m_colours.danger;
    }
    return m_colours.text;
}

// Hatched as well as orange: a pattern that every eye tells apart.
QBrush WallPainter::secondBrush() const
{
    QBrush brush{m_colours.figure[1], Qt::BDiagPattern};
    brush.setTransform(QTransform::fromScale(m_unit / 18, m_unit / 18));
    return brush;
}

} // namespace baton::ui
