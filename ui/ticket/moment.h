#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace baton::ui {

/// Where a day without a year, or an hour without a day, is looked for.
enum class Towards : quint8 { Past, Future };

/// Eight o'clock of a day: when a snooze and a pause wake up where nobody says an hour.
[[nodiscard]] Instant morningOf(QDate day, const QTimeZone &zone);
/// The day of an instant where the person sits.
[[nodiscard]] QDate dayOf(Instant at, const QTimeZone &zone);
/// So many working days (Monday to Friday) on, at the same time of day.
[[nodiscard]] Instant workingDaysOn(Instant now, const QTimeZone &zone, int days);
/// The next Monday after today.
[[nodiscard]] QDate nextMonday(QDate today);

/// What people type for a moment: "14:30", "fri", "fri 14:00", "24 Dec", "24.12. 9:00",
/// "2026-12-24", "tomorrow", "in 2 h", "20 min ago". A day alone means its morning in the future;
/// in the past it needs an hour. Nothing for what cannot be read.
[[nodiscard]] std::optional<Instant> momentFrom(const QString &typed, Instant now,
                                                const QTimeZone &zone, Towards towards);
/// "15", "15 min", "1:30", "2 h", "1.5 h", "1 h 20" as minutes; nothing for what cannot be read.
[[nodiscard]] std::optional<int> minutesFrom(const QString &typed);

} // namespace baton::ui
