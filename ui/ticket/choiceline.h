#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace baton::ui {

class FlowLayout;

/// A question that one key answers: choices numbered from 1, and a field for what none of them says
/// or for a word beside the choice. Esc leaves.
class ChoiceLine final : public QFrame
{
    Q_OBJECT

public:
    /// What the field is for. Answer: Enter in it is an answer of its own. Beside: its words go
    /// with the choice (Alt and the number, from within it).
    enum class Field : quint8 { None, Answer, Beside };
    struct Question
    {
        QString title;
        QStringList choices;
        Field field = Field::None;
        QString placeholder = {};
        QString help = {};                   // muted lines under the choices
        QString prefilled = {};              // in the field
        std::function<void()> whenLeft = {}; // without an answer
    };
    /// The choice (-1: what was typed) and the words of the field; an answer is a sentence that
    /// says what is wrong, which keeps the question open, or nothing.
    using Then = std::function<QString(int choice, const QString &words)>;

    explicit ChoiceLine(QWidget *parent = nullptr);
    void ask(const Question &question, Then then);
    void leave();

Q_SIGNALS:
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChoices(const QStringList &choices);
    void answer(int choice);
    void unanswered();

    QLabel *m_title;
    FlowLayout *m_choices;
    QLineEdit *m_field;
    QLabel *m_help;
    QLabel *m_wrong;
    int m_count = 0;
    Field m_kind = Field::None;
    Then m_then;
    std::function<void()> m_whenLeft;
};

} // namespace baton::ui
