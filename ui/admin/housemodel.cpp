#include "ui/admin/housemodel.h"

#include "ui/widgets/theme.h"

namespace baton::ui {

HouseModel::HouseModel(QStringList headers, QObject *parent)
    : QAbstractTableModel{parent}, m_headers{std::move(headers)}
{
}

void HouseModel::setRows(std::vector<HouseRow> rows)
{
    if (rows == m_rows)
        return;
    const bool sameIds = std::ranges::equal(rows, m_rows, {}, &HouseRow::id, &HouseRow::id);
    if (sameIds) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int HouseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HouseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant HouseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[static_cast<size_t>(index.row())];
    const auto text = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.retired && index.column() == 0 ? tr("%1 (retired)").arg(text) : text;
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::ForegroundRole:
        return row.retired ? QVariant{colours().muted} : QVariant{};
    case IdRole:
        return row.id;
    case RetiredRole:
        return row.retired;
    default:
        return {};
    }
}

bool HouseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto &row = m_rows[static_cast<size_t>(index.row())];
    const auto text = value.toString().simplified();
    if (text != row.cells.value(index.column()))
        Q_EMIT edited(row.id, index.column(), text);
    return false; // shown when it is saved
}

QVariant HouseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant{m_headers.value(section)} : QVariant{};
}

Qt::ItemFlags HouseModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.data(RetiredRole).toBool() ? flags : flags | Qt::ItemIsEditable;
}

} // namespace baton::ui
