#pragma once

#include "core/desk/desk.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace baton::ui {

class KeyButton;

/// An open ticket that is like what the caller says: what to tell them, how many have it, and
/// "Me too", which adds them.
class MeTooCard final : public QFrame
{
    Q_OBJECT

public:
    explicit MeTooCard(QWidget *parent = nullptr);
    void setDesk(desk::Desk *desk);
    /// Nothing hides it.
    void offer(TicketId ticket);
    void setCaller(PersonId caller, const QString &name);
    [[nodiscard]] TicketId ticket() const { return m_ticket; }
    [[nodiscard]] const std::optional<desk::TicketView> &view() const { return m_view; }
    /// There is a ticket and a caller who is not in it yet.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] KeyButton *button() const { return m_meToo; }
    /// What the button says, before its key.
    [[nodiscard]] QString buttonWords() const;

Q_SIGNALS:
    void meTooRequested();
    void ticketRequested(baton::TicketId ticket);
    /// The words on the button have changed.
    void renamed();

private:
    void build();
    void reload();
    void fill();
    void fillPeople();
    [[nodiscard]] bool holdsCaller() const;

    QPointer<desk::Desk> m_desk;
    TicketId m_ticket;
    std::optional<desk::TicketView> m_view;
    PersonId m_caller;
    QString m_callerName;
    QLabel *m_mark;
    QLabel *m_where;
    QPushButton *m_subject;
    QLabel *m_tell;
    KeyButton *m_meToo;
    QLabel *m_people;
};

} // namespace baton::ui
