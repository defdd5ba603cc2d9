#pragma once

#include "core/desk/queue.h"

namespace baton::ui {

/// One generated sentence that says how the ticket stands: "Waiting for Anna; wakes Tue 14:00."
[[nodiscard]] QString statusSentence(const desk::TicketView &view);
/// "Incident 20718 · P2 · Remote access": what it is, without what is empty.
[[nodiscard]] QString headline(const desk::TicketView &view);
/// What the requester said last, on one line; empty where they never wrote.
[[nodiscard]] QString lastWords(const desk::TicketView &view);
/// The name of who asked, or words for nobody known.
[[nodiscard]] QString requesterName(const desk::TicketView &view);
/// Parts between dots, empty ones left out.
[[nodiscard]] QString joinedByDots(const QStringList &parts);

} // namespace baton::ui
