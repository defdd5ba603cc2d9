#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <functional>

class QTableWidget;
class QWidget;

namespace baton::ui {

/// A short table of figures, numbers from a column on to the right: as high as its rows, walked by
/// arrows, opened by Enter or a click.
[[nodiscard]] QTableWidget *figureTable(const QStringList &heads, int numbersFrom,
                                        const QString &accessibleName, QWidget *parent);

struct Cell
{
    QString text;
    QString filter; // the tickets behind it
    Qt::Alignment alignment = Qt::AlignLeft;
    QColor ground = {};
    QColor colour = {};
    bool strong = false;
};
/// A column of this width for numbers; the others share the rest.
void fixNumberColumn(QTableWidget &table, int column, int width);
void setRows(QTableWidget &table, int rows);
void setCell(QTableWidget &table, int row, int column, const Cell &cell);
/// Calls `open` with the filter of a cell that was activated.
void openOnActivation(QTableWidget &table, std::function<void(const QString &)> open);

} // namespace baton::ui
