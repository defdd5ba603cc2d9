#pragma once

#include <QWidget>

class QLineEdit;
class QMenuBar;
class QPushButton;

namespace baton::ui {

class ActionRegistry;
class WhoButton;

/// The first row of the window: menus, the field that finds everything, who sits here.
class TopRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TopRow(QWidget *parent = nullptr);
    /// Fills the menus and the key hints; once every act is there.
    void showActs(ActionRegistry &registry);

    [[nodiscard]] QLineEdit *find() const { return m_find; }
    /// How many notifications nobody has looked at yet.
    void showUnseen(int count);
    [[nodiscard]] WhoButton *who() const { return m_who; }

private:
    QMenuBar *m_menus;
    QLineEdit *m_find;
    WhoButton *m_who;
    QPushButton *m_bell;
    QPushButton *m_new;
};

} // namespace baton::ui
