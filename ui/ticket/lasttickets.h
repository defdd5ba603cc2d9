#pragma once

#include "core/desk/desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace baton::ui {

/// The last five tickets of one person, newest first; hidden where there is none.
class LastTickets final : public QWidget
{
    Q_OBJECT

public:
    explicit LastTickets(QWidget *parent = nullptr);
    void setDesk(desk::Desk *desk) { m_desk = desk; }
    /// Of `name`, without the ticket of this number (0: all); `called` stands in the heading.
    void ask(const QString &name, const QString &called, qint64 without = 0);
    void clear();

Q_SIGNALS:
    void ticketRequested(baton::TicketId ticket);

private:
    void show(const std::vector<desk::TicketRow> &rows);

    QPointer<desk::Desk> m_desk;
    QLabel *m_head;
    QVBoxLayout *m_lines;
    int m_question = 0; // a late answer to an older one is dropped
};

} // namespace baton::ui
