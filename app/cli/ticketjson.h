#pragma once

#include "core/desk/queue.h"

#include <QJsonObject>

namespace baton::cli {

/// Tickets as the command line answers them (docs/guide/command-line.md).
[[nodiscard]] QJsonObject rowJson(const desk::TicketRow &row);
[[nodiscard]] QJsonObject clockJson(const sla::Clock &clock);
[[nodiscard]] QJsonObject ticketJson(const desk::TicketView &view);
[[nodiscard]] QString isoText(Instant at);

} // namespace baton::cli
