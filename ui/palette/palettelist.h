#pragma once

#include "ui/palette/catalog.h"

#include <QAbstractListModel>
#include <QListView>

namespace baton::ui {

/// The lines that are shown. Tickets come later and stand below what is there already.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void show(std::vector<PaletteItem> items);
    void append(const std::vector<PaletteItem> &items);
    /// Changes the words of a line in its place.
    void replace(int row, const PaletteItem &item);
    [[nodiscard]] const std::vector<PaletteItem> &items() const { return m_items; }

private:
    std::vector<PaletteItem> m_items;
};

/// Draws kind, name, detail and key of each line; the focus stays in the field above.
class PaletteList final : public QListView
{
    Q_OBJECT

public:
    explicit PaletteList(PaletteModel *model, QWidget *parent);
    /// Moves to the next line that can be taken, over both ends.
    void step(int rows);
    void chooseFirst();
    [[nodiscard]] int heightForRows() const;
};

} // namespace baton::ui
