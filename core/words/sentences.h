#pragma once

#include "core/base/error.h"
#include "core/desk/check.h"
#include "core/desk/queue.h"
#include "core/sla/clock.h"

#include <QTimeZone>

namespace baton::words {

/// What happened, what is safe, what to do next: for desktop, command line and paper alike.
[[nodiscard]] QString sentence(const Error &error);
[[nodiscard]] QString sentence(const desk::Finding &finding);

[[nodiscard]] QString name(sla::Metric metric);
/// The same within a sentence: "first response".
[[nodiscard]] QString nameWithin(sla::Metric metric);
[[nodiscard]] QString name(sla::Outcome outcome);
[[nodiscard]] QString name(ticket::Category category);
[[nodiscard]] QString name(ticket::Kind kind);
/// "P2", or "no priority".
[[nodiscard]] QString name(ticket::Priority priority);

/// "missing information".
[[nodiscard]] QString name(ticket::ReturnCause cause);

/// "3 h 20", "42 min", and from two days on whole days, "4 d"; never negative.
[[nodiscard]] QString length(std::chrono::milliseconds length);
/// "3 h 20", "42 min", "52 h": in hours however long it is, as a working day has no 24 of them.
[[nodiscard]] QString length(WorkingTime time);
/// "in 42 min", "25 min late".
[[nodiscard]] QString untilDue(Instant due, Instant now);
/// "14:00" today, "Tue 14:00" within a week, "3 Mar", "3 Mar 2024"; in the given zone.
[[nodiscard]] QString shortTime(Instant at, Instant now, const QTimeZone &zone);
/// "2026-11-24 14:00".
[[nodiscard]] QString exactTime(Instant at, const QTimeZone &zone);
/// Ticket numbers as people say them: "1024", with the letters of its block in a copied database.
[[nodiscard]] QString ticketNumber(qint64 number);
/// What an activity says in a history: "resolved", "handed to Network" ...
[[nodiscard]] QString activityText(const desk::NamedActivity &named);
[[nodiscard]] QString activityText(const ticket::Activity &activity, const QString &team,
                                   const QString &technician, const QString &about = {});

} // namespace baton::words
