#pragma once

#include "core/draw/figure.h"

namespace baton::draw {

/// Promises by the week they were due: share kept above, counts below, one x axis. The week still
/// running is hollow and not in the line.
class WeekChart final : public Figure
{
public:
    struct Week
    {
        QString label;
        double kept = 0;
        double broken = 0;
        double open = 0;
        QString words;
        QString filter;
    };
    explicit WeekChart(std::vector<Week> weeks) : m_weeks{std::move(weeks)} {}

    std::vector<Spot> paint(QPainter &painter, const QRectF &area, const Colours &colours,
                            int chosen) const override;
    [[nodiscard]] double heightFor(double width, const QFont &font) const override;

private:
    void paintShares(QPainter &painter, const QRectF &area, const Colours &colours) const;
    [[nodiscard]] double centreOf(const QRectF &area, size_t week) const;

    std::vector<Week> m_weeks;
};

} // namespace baton::draw
