#pragma once

#include "core/base/instant.h"

#include <QFrame>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace baton::ui {

class HappenedField;

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
        std::optional<Instant> notBefore = {};   // asks when it happened, not before this
        std::function<QString(int)> remark = {}; // a word about a choice, while it is made
    };

    explicit ActPanel(QWidget *parent = nullptr);
    /// Shows the question and takes the focus; `then` gets the choice (-1 without) and the words.
    void ask(const Question &question, std::function<void(int, const QString &)> then);
    void leave();
    /// What the last answer said of when it happened; nothing: now.
    [[nodiscard]] std::optional<Instant> happenedAt() const { return m_happenedAt; }
    /// How many questions there have been: tells the one that is shown from those before it.
    [[nodiscard]] int asked() const { return m_asked; }
    /// One muted line under the question that asks now.
    void say(const QString &help);

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer();
    void remark();

    QLabel *m_title;
    QComboBox *m_choice;
    QPlainTextEdit *m_words;
    QPushButton *m_do;
    HappenedField *m_happened;
    QLabel *m_help;
    QLabel *m_remark;
    int m_asked = 0;
    std::function<QString(int)> m_remarks;
    std::optional<Instant> m_happenedAt;
    std::function<void(int, const QString &)> m_then;
};

} // namespace baton::ui
