#pragma once

#include "ui/ticket/acts.h"

#include <QCoreApplication>

namespace baton::ui {

class ActPanel;

/// Asks in place what an act needs to know, then does it: to whom, why, what solved it.
class TicketAsks
{
    Q_DECLARE_TR_FUNCTIONS(TicketAsks)

public:
    TicketAsks(ActPanel *panel, TicketActs *acts) : m_panel{panel}, m_acts{acts} {}

    void setDesk(desk::Desk *desk) { m_desk = desk; }
    void handOff(const desk::TicketView &view, const std::vector<org::Team> &teams);
    void restore(const desk::TicketView &view);
    void resolve(const desk::TicketView &view, const QString &solution = {});
    void priority(const desk::TicketView &view);

private:
    ActPanel *m_panel;
    TicketActs *m_acts;
    QPointer<desk::Desk> m_desk;
};

} // namespace baton::ui
