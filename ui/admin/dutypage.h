#pragma once

#include "core/desk/duties.h"
#include "ui/admin/setup.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTimer;
class QTimeEdit;

namespace baton::ui {

class DeletionLine;

/// What time brings: publishing, backups and deletion, when and where, how it went, and a line to
/// plan one.
class DutyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DutyPage(Setup *setup, QWidget *parent = nullptr);

Q_SIGNALS:
    void retentionRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *line();
    void chooseFolder();
    void read();
    void show(const std::vector<desk::DutyState> &states);
    void check();
    void foretell();
    void add();
    void removeChosen();
    [[nodiscard]] org::Duty typed() const;

    Setup *m_setup;
    std::vector<desk::DutyState> m_shown;
    QTableWidget *m_table;
    QLabel *m_empty;
    QComboBox *m_what;
    QComboBox *m_day;
    QTimeEdit *m_time;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QCheckBox *m_paper;
    QLabel *m_doubt;
    DeletionLine *m_deletion;
    QPushButton *m_add;
    QPushButton *m_remove;
    QTimer *m_again;
};

} // namespace baton::ui
