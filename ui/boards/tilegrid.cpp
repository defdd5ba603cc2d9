#include "ui/boards/tilegrid.h"

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

TileGrid::TileGrid(int columns, TileOrder order, QWidget *parent)
    : QWidget{parent}, m_columns{columns}, m_cells{new QGridLayout{this}}
{
    m_cells->setContentsMargins(0, 0, 0, 0);
    m_cells->setSpacing(20);
    for (int column = 0; column < columns; ++column) {
        m_cells->setColumnStretch(column, 1);
        if (order == TileOrder::Cells)
            continue;
        auto *lines = new QVBoxLayout;
        lines->setSpacing(16);
        lines->addStretch();
        m_cells->addLayout(lines, 0, column);
        m_stacks.push_back(lines);
    }
    setAcceptDrops(true);
}

void TileGrid::add(const QString &name, const QString &title, QWidget *tile, TileSize size)
{
    auto *frame = new QWidget{this};
    frame->setObjectName(u"tile-"_s + name);
    auto *lines = new QVBoxLayout{frame};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto *note = label({}, TextSize::Caption, Tone::Muted, frame);
    note->setObjectName(u"tileNote"_s);
    note->hide();
    lines->addWidget(note);
    lines->addWidget(tile);
    lines->addStretch();
    m_entries.push_back({name, title, frame, size, note});
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
    m_tiles = tiles;
    lay();
}

void TileGrid::setThere(const QString &name, bool isThere)
{
    const auto found = std::ranges::find(m_entries, name, &Entry::name);
    if (found != m_entries.end() && std::exchange(found->isThere, isThere) != isThere)
        lay();
}

void TileGrid::narrow(const QString &name, const QString &words, Tone tone)
{
    const auto *found = entry(name);
    if (found == nullptr)
        return;
    found->note->setText(words);
    paintTone(found->note, tone);
    found->note->setVisible(!words.isEmpty());
}

std::vector<const TileGrid::Entry *> TileGrid::shown() const
{
    std::vector<const Entry *> answer;
    for (const auto &tile : m_tiles) {
        const auto *found = tile.hidden ? nullptr : entry(tile.name);
        if (found != nullptr)
            answer.push_back(found->isThere ? found : nullptr);
    }
    return answer;
}

void TileGrid::lay()
{
    const auto tiles = shown();
    for (const auto &each : m_entries) {
        m_cells->removeWidget(each.tile);
        for (auto *lines : m_stacks)
            lines->removeWidget(each.tile);
        each.tile->setVisible(std::ranges::find(tiles, &each) != tiles.end());
    }
    if (m_stacks.empty())
        fill(tiles);
    else
        stack(tiles);
    QWidget *before = nullptr;
    for (const auto *each : tiles)
        before = each == nullptr ? before : chain(before, *each->tile);
}

void TileGrid::stack(const std::vector<const Entry *> &tiles)
{
    for (size_t i = 0; i < tiles.size(); ++i) {
        auto *lines = m_stacks[i % m_stacks.size()];
        if (tiles[i] != nullptr)
            lines->insertWidget(lines->count() - 1, tiles[i]->tile);
    }
}

void TileGrid::fill(std::vector<const Entry *> tiles)
{
    std::erase(tiles, nullptr);
    std::vector<TileSize> sizes;
    sizes.reserve(tiles.size());
    for (const auto *each : tiles)
        sizes.push_back(each->size);
    const auto cells = placed(sizes, m_columns);
    for (size_t i = 0; i < tiles.size(); ++i)
        m_cells->addWidget(tiles[i]->tile, cells[i].row, cells[i].column, sizes[i].rows,
                           std::min(sizes[i].columns, m_columns));
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
