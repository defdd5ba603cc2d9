#pragma once

#include "core/sla/clock.h"

#include <QTimeZone>

namespace baton::words {

/// One line of "why is this due then?".
[[nodiscard]] QString stepText(const sla::Step &step);
/// What a step added, "3 h 20", and what they came to at the due; empty for what did not count.
[[nodiscard]] QString addedText(const sla::Step &step);
/// When it was, to the minute: "Mon 30 Mar 09:00 - 17:00".
[[nodiscard]] QString spanText(const sla::Step &step, const QTimeZone &zone);
/// The question that the steps answer.
[[nodiscard]] QString whyTitle(const sla::Clock &clock, const QTimeZone &zone);
/// Question and steps as text that a requester can read, line by line; says whose time it is.
[[nodiscard]] QString whyText(const sla::Clock &clock, const std::vector<sla::Step> &steps,
                              const QTimeZone &zone);

} // namespace baton::words
