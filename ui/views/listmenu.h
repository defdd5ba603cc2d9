#pragma once

#include "ui/views/listform.h"

#include <QPushButton>

class QMenu;

namespace baton::ui {

/// Which columns a list has, in which order, and what parts it.
class ListMenu final : public QPushButton
{
    Q_OBJECT

public:
    explicit ListMenu(QWidget *parent = nullptr);
    void setForm(const ListForm &form) { m_form = form; }
    [[nodiscard]] const ListForm &form() const { return m_form; }

Q_SIGNALS:
    void formChanged(const baton::ui::ListForm &form);

private:
    void fill();
    void fillColumns(QMenu &menu);
    void fillOrder(QMenu &menu);
    void fillGroups(QMenu &menu);
    void change(const ListForm &form);

    ListForm m_form;
};

/// "By team": a grouping, as a menu says it.
[[nodiscard]] QString groupName(index::GroupKey key);

} // namespace baton::ui
