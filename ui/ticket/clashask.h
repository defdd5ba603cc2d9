#pragma once

#include "ui/ticket/acts.h"

namespace baton::ui {

class ChoiceLine;

/// R15: says who has set what since, beside what the person wanted, and asks which of them holds.
/// Whatever is answered, what was typed is kept. `now` is the ticket as it is.
void askClash(ChoiceLine *line, TicketActs *acts, const desk::TicketView &now, const Clash &clash);

} // namespace baton::ui
