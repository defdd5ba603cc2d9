#pragma once

#include "core/org/view.h"
#include "ui/views/listform.h"

#include <QWidget>

class QPushButton;

namespace baton::ui {

class FilterBar;
class ListMenu;
class ViewSaver;
class ViewShelf;

/// Beside the filter: how the list is shown, and under which name it is kept.
class ViewControls final : public QWidget
{
    Q_OBJECT

public:
    ViewControls(FilterBar *bar, ViewShelf *shelf, QWidget *parent);

    /// A kept view is shown from now on.
    void open(const org::View &view);
    /// A filter that is no view: the list looks as usual.
    void leave();
    void beginSaving();
    /// Somebody has dragged columns into this order.
    void setColumns(const QStringList &columns);
    [[nodiscard]] ListForm form() const;
    [[nodiscard]] SettingId view() const { return m_view; }

Q_SIGNALS:
    void formChanged();

private:
    void save(const QString &name, Audience audience);
    void saveChanges();
    void showMenu();
    void endSaving();
    void showForm(const ListForm &form);
    [[nodiscard]] org::View present() const;

    FilterBar *m_bar;
    ViewShelf *m_shelf;
    QPushButton *m_save;
    ListMenu *m_list;
    ViewSaver *m_saver;
    SettingId m_view;
};

[[nodiscard]] ListForm formOf(const org::View &view);

} // namespace baton::ui
