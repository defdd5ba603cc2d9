#pragma once

#include "core/desk/desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace baton::ui {

/// Who asked: name, department, how to reach them, and their last five tickets.
class RequesterCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequesterCard(QWidget *parent = nullptr);
    void setDesk(desk::Desk *desk) { m_desk = desk; }
    void show(const desk::TicketView &view);

Q_SIGNALS:
    void ticketRequested(baton::TicketId ticket);

private:
    void askLast(const desk::TicketView &view);
    void showLast(const std::vector<desk::TicketRow> &rows);

    QPointer<desk::Desk> m_desk;
    PersonId m_person;
    TicketId m_ticket;
    QLabel *m_name;
    QLabel *m_reach;
    QLabel *m_lastHead;
    QVBoxLayout *m_last;
};

} // namespace baton::ui
