#pragma once

#include "core/calendar/calendarspec.h"
#include "core/sla/policy.h"

namespace baton::ui {

/// A promise as one types it: "30 min", "2 h 40", "3 d" (the end of the third working day).
[[nodiscard]] QString promiseText(const sla::Promise &promise);
/// Reads that back; "90" are minutes. Nothing for what it is not.
[[nodiscard]] std::optional<sla::Promise> promiseFrom(const QString &text);

/// The hours of a day as one types them: "09:00-12:00, 13:00-17:00"; empty for none.
[[nodiscard]] QString hoursText(const calendar::DayHours &hours);
[[nodiscard]] std::optional<calendar::DayHours> hoursFrom(const QString &text);

} // namespace baton::ui
