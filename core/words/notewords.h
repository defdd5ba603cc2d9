#pragma once

#include "core/ticket/words.h"

#include <optional>

namespace baton::words {

/// A note to hand tickets on with, from one team to another: what is always to be said, and the
/// line whose lack sent tickets back before. Lines, each to be filled in.
[[nodiscard]] QString noteTemplate(const QString &from, const QString &to,
                                   std::optional<ticket::ReturnCause> cause);

} // namespace baton::words
