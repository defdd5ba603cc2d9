#pragma once

#include "ui/actions/act.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace baton::ui {

class ActionRegistry;
class KeyField;

/// Every key, by place, to be searched and changed: choose an act, press the keys it shall have.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(ActionRegistry *registry, QWidget *parent = nullptr);
    void begin();

Q_SIGNALS:
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildEditor();
    void fill();
    void search();
    void showChosen();
    void judge();
    void save();
    void resetChosen();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString hintSentence() const;

    ActionRegistry *m_registry;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_name;
    KeyField *m_keys;
    QLabel *m_verdict;
    QPushButton *m_use;
    QPushButton *m_reset;
};

} // namespace baton::ui
