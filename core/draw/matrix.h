#pragma once

#include "core/draw/figure.h"

namespace baton::draw {

/// Counts from row to column, deeper as they are more; sums at the right. A small count may be
/// hidden: its text says so and its ground stays plain.
class Matrix final : public Figure
{
public:
    struct Cell
    {
        double value = 0;
        QString text;
        QString words;
        QString filter;
    };
    /// `cells` are row by row, names.size() each; `sums` one for each row.
    Matrix(QStringList names, std::vector<Cell> cells, QStringList sums, QString corner,
           QString all);

    std::vector<Spot> paint(QPainter &painter, const QRectF &area, const Colours &colours,
                            int chosen) const override;
    [[nodiscard]] double heightFor(double width, const QFont &font) const override;

private:
    enum class Slant : quint8 { Level, Slanted };
    [[nodiscard]] bool isNarrow(double width, const QFont &font) const;
    [[nodiscard]] double headHeight(double width, const QFont &font) const;
    void paintHead(QPainter &painter, const QRectF &area, const Colours &colours,
                   const QString &name, Slant slant) const;
    void paintHeads(QPainter &painter, const QRectF &area, const Colours &colours) const;
    [[nodiscard]] QRectF cellArea(const QRectF &grid, qsizetype row, qsizetype column) const;
    [[nodiscard]] int stepOf(double value) const;

    QStringList m_names;
    std::vector<Cell> m_cells;
    QStringList m_sums;
    QString m_corner;
    QString m_all;
    double m_largest = 0;
};

} // namespace baton::draw
