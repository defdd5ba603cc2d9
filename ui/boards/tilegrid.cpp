#include "ui/boards/tilegrid.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGridLayout>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

const auto tileMime = u"application/x-baton-tile"_s;

bool isFree(const std::vector<std::vector<bool>> &taken, TileCell at, TileSize size)
{
    for (int row = at.row; row < at.row + size.rows && row < std::ssize(taken); ++row) {
        for (int column = at.column; column < at.column + size.columns; ++column) {
            if (taken[static_cast<size_t>(row)][static_cast<size_t>(column)])
                return false;
        }
    }
    return true;
}

TileCell firstRoom(const std::vector<std::vector<bool>> &taken, TileSize size, int columns)
{
    for (int row = 0;; ++row) {
        for (int column = 0; column + size.columns <= columns; ++column) {
            if (isFree(taken, {row, column}, size))
                return {row, column};
        }
    }
}

// Tab goes as the eye does. Answers the last one that takes it.
QWidget *chain(QWidget *before, const QWidget &tile)
{
    for (auto *each : tile.findChildren<QWidget *>()) {
        if ((each->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        if (before != nullptr)
            QWidget::setTabOrder(before, each);
        before = each;
    }
    return before;
}

} // namespace

std::vector<TileCell> placed(const std::vector<TileSize> &tiles, int columns)
{
    std::vector<std::vector<bool>> taken;
    std::vector<TileCell> cells;
    cells.reserve(tiles.size());
    for (const auto &tile : tiles) {
        const TileSize size{std::clamp(tile.columns, 1, columns), std::max(1, tile.rows)};
        const auto at = firstRoom(taken, size, columns);
        const auto rows = static_cast<size_t>(at.row + size.rows);
        if (taken.size() < rows)
            taken.resize(rows, std::vector<bool>(static_cast<size_t>(columns)));
        for (int row = at.row; row < at.row + size.rows; ++row) {
            for (int column = at.column; column < at.column + size.columns; ++column)
                taken[static_cast<size_t>(row)][static_cast<size_t>(column)] = true;
        }
        cells.push_back(at);
    }
    return cells;
}

TileGrid::TileGrid(int columns, QWidget *parent)
    : QWidget{parent}, m_columns{columns}, m_cells{new QGridLayout{this}}
{
    m_cells->setContentsMargins(0, 0, 0, 0);
    m_cells->setSpacing(20);
    for (int column = 0; column < columns; ++column)
        m_cells->setColumnStretch(column, 1);
    setAcceptDrops(true);
}

void TileGrid::add(const QString &name, const QString &title, QWidget *tile, TileSize size)
{
    tile->setParent(this);
    tile->setObjectName(u"tile-"_s + name);
    m_entries.push_back({name, title, tile, size});
}

QStringList TileGrid::names() const
{
    QStringList names;
    for (const auto &each : m_entries)
        names << each.name;
    return names;
}

QString TileGrid::titleOf(const QString &name) const
{
    const auto *found = entry(name);
    return found == nullptr ? QString{} : found->title;
}

const TileGrid::Entry *TileGrid::entry(const QString &name) const
{
    const auto found = std::ranges::find(m_entries, name, &Entry::name);
    return found == m_entries.end() ? nullptr : &*found;
}

const TileGrid::Entry *TileGrid::entryAt(const QPoint &position) const
{
    const auto found = std::ranges::find_if(m_entries, [&position](const Entry &each) {
        return !each.tile->isHidden() && each.tile->geometry().contains(position);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void TileGrid::arrange(const std::vector<org::BoardShape::Tile> &tiles)
{
    std::vector<const Entry *> shown;
    std::vector<TileSize> sizes;
    shown.reserve(tiles.size());
    sizes.reserve(tiles.size());
    for (const auto &each : m_entries)
        m_cells->removeWidget(each.tile);
    for (const auto &tile : tiles) {
        const auto *found = entry(tile.name);
        if (found == nullptr)
            continue;
        found->tile->setVisible(!tile.hidden);
        if (tile.hidden)
            continue;
        shown.push_back(found);
        sizes.push_back(found->size);
    }
    const auto cells = placed(sizes, m_columns);
    QWidget *before = nullptr;
    for (size_t i = 0; i < shown.size(); ++i) {
        auto *tile = shown[i]->tile;
        m_cells->addWidget(tile, cells[i].row, cells[i].column, sizes[i].rows,
                           std::min(sizes[i].columns, m_columns));
        before = chain(before, *tile);
    }
}

void TileGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const auto position = event->reason() == QContextMenuEvent::Keyboard && focusWidget() != nullptr
                              ? focusWidget()->mapTo(this, QPoint{})
                              : event->pos();
    if (const auto *tile = entryAt(position))
        Q_EMIT menuRequested(tile->name, mapToGlobal(position));
}

// The heading is what a tile is held by: what lies below it has clicks of its own.
void TileGrid::mousePressEvent(QMouseEvent *event)
{
    m_pressed.clear();
    const auto at = event->position().toPoint();
    const auto *tile = event->button() == Qt::LeftButton ? entryAt(at) : nullptr;
    if (tile == nullptr || at.y() - tile->tile->y() > rowHeight)
        return QWidget::mousePressEvent(event);
    m_pressed = tile->name;
    m_pressedAt = at;
}

void TileGrid::mouseMoveEvent(QMouseEvent *event)
{
    const auto moved = event->position().toPoint() - m_pressedAt;
    if (m_pressed.isEmpty() || moved.manhattanLength() < QApplication::startDragDistance())
        return;
    const auto *held = entry(std::exchange(m_pressed, {}));
    auto *drag = new QDrag{this};
    auto *carried = new QMimeData;
    carried->setData(tileMime, held->name.toUtf8());
    drag->setMimeData(carried);
    drag->setPixmap(held->tile->grab({0, 0, std::min(held->tile->width(), 320), rowHeight}));
    drag->exec(Qt::MoveAction);
}

void TileGrid::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == this && event->mimeData()->hasFormat(tileMime))
        event->acceptProposedAction();
}

void TileGrid::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(entryAt(event->position().toPoint()) != nullptr);
}

void TileGrid::dropEvent(QDropEvent *event)
{
    const auto *target = entryAt(event->position().toPoint());
    const auto name = QString::fromUtf8(event->mimeData()->data(tileMime));
    if (target == nullptr || target->name == name)
        return;
    event->acceptProposedAction();
    Q_EMIT moveRequested(name, target->name);
}

} // namespace baton::ui
