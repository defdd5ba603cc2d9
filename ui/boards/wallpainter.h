#pragma once

#include "core/draw/colours.h"
#include "ui/boards/wallpage.h"

#include <QFont>
#include <QPainter>

namespace baton::ui {

/// Paints a page of the wallboard so that it can be read at four metres: no letter is smaller than
/// a 24th of the screen's shorter side. Remembers what it has written, for screen readers.
class WallPainter
{
public:
    /// What stands at the foot of every page.
    struct Foot
    {
        QString age;
        bool isLost = false; // the age is a warning
        QString hint;
        size_t page = 0;
        size_t pages = 1;
    };

    WallPainter(QPainter &painter, const QRectF &screen, const draw::Colours &colours,
                const QFont &font);
    void paint(const WallPage &page);
    void paint(const Foot &foot);

    [[nodiscard]] const QStringList &written() const { return m_written; }
    [[nodiscard]] int smallestPixels() const { return m_smallest; }
    /// The least height of a letter on a screen of this size.
    [[nodiscard]] static int leastPixels(const QSizeF &screen);

private:
    /// Over the bars of a series: all of them or none.
    enum class Figures : quint8 { Shown, TooWide };
    void write(const QRectF &area, Qt::Alignment alignment, const QColor &colour,
               const QString &text, double size, QFont::Weight weight = QFont::Normal);
    void paintNumbers(const std::vector<WallPage::Number> &numbers, const QRectF &area);
    void paintNumber(const WallPage::Number &number, const QRectF &area);
    void paintSign(WallTone tone, const QRectF &area);
    void paintRows(const std::vector<WallPage::Row> &rows, const QRectF &area);
    void paintBars(const WallPage &page, const QRectF &area);
    void paintBar(const QRectF &column, double value, double highest, const QBrush &brush,
                  Figures figures);
    void paintLegend(const WallPage &page, const QRectF &area);
    [[nodiscard]] QColor colourOf(WallTone tone) const;
    [[nodiscard]] QBrush secondBrush() const;

    QPainter &m_painter;
    QRectF m_screen;
    const draw::Colours &m_colours;
    QFont m_font;
    double m_unit; // the least height of a letter
    QStringList m_written;
    int m_smallest = std::numeric_limits<int>::max();
};

} // namespace baton::ui
