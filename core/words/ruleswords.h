#pragma once

#include "core/calendar/calendarwarnings.h"
#include "core/sla/policywarnings.h"

#include <QTimeZone>

namespace baton::words {

/// What may be wrong with a calendar, and what follows from it, in one sentence.
[[nodiscard]] QString sentence(const calendar::CalendarWarning &warning, const QTimeZone &zone);
/// The same for a policy; `other` is the name of the one in its way.
[[nodiscard]] QString sentence(const sla::PolicyWarning &warning, const QString &other);

} // namespace baton::words
