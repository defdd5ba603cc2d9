#pragma once

#include "core/draw/figure.h"

namespace baton::draw {

/// Who held a ticket, how long: a length for each stay, hollow where it was pending, accent for the
/// holder of now. Names below as far as they fit.
class CustodyStrip final : public Figure
{
public:
    struct Part
    {
        double hours = 0;
        bool isPending = false;
    };
    struct Stay
    {
        QString team;
        std::vector<Part> parts;
        bool present = false;
        QString words;
    };
    explicit CustodyStrip(std::vector<Stay> stays) : m_stays{std::move(stays)} {}

    std::vector<Spot> paint(QPainter &painter, const QRectF &area, const Colours &colours,
                            int chosen) const override;
    [[nodiscard]] double heightFor(double width, const QFont &font) const override;

private:
    std::vector<Stay> m_stays;
};

} // namespace baton::draw
