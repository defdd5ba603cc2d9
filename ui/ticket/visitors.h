#pragma once

#include "core/desk/desk.h"

#include <QLabel>
#include <QPointer>

class QTimer;

namespace baton::ui {

/// Who else has this ticket open (R15): says where one is, asks each ten seconds, and shows a line
/// while somebody is there. Where nothing can be heard it stays silent. GUI thread.
class Visitors final : public QLabel
{
    Q_OBJECT

public:
    explicit Visitors(QWidget *parent = nullptr);

    void setDesk(desk::Desk *desk);
    /// The person at this window, and the ticket that is on its screen; null: none.
    void look(PersonId me, TicketId ticket);
    /// Somebody typed, and whether words stand in the field now.
    void setTyped(bool holdsWords);

private:
    void setWriting(bool writing);
    void beat();
    void show(const std::vector<desk::Visitor> &here);

    QPointer<desk::Desk> m_desk;
    desk::Visit m_visit;
    QTimer *m_timer;
    QTimer *m_pause;
};

} // namespace baton::ui
