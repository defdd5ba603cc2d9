#pragma once

#include "core/desk/names.h"
#include "core/desk/search.h"
#include "core/index/similarity.h"
#include "core/storage/session.h"

namespace baton::desk {

/// How tickets that were found are shown, in the order of `ids`; one that is gone has no number.
[[nodiscard]] Result<std::vector<SearchHit>> hitsOf(storage::Session &session,
                                                    const std::vector<TicketId> &ids,
                                                    const std::vector<index::Needle> &needles,
                                                    const Names &names);
/// The rows of tickets that are like a text; `text` marks the words they share with it.
[[nodiscard]] Result<SimilarAnswer> similarOf(storage::Session &session,
                                              const std::vector<index::Likeness> &found,
                                              const QString &text, const Names &names);

} // namespace baton::desk
