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

Q_SIGNALS:
    void undoRequested();

private:
    QLabel *m_words;
    QPushButton *m_undo;
    QTimer *m_gone;
};

} // namespace baton::ui
