#pragma once

#include "ui/ticket/acts.h"

#include <QCoreApplication>

namespace baton::ui {

class ChoiceLine;

/// Asks by one key what an act on the parts of a ticket needs to know, then does it.
class PartAsks
{
    Q_DECLARE_TR_FUNCTIONS(PartAsks)

public:
    PartAsks(ChoiceLine *line, TicketActs *acts) : m_line{line}, m_acts{acts} {}

    /// Asks until when.
    void snooze(const desk::TicketView &view);
    void snoozeUntil(const desk::TicketView &view, Instant until);
    void logTime(const desk::TicketView &view);
    /// For whom, or until when: the reasons of R6, each with a wake-up.
    void pause(const desk::TicketView &view);
    /// Back to the team it came from; the cause is one key.
    void giveBack(const desk::TicketView &view);
    /// A new ticket stays, so it is asked for first.
    void followUp(const desk::TicketView &view);
    void followOrNot(const desk::TicketView &view);

private:
    void spend(const desk::TicketView &view, int minutes);

    ChoiceLine *m_line;
    TicketActs *m_acts;
};

} // namespace baton::ui
