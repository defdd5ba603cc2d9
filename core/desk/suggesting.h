#pragma once

#include "core/desk/search.h"
#include "core/index/filter.h"
#include "core/index/wordlist.h"

#include <functional>

namespace baton::desk {

/// How many tickets a question finds.
using CountOf = std::function<qint64(const QString &question)>;

/// What to type instead where a question finds nothing: the first of its words that stands in no
/// ticket, put right so that the whole finds something. Conditions, as in `team:mail pritner`, stay
/// as they are.
[[nodiscard]] std::optional<Suggestion>
suggestionFor(const QString &question, const index::WordList &words, const CountOf &count);

} // namespace baton::desk
