#pragma once

#include "core/draw/figure.h"

namespace baton::draw {

/// Parts of a whole as one bar and a row for each: colour, name, what it means, hours and share.
class ShareBar final : public Figure
{
public:
    struct Part
    {
        QString name;
        QString meaning;
        double value = 0;
        QString words;
        QString filter;
        std::optional<size_t> colour; // of the series; nothing: grey, of no series
        bool isPale = false;          // a kin of the part before with the same colour
    };
    ShareBar(std::vector<Part> parts, QString unit);

    std::vector<Spot> paint(QPainter &painter, const QRectF &area, const Colours &colours,
                            int chosen) const override;
    [[nodiscard]] double heightFor(double width, const QFont &font) const override;

private:
    [[nodiscard]] static QColor colourOf(const Part &part, const Colours &colours);
    [[nodiscard]] double widestName(const QFontMetricsF &metrics) const;
    void paintBar(QPainter &painter, const QRectF &area, const Colours &colours) const;

    std::vector<Part> m_parts;
    QString m_unit;
    double m_sum = 0;
};

} // namespace baton::draw
