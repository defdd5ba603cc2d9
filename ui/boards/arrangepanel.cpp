#include "ui/boards/arrangepanel.h"

#include "ui/widgets/parts.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace baton::ui {

ArrangePanel::ArrangePanel(std::vector<org::BoardShape::Tile> tiles, const TitleOf &titleOf,
                           QWidget *parent)
    : QDialog{parent}, m_tiles{std::move(tiles)}, m_list{new QListWidget{this}},
      m_filter{new QLineEdit{this}}, m_up{new QPushButton{tr("Move &up"), this}},
      m_down{new QPushButton{tr("Move &down"), this}}
{
    setWindowTitle(tr("Arrange the board"));
    m_list->setObjectName(u"tiles"_s);
    m_list->setAccessibleName(tr("Tiles of the board"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_filter->setObjectName(u"tileFilter"_s);
    m_filter->setAccessibleName(tr("Filter of the chosen tile"));
    m_filter->setPlaceholderText(tr("Filter of the chosen tile, such as team:Network"));
    m_up->setObjectName(u"tileUp"_s);
    m_down->setObjectName(u"tileDown"_s);
    list(titleOf);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Marked tiles are shown. Drag them, or move the chosen one."),
                            TextSize::Body, Tone::Muted, this));
    layout->addWidget(m_list);
    layout->addWidget(m_filter);
    layout->addWidget(acts());
    connect(m_list, &QListWidget::currentRowChanged, this, &ArrangePanel::choose);
    connect(m_list, &QListWidget::itemChanged, this, &ArrangePanel::takeOver);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ArrangePanel::takeOver);
    connect(m_filter, &QLineEdit::editingFinished, this, &ArrangePanel::narrow);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    m_list->setCurrentRow(0);
    choose();
}

QWidget *ArrangePanel::acts()
{
    auto *answer = new QWidget{this};
    auto *row = new QHBoxLayout{answer};
    row->setContentsMargins(0, 0, 0, 0);
    auto *reset = new QPushButton{tr("As Baton &draws it"), answer};
    reset->setObjectName(u"tilesReset"_s);
    auto *close = primaryButton(tr("&Close"), answer);
    for (QPushButton *button : {m_up, m_down, reset, close})
        button->setAutoDefault(false); // Enter in the filter narrows, it does not leave
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addStretch();
    row->addWidget(reset);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetRequested();
        accept();
    });
    return answer;
}

void ArrangePanel::list(const TitleOf &titleOf)
{
    for (const auto &tile : m_tiles) {
        auto *item = new QListWidgetItem{titleOf(tile.name), m_list};
        item->setData(Qt::UserRole, tile.name);
        item->setCheckState(tile.hidden ? Qt::Unchecked : Qt::Checked);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
        item->setSizeHint({0, rowHeight});
    }
    m_list->setMinimumHeight(rowHeight * (m_list->count() + 1));
}

void ArrangePanel::move(int steps)
{
    const int from = m_list->currentRow();
    const int to = from + steps;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet{m_list};
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    takeOver();
}

void ArrangePanel::choose()
{
    const auto *item = m_list->currentItem();
    const auto name = item == nullptr ? QString{} : item->data(Qt::UserRole).toString();
    const auto tile = std::ranges::find(m_tiles, name, &org::BoardShape::Tile::name);
    m_filter->setEnabled(tile != m_tiles.end());
    m_filter->setText(tile == m_tiles.end() ? QString{} : tile->filter);
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() + 1 < m_list->count());
}

void ArrangePanel::narrow()
{
    const auto *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const auto name = item->data(Qt::UserRole).toString();
    const auto tile = std::ranges::find(m_tiles, name, &org::BoardShape::Tile::name);
    if (tile == m_tiles.end() || tile->filter == m_filter->text().trimmed())
        return;
    tile->filter = m_filter->text().trimmed();
    Q_EMIT changed(m_tiles);
}

// The list says what is shown and in which order, the tiles keep their filters.
void ArrangePanel::takeOver()
{
    std::vector<org::BoardShape::Tile> tiles;
    tiles.reserve(m_tiles.size());
    for (int row = 0; row < m_list->count(); ++row) {
        const auto *item = m_list->item(row);
        const auto name = item->data(Qt::UserRole).toString();
        auto tile = *std::ranges::find(m_tiles, name, &org::BoardShape::Tile::name);
        tile.hidden = item->checkState() == Qt::Unchecked;
        tiles.push_back(std::move(tile));
    }
    m_tiles = std::move(tiles);
    choose();
    Q_EMIT changed(m_tiles);
}

} // namespace baton::ui
