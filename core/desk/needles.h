#pragma once

#include "core/index/filter.h"
#include "core/index/wording.h"

namespace baton::desk {

/// Whether a filter is words and phrases only; then they are answered, negations excluded.
[[nodiscard]] std::optional<std::vector<index::Needle>> onlyWords(const index::FilterNode &filter);
/// Everything that a filter looks for in texts, for highlighting.
[[nodiscard]] std::vector<index::Needle> needlesOf(const index::FilterNode &filter);
/// The words of a text, whatever else a filter would make of it; quotes make a phrase.
[[nodiscard]] std::vector<index::Needle> plainNeedles(const QString &text);

} // namespace baton::desk
