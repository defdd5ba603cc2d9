#pragma once

#include "core/desk/standing.h"

#include <QTimeZone>

namespace baton::words {

/// Why a ticket comes now, as one sentence: "Next for you: Anna replied 8 min ago, and restore is
/// due at 11:30." Empty for a ticket that is over.
[[nodiscard]] QString whyNow(const desk::TicketRow &row, desk::Reason reason, Instant now,
                             const QTimeZone &zone);
/// "Act now", "P1", "Network", "nobody": the heading of a group.
[[nodiscard]] QString heading(desk::GroupKey key, const desk::ListGroup &group);
/// "next wakes at 14:00"; empty where nothing wakes.
[[nodiscard]] QString nextWake(const desk::ListGroup &group, Instant now, const QTimeZone &zone);
/// "Two wake at 14:00, and one more waits.": of one's tickets that wait, in groups by urgency.
[[nodiscard]] QString wakes(const std::vector<desk::ListGroup> &groups, Instant now,
                            const QTimeZone &zone);
/// A clock's due as a list says it: "in 48 min", "25 min late", "13:40", "Wed 10:20".
[[nodiscard]] QString dueInList(Instant due, Instant now, const QTimeZone &zone);

} // namespace baton::words
