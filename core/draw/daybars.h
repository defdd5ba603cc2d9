#pragma once

#include "core/draw/figure.h"

namespace baton::draw {

/// Two bars for each day side by side, each with its number above: what came in, what went out.
class DayBars final : public Figure
{
public:
    struct Day
    {
        QString label;
        double in = 0;
        double out = 0;
        QString words;
        QString filter;
    };
    explicit DayBars(std::vector<Day> days) : m_days{std::move(days)} {}

    std::vector<Spot> paint(QPainter &painter, const QRectF &area, const Colours &colours,
                            int chosen) const override;
    [[nodiscard]] double heightFor(double width, const QFont &font) const override;

private:
    std::vector<Day> m_days;
};

} // namespace baton::draw
