#pragma once

#include "core/ticket/ticket.h"

namespace baton::storage {

/// Tags, links, followers, steps and attachments of a ticket as one canonical JSON object, as they
/// lie in `ticket.parts`; empty where there are none, as on most.
[[nodiscard]] QByteArray partsJson(const ticket::Ticket &ticket);
/// Reads what partsJson wrote; false where it cannot be read.
[[nodiscard]] bool readParts(ticket::Ticket &ticket, const QByteArray &json);

} // namespace baton::storage
