#pragma once

#include "core/desk/wordlearner.h"
#include "core/index/similarity.h"
#include "core/index/wording.h"

namespace baton::desk {

/// A word of a text that tells what it is about, with the tickets that hold it.
struct TellingWord
{
    QString word;
    index::WordHits hits;
};

/// The rarest words of the text.
[[nodiscard]] std::vector<TellingWord> tellingWords(const QString &text, storage::Connection &file,
                                                    const index::ColumnSet &set,
                                                    const WordLearner &learner);
/// Those of them that are worth a mark: rare ones, or all where none is rare. Whole words.
[[nodiscard]] std::vector<index::Needle> markedWords(const std::vector<TellingWord> &words);

} // namespace baton::desk
