#pragma once

#include "core/draw/figure.h"

namespace baton::draw {

/// Two directions of one pair on either side of a zero line, one scale for both sides.
class PairBars final : public Figure
{
public:
    struct Row
    {
        QString left;
        QString right;
        double leftValue = 0; // left to right
        double rightValue = 0;
        QString words;
        QString filter;
    };
    explicit PairBars(std::vector<Row> rows, QString leftHead, QString rightHead);

    std::vector<Spot> paint(QPainter &painter, const QRectF &area, const Colours &colours,
                            int chosen) const override;
    [[nodiscard]] double heightFor(double width, const QFont &font) const override;

private:
    std::vector<Row> m_rows;
    QString m_leftHead;
    QString m_rightHead;
};

} // namespace baton::draw
