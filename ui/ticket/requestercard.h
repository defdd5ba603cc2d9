#pragma once

#include "core/desk/desk.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace baton::ui {

class KeyButton;
class LastTickets;

/// Who asked: name, department, how to reach them, what they work with, and their last five
/// tickets.
class RequesterCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequesterCard(QWidget *parent = nullptr);
    void setDesk(desk::Desk *desk);
    void show(const desk::TicketView &view);
    /// The phone number in large, to dial it from the screen; says where none is known.
    void showPhone();

Q_SIGNALS:
    void ticketRequested(baton::TicketId ticket);

private:
    void addReach(const QString &icon, const QString &name, const QString &value);

    org::Person m_person;
    TicketId m_ticket;
    QLabel *m_name;
    QLabel *m_department;
    QVBoxLayout *m_reach;
    KeyButton *m_phone;
    LastTickets *m_last;
};

} // namespace baton::ui
