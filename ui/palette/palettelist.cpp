#include "ui/palette/palettelist.h"

#include "ui/widgets/markedtext.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int kindWidth = 64;
constexpr int side = 12;
constexpr int gap = 10;

QString wordFor(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Ticket:
        return PaletteList::tr("Ticket");
    case PaletteKind::Person:
        return PaletteList::tr("Person");
    case PaletteKind::Place:
        return PaletteList::tr("Place");
    case PaletteKind::Act:
        return PaletteList::tr("Act");
    case PaletteKind::Help:
        return PaletteList::tr("Guide");
    case PaletteKind::Search:
        return PaletteList::tr("Search");
    case PaletteKind::Nothing:
        break;
    }
    return {};
}

class Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const PaletteModel *model, QObject *parent)
        : QStyledItemDelegate{parent}, m_model{model}
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &item = m_model->items().at(static_cast<size_t>(index.row()));
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colours().selection);
        auto area = option.rect.adjusted(side, 0, -side, 0);
        write(painter, area, item.keys, TextSize::Caption, Qt::AlignRight);
        if (!item.keys.isEmpty())
            area.setRight(area.right() -
                          QFontMetrics{fontFor(TextSize::Caption)}.horizontalAdvance(item.keys) -
                          gap);
        write(painter, area, wordFor(item.kind), TextSize::Caption, Qt::AlignLeft);
        area.setLeft(area.left() + kindWidth);
        painter->setFont(fontFor(TextSize::Body));
        painter->setPen(item.kind == PaletteKind::Nothing ? colours().muted : colours().text);
        const auto metrics = painter->fontMetrics();
        const auto name = metrics.elidedText(item.text, Qt::ElideRight, area.width());
        drawMarked(*painter, area, item.text, item.textRanges, painter->font(),
                   painter->pen().color());
        area.setLeft(area.left() + metrics.horizontalAdvance(name) + gap +
                     static_cast<int>(item.textRanges.size()) * 4);
        drawMarked(*painter, area, item.detail, item.detailRanges, fontFor(TextSize::Caption),
                   colours().muted);
    }

private:
    static void write(QPainter *painter, const QRect &area, const QString &words, TextSize size,
                      Qt::AlignmentFlag where)
    {
        painter->setFont(fontFor(size));
        painter->setPen(colours().muted);
        painter->drawText(area, where | Qt::AlignVCenter, words);
    }
    const PaletteModel *m_model;
};

} // namespace

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &item = m_items[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return item.text;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{wordFor(item.kind), item.text, item.detail, item.keys};
        parts.removeAll(QString{});
        return parts.join(u", "_s);
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool real = m_items[static_cast<size_t>(index.row())].kind != PaletteKind::Nothing;
    return real ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                : Qt::ItemNeverHasChildren;
}

void PaletteModel::show(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void PaletteModel::append(const std::vector<PaletteItem> &items)
{
    if (items.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(items.size()) - 1);
    m_items.insert(m_items.end(), items.begin(), items.end());
    endInsertRows();
}

void PaletteModel::replace(int row, const PaletteItem &item)
{
    if (row < 0 || row >= rowCount())
        return;
    m_items[static_cast<size_t>(row)] = item;
    Q_EMIT dataChanged(index(row), index(row));
}

PaletteList::PaletteList(PaletteModel *model, QWidget *parent) : QListView{parent}
{
    setObjectName(u"paletteList"_s);
    setAccessibleName(tr("What was found"));
    setModel(model);
    setItemDelegate(new Delegate{model, this});
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

void PaletteList::step(int rows)
{
    const int count = model()->rowCount();
    int row = currentIndex().row();
    for (int tries = 0; tries < count; ++tries) {
        row = (row + rows + count) % count;
        const auto next = model()->index(row, 0);
        if (next.flags().testFlag(Qt::ItemIsEnabled))
            return setCurrentIndex(next);
    }
}

void PaletteList::chooseFirst()
{
    setCurrentIndex({});
    step(1);
}

int PaletteList::heightForRows() const
{
    return std::min(model()->rowCount(), 14) * rowHeight + 2 * frameWidth();
}

} // namespace baton::ui
