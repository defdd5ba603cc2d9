#pragma once

#include "core/desk/names.h"
#include "core/desk/search.h"
#include "core/index/similarity.h"
#include "core/storage/session.h"

namespace baton::desk {

/// What was looked for, and for whom it is shown.
struct Looking
{
    std::vector<index::Needle> needles;
    Audience audience = Audience::Desk;
};

/// How tickets that were found are shown, in the order of `ids`; one that is gone has no number.
[[nodiscard]] Result<std::vector<SearchHit>> hitsOf(storage::Session &session,
                                                    const std::vector<TicketId> &ids,
                                                    const Looking &looking, const Names &names);
/// Whether every needle stands in a text that requesters may read.
[[nodiscard]] bool isFoundByRequesters(storage::Session &session, TicketId id,
                                       const std::vector<index::Needle> &needles);
/// The rows of tickets that are like a text; the needles mark the words they share with it.
[[nodiscard]] Result<SimilarAnswer> similarOf(storage::Session &session,
                                              const std::vector<index::Likeness> &found,
                                              const std::vector<index::Needle> &shared,
                                              const Names &names);

} // namespace baton::desk
