#pragma once

#include "core/desk/queue.h"

namespace baton::ui {

/// R6: the ticket waited for its requester, and the day agreed on has come without a word.
[[nodiscard]] bool isUnanswered(const desk::TicketView &view);
/// What may be sent then, to be read over first; what it may be resolved with.
[[nodiscard]] QString reminderText(const desk::TicketView &view);
[[nodiscard]] QString unansweredSolution(const desk::TicketView &view);

} // namespace baton::ui
