#include "ui/ticket/entrymodel.h"

namespace baton::ui {

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &entry = this->entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entry.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.who, entry.what, entry.when, entry.text.left(2'000),
                          entry.lines.join(QStringLiteral("; "))};
        for (const auto &file : entry.files)
            parts << tr("file %1").arg(file.name);
        parts.removeAll(QString{});
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return entry.exact;
    case Opened:
        return m_opened.contains(entry.seq);
    default:
        return {};
    }
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractListModel::flags(index);
    if (index.isValid() && entry(index.row()).kind == Entry::Kind::Card)
        flags |= Qt::ItemIsEditable; // its "editor" lets one select words, and changes nothing
    return flags;
}

void EntryModel::show(std::vector<Entry> entries)
{
    const auto [mine, theirs] =
        std::ranges::mismatch(m_entries, entries, [](const Entry &a, const Entry &b) {
            return a.kind == b.kind && a.seq == b.seq && a.text == b.text && a.lines == b.lines &&
                   a.files == b.files;
        });
    const auto kept = static_cast<int>(mine - m_entries.begin());
    const auto old = rowCount();
    const auto fresh = static_cast<int>(entries.size());
    if (kept < old) {
        beginRemoveRows({}, kept, old - 1);
        m_entries.erase(mine, m_entries.end());
        endRemoveRows();
    }
    if (kept < fresh) {
        beginInsertRows({}, kept, fresh - 1);
        m_entries = std::move(entries);
        endInsertRows();
    } else {
        m_entries = std::move(entries);
    }
    if (kept > 0)
        Q_EMIT dataChanged(index(0), index(kept - 1), {Qt::AccessibleTextRole});
}

void EntryModel::toggle(int row)
{
    const auto seq = entry(row).seq;
    if (!m_opened.remove(seq))
        m_opened.insert(seq);
    Q_EMIT dataChanged(index(row), index(row), {Opened});
}

} // namespace baton::ui
