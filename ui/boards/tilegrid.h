#pragma once

#include "core/org/boardshape.h"
#include "ui/widgets/parts.h"

#include <QWidget>

class QGridLayout;

namespace baton::ui {

/// How many of the grid's columns and rows a tile takes.
struct TileSize
{
    int columns = 1;
    int rows = 1;
};
struct TileCell
{
    int row = 0;
    int column = 0;
    friend bool operator==(const TileCell &, const TileCell &) = default;
};
/// Where tiles stand that are put one after the other into the first room that holds each, row by
/// row, from the left. No tile is wider than the grid.
[[nodiscard]] std::vector<TileCell> placed(const std::vector<TileSize> &tiles, int columns);

/// How tiles stand: in the cells of a grid, or, all of them one column wide, in stacks side by
/// side.
enum class TileOrder : quint8 { Cells, Stacks };

/// The tiles of a board in the order that somebody has put them in. A tile is moved by dragging its
/// heading, or by its context menu; hidden ones are left out.
class TileGrid final : public QWidget
{
    Q_OBJECT

public:
    TileGrid(int columns, TileOrder order, QWidget *parent);

    void add(const QString &name, const QString &title, QWidget *tile, TileSize size = {});
    /// As the board has them.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString titleOf(const QString &name) const;
    /// In this order; names that are not there are passed over.
    void arrange(const std::vector<org::BoardShape::Tile> &tiles);
    /// A tile without anything to show is left out, wherever it stands.
    void setThere(const QString &name, bool isThere);
    /// What narrows a tile, or what is wrong with that, above it; empty: nothing does.
    void narrow(const QString &name, const QString &words, Tone tone = Tone::Muted);

Q_SIGNALS:
    /// A tile is to stand where another one stands now.
    void moveRequested(const QString &name, const QString &before);
    void menuRequested(const QString &name, const QPoint &globalPosition);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Entry
    {
        QString name;
        QString title;
        QWidget *tile;
        TileSize size;
        QLabel *note;
        bool isThere = true;
    };
    [[nodiscard]] const Entry *entry(const QString &name) const;
    /// Null for one that is wanted and has nothing to show: others keep their stacks.
    [[nodiscard]] std::vector<const Entry *> shown() const;
    void lay();
    void stack(const std::vector<const Entry *> &tiles);
    void fill(std::vector<const Entry *> tiles);
    [[nodiscard]] const Entry *entryAt(const QPoint &position) const;

    int m_columns;
    QGridLayout *m_cells;
    std::vector<QVBoxLayout *> m_stacks;
    std::vector<org::BoardShape::Tile> m_tiles;
    std::vector<Entry> m_entries;
    QString m_pressed; // the tile whose heading is held
    QPoint m_pressedAt;
};

} // namespace baton::ui
