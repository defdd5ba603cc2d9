#pragma once

#include "core/org/absence.h"
#include "ui/admin/setup.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTableWidget;

namespace baton::ui {

/// Who is away and who takes their tickets: what is to come, and a line to add to it. What lies
/// behind is not listed; the log keeps it.
class AbsencePage final : public QWidget
{
    Q_OBJECT

public:
    explicit AbsencePage(Setup *setup, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *line();
    void fill();
    void fillPeople();
    void check();
    void add();
    void removeChosen();
    [[nodiscard]] org::Absence typed() const;
    [[nodiscard]] QString nameOf(PersonId person) const;

    Setup *m_setup;
    std::vector<org::Absence> m_shown;
    QTableWidget *m_table;
    QLabel *m_empty;
    QComboBox *m_person;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QComboBox *m_deputy;
    QLabel *m_doubt;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace baton::ui
