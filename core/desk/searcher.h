#pragma once

#include "core/desk/needles.h"
#include "core/desk/search.h"
#include "core/desk/wordlearner.h"
#include "core/index/searchindex.h"
#include "core/index/similarity.h"

namespace baton::desk {

/// Tickets like a text, and the words of it that they are like by.
struct Alike
{
    std::vector<index::Likeness> tickets;
    std::vector<index::Needle> shared;
};

/// Asks the full-text index over a connection of its own, so that a question may be broken off
/// without harm. Lives on the index worker but for interrupt(). Throws SqlError.
class Searcher
{
public:
    Searcher(const QString &indexFile, const index::ColumnSet &set);

    /// Words alone, without conditions; fills tickets, total and order.
    [[nodiscard]] SearchAnswer search(const std::vector<index::Needle> &needles,
                                      const SearchQuestion &question);
    /// How many tickets hold every needle, as far as they are counted.
    [[nodiscard]] qint64 countVisible(const std::vector<index::Needle> &needles);
    [[nodiscard]] Alike similar(const SimilarQuestion &question, Instant now);

    /// What stands in tickets, for suggestions.
    [[nodiscard]] WordLearner &learner() { return m_learner; }
    /// From any thread.
    void interrupt() { m_file.interrupt(); }

private:
    void takeNewest(const std::vector<qint64> &hits, SearchAnswer &answer, int limit) const;
    [[nodiscard]] bool takeFromNewestTickets(const std::vector<qint64> &hits, SearchAnswer &answer,
                                             int limit) const;

    storage::Connection m_file;
    const index::ColumnSet &m_set;
    WordLearner m_learner;
};

} // namespace baton::desk
