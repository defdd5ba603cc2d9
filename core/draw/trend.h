#pragma once

#include "core/draw/figure.h"

namespace baton::draw {

/// One series by week with the limits of its routine variation; a point that is unusual is a
/// diamond.
class Trend final : public Figure
{
public:
    struct Point
    {
        QString label;
        double value = 0;
        bool signal = false;
        QString words;
        QString filter;
    };
    struct Limits
    {
        double low = 0;
        double centre = 0;
        double high = 0;
    };
    Trend(std::vector<Point> points, std::optional<Limits> limits);

    std::vector<Spot> paint(QPainter &painter, const QRectF &area, const Colours &colours,
                            int chosen) const override;
    [[nodiscard]] double heightFor(double width, const QFont &font) const override;

private:
    void paintAxis(QPainter &painter, const QRectF &plot, const Colours &colours) const;
    [[nodiscard]] QPointF place(const QRectF &plot, size_t point) const;
    [[nodiscard]] double heightOf(const QRectF &plot, double value) const;

    std::vector<Point> m_points;
    std::optional<Limits> m_limits;
    double m_top = 1;
};

} // namespace baton::draw
