#pragma once

#include "ui/ticket/entries.h"

#include <QAbstractListModel>
#include <QSet>

namespace baton::ui {

/// The entries of a conversation. What stays the same is left alone, so that nothing jumps.
class EntryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Opened = Qt::UserRole }; // Changes: whether its lines are shown

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void show(std::vector<Entry> entries);
    [[nodiscard]] const Entry &entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    /// Shows or folds the lines of a Changes entry.
    void toggle(int row);

private:
    std::vector<Entry> m_entries;
    QSet<qint64> m_opened;
};

} // namespace baton::ui
