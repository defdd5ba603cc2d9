#pragma once

#include "ui/call/callerpicker.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace baton::desk {
class Desk;
struct Directory;
} // namespace baton::desk

namespace baton::ui {

class CallerCard;
class KeyButton;

/// Who calls: two letters and Enter, by keyboard alone; then their card stands in its place.
class CallerField final : public QWidget
{
    Q_OBJECT

public:
    /// What is offered lies over `over`, which holds this field.
    explicit CallerField(QWidget *over);
    void setDesk(desk::Desk *desk);
    void setPeople(const desk::Directory &directory);
    /// A null id with a name is somebody new; both empty: nobody yet.
    void setCaller(const Caller &caller);
    /// As it was left: a name that nobody bears yet is still being typed.
    void restore(const Caller &caller);
    /// Who was chosen, or who is meant by what is typed.
    [[nodiscard]] Caller caller() const;
    /// The field again, with the name to type over.
    void askAgain();
    [[nodiscard]] KeyButton *someoneElse() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    /// Chosen by hand: what comes next may have the focus.
    void chosen();
    void ticketRequested(baton::TicketId ticket);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void showCard();

    std::vector<org::Person> m_people;
    std::vector<org::Department> m_departments;
    Caller m_caller; // once chosen
    QWidget *m_title;
    QLineEdit *m_edit;
    CallerPicker *m_picker;
    CallerCard *m_card;
};

} // namespace baton::ui
