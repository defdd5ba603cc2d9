#pragma once

#include "core/desk/queue.h"
#include "core/draw/custodystrip.h"

namespace baton::ui {

/// The stays of a ticket as the custody strip shows them, elapsed hours.
[[nodiscard]] std::vector<draw::CustodyStrip::Stay> staysOf(const desk::TicketView &view);

} // namespace baton::ui
