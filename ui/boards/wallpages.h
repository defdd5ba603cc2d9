#pragma once

#include "core/desk/wall.h"
#include "ui/boards/wallpage.h"
#include "ui/widgets/inforce.h"

#include <QTimeZone>

namespace baton::ui {

/// The pages in their order. What is off has none; a day's flow is always there.
[[nodiscard]] std::vector<WallPage> wallPages(const desk::WallFigures &figures,
                                              const InForce &inForce, Instant now,
                                              const QTimeZone &zone);

/// Whether the desk's file answers.
enum class WallReach : quint8 { Waiting, Reached, Lost };
/// "As of 14:02 · 6 min old · the file cannot be reached"
[[nodiscard]] QString wallAge(const std::optional<Instant> &asOf, WallReach reach, Instant now,
                              const QTimeZone &zone);

} // namespace baton::ui
