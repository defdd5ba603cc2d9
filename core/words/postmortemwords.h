#pragma once

#include "core/desk/postmortem.h"

namespace baton::words {

/// "between teams"
[[nodiscard]] QString name(insight::Spent spent);
/// What it means: "waiting after a hand-off".
[[nodiscard]] QString meaning(insight::Spent spent);
/// "8 h promised, 11 h 24 used: 3 h 24 late"
[[nodiscard]] QString headline(const desk::PostMortemView &view);
/// Which hours are counted, and where most of them went.
[[nodiscard]] QString detail(const desk::PostMortemView &view);
/// The part of the promise that a length is; empty where no length was promised.
[[nodiscard]] QString shareOfPromise(WorkingTime used, const sla::Clock &clock);

} // namespace baton::words
