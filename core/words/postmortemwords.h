#pragma once

#include "core/desk/postmortem.h"

namespace baton::words {

/// "between teams"
[[nodiscard]] QString name(handoff::Spent spent);
/// What it means: "waiting after a hand-off".
[[nodiscard]] QString meaning(handoff::Spent spent);
/// "8 h promised, 11 h 24 used: 3 h 24 late"
[[nodiscard]] QString headline(const desk::PostMortemView &view);
/// Which hours are counted, and where most of them went.
[[nodiscard]] QString detail(const desk::PostMortemView &view);
/// The part of the promise that a length is; empty where no length was promised.
[[nodiscard]] QString shareOfPromise(WorkingTime used, const sla::Clock &clock);

/// "1 h 20 min of 2 h", "2 h 30 min of 2 h", "passed through"; "–" without a share.
[[nodiscard]] QString share(const insight::Budget &budget);
/// How a share comes about: "Own share 2 h, 30 min left by the teams before."
[[nodiscard]] QString detail(const insight::Budget &budget);

} // namespace baton::words
