#pragma once

#include "core/draw/colours.h"

#include <QPainter>
#include <QString>

#include <vector>

namespace baton::draw {

/// A place in a picture that can be pointed at, walked to by keyboard and opened.
struct Spot
{
    QRectF area;
    QString words;  // what a screen reader and a tooltip say
    QString filter; // the tickets behind it
};

/// A picture of figures, painted from values on any device at any scale; any thread.
class Figure
{
public:
    Figure() = default;
    Figure(const Figure &) = delete;
    Figure &operator=(const Figure &) = delete;
    virtual ~Figure() = default;

    /// Paints within `area` and answers the spots; `chosen` (an index of them, or -1) is marked.
    virtual std::vector<Spot> paint(QPainter &painter, const QRectF &area, const Colours &colours,
                                    int chosen) const = 0;
    /// How high it wants to be at this width, in the painter's units.
    [[nodiscard]] virtual double heightFor(double width, const QFont &font) const = 0;
};

/// Text that ends with an ellipsis where it does not fit.
void drawText(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QColor &colour,
              const QString &text);
/// "1 101 607", "4.6": thin spaces, at most one decimal below ten.
[[nodiscard]] QString figureText(double value);

} // namespace baton::draw
