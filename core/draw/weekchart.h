#pragma once

#include "core/draw/figure.h"

namespace baton::draw {

/// Promises by the week they were due: share kept above with the limits of its routine variation,
/// counts below, one x axis. A week still running is hollow and not in the line; one outside the
/// limits is a diamond.
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
        struct Limits
        {
            double low = 0;
            double high = 0;
            bool signal = false;
        };
        std::optional<Limits> limits = {};
        bool running = false;
    };
    explicit WeekChart(std::vector<Week> weeks) : m_weeks{std::move(weeks)} {}

    std::vector<Spot> paint(QPainter &painter, const QRectF &area, const Colours &colours,
                            int chosen) const override;
    [[nodiscard]] double heightFor(double width, const QFont &font) const override;

private:
    void paintShares(QPainter &painter, const QRectF &area, const Colours &colours) const;
    void paintLimits(QPainter &painter, const QRectF &area, const Colours &colours) const;
    void paintPoints(QPainter &painter, const QRectF &area, const Colours &colours) const;
    [[nodiscard]] double lowestShare() const;
    [[nodiscard]] double shareAt(const QRectF &area, double share) const;
    [[nodiscard]] double centreOf(const QRectF &area, size_t week) const;

    std::vector<Week> m_weeks;
};

} // namespace baton::draw
