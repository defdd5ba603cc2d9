#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace baton::ui {

/// What was just done, at the foot of the window, and for ten seconds the button that takes it
/// back.
class UndoLine final : public QWidget
{
    Q_OBJECT

public:
    explicit UndoLine(QWidget *parent = nullptr);
    void say(const QString &words, bool canBeUndone);
    void warn(const QString &sentence);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }

Q_SIGNALS:
    void undoRequested();

private:
    void clear();
    void showLeft();

    QLabel *m_words;
    QPushButton *m_undo;
    QLabel *m_left; // seconds
    QTimer *m_gone;
    QTimer *m_tick;
};

} // namespace baton::ui
