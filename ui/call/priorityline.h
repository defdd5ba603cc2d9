#pragma once

#include "core/ticket/words.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace baton::ui {

class KeyButton;

/// Which priority follows from whether they can work; another one needs a word why.
class PriorityLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PriorityLine(QWidget *parent = nullptr);
    void setImpact(ticket::Impact impact);
    /// None: the one that follows.
    void setChosen(ticket::Priority priority, const QString &why);
    [[nodiscard]] ticket::Priority chosen() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QWidget *whyField() const;
    [[nodiscard]] KeyButton *changeButton() const { return m_change; }
    /// Opens the choice; pressed again, goes back to what follows.
    void toggleChoice();
    /// Another priority was chosen and nobody said why.
    [[nodiscard]] bool lacksReason() const;

Q_SIGNALS:
    void changed();

private:
    void say();
    void showChoice(ticket::Priority priority);
    void hideChoice();

    ticket::Impact m_impact = ticket::Impact::Unknown;
    QLabel *m_words;
    KeyButton *m_change;
    QWidget *m_choiceRow;
    QComboBox *m_choice;
    QLineEdit *m_why;
};

} // namespace baton::ui
