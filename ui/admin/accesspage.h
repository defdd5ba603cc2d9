#pragma once

#include "core/org/access.h"
#include "ui/admin/setup.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace baton::ui {

/// Who signs in how, and as what: what was given, and a line to give or change it.
class AccessPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPage(Setup *setup, QWidget *parent = nullptr);

private:
    void nameFields();
    [[nodiscard]] QWidget *line();
    void fill();
    void fillTable();
    void fillPeople();
    void showChosen();
    void showPerson();
    void showMeaning();
    void check();
    void give();
    void save(const org::Access &access, const QString &name);
    void takeChosen();
    [[nodiscard]] org::Access typed() const;
    [[nodiscard]] QString nameOf(PersonId person) const;

    Setup *m_setup;
    std::vector<org::Access> m_shown;
    QLabel *m_state;
    QTableWidget *m_table;
    QComboBox *m_person;
    QComboBox *m_role;
    QLabel *m_meaning;
    QLineEdit *m_account;
    QLineEdit *m_password;
    QLabel *m_doubt;
    QPushButton *m_give;
    QPushButton *m_take;
    bool m_isSaving = false;
};

} // namespace baton::ui
