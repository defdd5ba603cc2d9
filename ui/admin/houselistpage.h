#pragma once

#include "ui/admin/housemodel.h"
#include "ui/admin/setup.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace baton::ui {

/// What a page of the house shows and how it changes; functions answer nothing where the change
/// would change nothing.
struct HouseListSpec
{
    QString id;      // "teams"
    QByteArray kind; // of the streams, "team"
    QString title;
    QString lead;
    QStringList headers;
    QString addHint;
    QString empty;
    std::function<std::vector<HouseRow>(const desk::Directory &)> rows;
    std::function<std::optional<SetupChange>(const desk::Directory &, const QString &name)> add;
    std::function<std::optional<SetupChange>(const desk::Directory &, qint64 id, int column,
                                             const QString &text)>
        edit;
    std::function<std::optional<SetupChange>(const desk::Directory &, qint64 id)> retireOrBack;
    /// What may stand in a column; nothing: any words.
    std::function<QStringList(const desk::Directory &, int column)> choices = {};
};

/// A list of the house: found by typing, added by one field, typed into in place, retired and
/// brought back.
class HouseListPage final : public QWidget
{
    Q_OBJECT

public:
    HouseListPage(HouseListSpec spec, Setup *setup, QWidget *parent = nullptr);
    /// A part of the page's own below the list.
    void addFoot(QWidget *foot);
    [[nodiscard]] HouseModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

private:
    void build();
    void buildTable();
    void fill();
    void sayLastChange();
    void add();
    void retireOrBack();
    void showChosen();
    void run(const std::optional<SetupChange> &change);
    [[nodiscard]] qint64 chosen() const;

    HouseListSpec m_spec;
    Setup *m_setup;
    HouseModel *m_model;
    QSortFilterProxyModel *m_shown;
    QTableView *m_table;
    QLineEdit *m_search;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_retire;
    QCheckBox *m_withRetired;
    QLabel *m_words;
    QLabel *m_last;
    QVBoxLayout *m_layout;
};

} // namespace baton::ui
