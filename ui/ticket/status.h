#pragma once

#include "ui/widgets/inforce.h"

namespace baton::ui {

/// How the ticket stands, for the one who reads it, in the zone of this computer.
[[nodiscard]] QString statusSentence(const desk::TicketView &view, PersonId reader);
/// "Incident 20718 · P2 · Remote access": what it is, without what is empty.
[[nodiscard]] QString headline(const desk::TicketView &view, const InForce &inForce);
/// What the requester said last, on one line; empty where they never wrote.
[[nodiscard]] QString lastWords(const desk::TicketView &view);
/// The first name of who asked, or words for nobody known.
[[nodiscard]] QString requesterName(const desk::TicketView &view);
/// Parts between dots, empty ones left out.
[[nodiscard]] QString joinedByDots(const QStringList &parts);

} // namespace baton::ui
