#pragma once

#include "core/draw/figure.h"

namespace baton::draw {

/// Hand-offs as bands from the teams at the left to those at the right, as thick as they are many.
/// One pair of teams has colour, the rest is quiet.
class Flow final : public Figure
{
public:
    struct Band
    {
        int from = 0; // positions among the names
        int to = 0;
        double value = 0;
        QString words;
        QString filter;
    };
    /// `first` and `second` are the pair in colour; -1 for none.
    Flow(QStringList names, std::vector<Band> bands, int first, int second);

    std::vector<Spot> paint(QPainter &painter, const QRectF &area, const Colours &colours,
                            int chosen) const override;
    [[nodiscard]] double heightFor(double width, const QFont &font) const override;

private:
    // Where a team's bands leave or arrive: from the top down, in the order of the other side.
    struct Side
    {
        std::vector<double> top;
        std::vector<double> size;
    };
    [[nodiscard]] Side sideOf(int Band::*end, const QRectF &area, double scale) const;
    [[nodiscard]] QColor colourOf(const Band &band, const Colours &colours) const;
    void paintNames(QPainter &painter, const QRectF &area, const Colours &colours, const Side &side,
                    Qt::Alignment alignment) const;
    [[nodiscard]] double scaleFor(double height) const;

    QStringList m_names;
    std::vector<Band> m_bands;
    int m_first;
    int m_second;
};

} // namespace baton::draw
