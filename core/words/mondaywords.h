#pragma once

#include "core/desk/figures.h"

namespace baton::words {

/// "284 in, 291 out, 12 older than 10 days"
[[nodiscard]] QString headline(const desk::MondayFigures &figures);
/// "74 open this morning, 7 fewer than when the week began."
[[nodiscard]] QString detail(const desk::MondayFigures &figures);
/// "Next: ask for what is missing when it is reported"
[[nodiscard]] QString stepText(insight::SmallStep step);
/// What a conversation shows most: "3 hand-offs", "solved in 9 min".
[[nodiscard]] QString reason(const desk::Conversation &conversation);
/// "31 tickets, 22 h, mostly waiting between teams"
[[nodiscard]] QString cost(const desk::MondayFigures::ServicePain &pain);
/// "30 Nov to 4 Dec", in the reader's language.
[[nodiscard]] QString daysAway(const desk::Away &away);
/// "12 tickets move to Dora, 3 due this week."
[[nodiscard]] QString whatMoves(const desk::Away &away);
[[nodiscard]] QString days(qint64 count);

} // namespace baton::words
