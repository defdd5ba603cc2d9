#pragma once

#include "core/draw/figure.h"

namespace baton::draw {

/// Shares with their intervals, one row each, on one axis from 0 to 100 %; n is always said.
class Intervals final : public Figure
{
public:
    struct Row
    {
        QString name;
        std::optional<double> rate;
        double low = 0;
        double high = 0;
        qint64 n = 0;
        QString words;
        QString filter;
    };
    explicit Intervals(std::vector<Row> rows) : m_rows{std::move(rows)} {}

    std::vector<Spot> paint(QPainter &painter, const QRectF &area, const Colours &colours,
                            int chosen) const override;
    [[nodiscard]] double heightFor(double width, const QFont &font) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace baton::draw
