#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace baton::ui {

/// One thing of the house: its cells as they are shown and typed.
struct HouseRow
{
    qint64 id = 0;
    QStringList cells;
    bool retired = false;
    friend bool operator==(const HouseRow &, const HouseRow &) = default;
};

/// Teams, people and the like as a table whose cells are typed into. What is typed is asked for by
/// signal; the cell shows it once it is saved.
class HouseModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, RetiredRole };

    explicit HouseModel(QStringList headers, QObject *parent = nullptr);
    void setRows(std::vector<HouseRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(qint64 id, int column, const QString &text);

private:
    QStringList m_headers;
    std::vector<HouseRow> m_rows;
};

} // namespace baton::ui
