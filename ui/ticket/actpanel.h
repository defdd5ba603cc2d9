#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace baton::ui {

/// An act that wants a choice or a word, asked in place: one line of choice, one field, one button.
/// Ctrl+Enter does it, Esc leaves.
class ActPanel final : public QFrame
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QStringList choices; // none: only words are asked
        int chosen = 0;
        QString placeholder;
        QString prefilled;
        QString button;
    };

    explicit ActPanel(QWidget *parent = nullptr);
    /// Shows the question and takes the focus; `then` gets the choice (-1 without) and the words.
    void ask(const Question &question, std::function<void(int, const QString &)> then);
    void leave();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer();

    QLabel *m_title;
    QComboBox *m_choice;
    QPlainTextEdit *m_words;
    QPushButton *m_do;
    std::function<void(int, const QString &)> m_then;
};

} // namespace baton::ui
