#pragma once

#include "core/desk/desk.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace baton::ui {

class KeyButton;

/// Who is on the telephone: name, department, how to reach them, what they work with, and what is
/// open for them already.
class CallerCard final : public QFrame
{
    Q_OBJECT

public:
    explicit CallerCard(QWidget *parent = nullptr);
    void setDesk(desk::Desk *desk) { m_desk = desk; }
    void show(const org::Person &person, const QString &department);
    using QFrame::show;
    [[nodiscard]] KeyButton *someoneElse() const { return m_else; }

Q_SIGNALS:
    void ticketRequested(baton::TicketId ticket);

private:
    void addReach(const QString &icon, const QString &name, const QString &value);
    void askOpen();
    void showOpen(qint64 count, const desk::TicketRow &newest);

    QPointer<desk::Desk> m_desk;
    org::Person m_person;
    QLabel *m_name;
    QLabel *m_department;
    KeyButton *m_else;
    QHBoxLayout *m_reach;
    QWidget *m_openRow;
    QLabel *m_openCount;
    QPushButton *m_open;
    TicketId m_newest;
};

} // namespace baton::ui
