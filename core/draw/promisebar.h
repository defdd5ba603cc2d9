#pragma once

#include "core/draw/figure.h"

namespace baton::draw {

/// What one promise was used up on, in the order in which it passed: a length for each stretch in
/// the colour of what it was spent on, one mark where it fell due, the teams below as far as they
/// fit.
class PromiseBar final : public Figure
{
public:
    struct Part
    {
        double hours = 0;
        size_t colour = 0; // of Colours::figure
        QString words;
    };
    struct Stay
    {
        QString team;
        std::vector<Part> parts;
    };
    struct Mark
    {
        double hours = 0; // from the start
        QString words;
    };
    PromiseBar(std::vector<Stay> stays, std::optional<Mark> due);

    std::vector<Spot> paint(QPainter &painter, const QRectF &area, const Colours &colours,
                            int chosen) const override;
    [[nodiscard]] double heightFor(double width, const QFont &font) const override;

private:
    void paintMark(QPainter &painter, const QRectF &area, const Colours &colours) const;
    [[nodiscard]] double placeOf(double hours, const QRectF &area) const;

    std::vector<Stay> m_stays;
    std::optional<Mark> m_due;
    double m_sum = 0;
};

} // namespace baton::draw
