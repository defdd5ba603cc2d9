#pragma once

#include "core/desk/search.h"
#include "core/index/filter.h"
#include "core/index/searchindex.h"
#include "core/index/similarity.h"
#include "core/index/wordlist.h"

namespace baton::desk {

/// Asks the full-text index over a connection of its own, so that a question may be broken off
/// without harm. Lives on the index worker but for interrupt(). Throws SqlError.
class Searcher
{
public:
    Searcher(const QString &indexFile, const index::ColumnSet &set);

    /// Words alone, without conditions; fills tickets, total and order.
    [[nodiscard]] SearchAnswer search(const std::vector<index::Needle> &needles,
                                      const SearchQuestion &question);
    /// What to type instead, where `text` finds nothing; only words that find something.
    [[nodiscard]] std::optional<Suggestion> suggest(const QString &text);
    [[nodiscard]] std::vector<index::Likeness> similar(const SimilarQuestion &question,
                                                       Instant now);

    /// Reads some more words of the index for suggest(); true while there are more. Begins anew
    /// once the index has moved far.
    [[nodiscard]] bool learnSome();
    /// After a redaction: no word that was known may be offered any more.
    void forgetWords();
    /// From any thread.
    void interrupt() { m_file.interrupt(); }

private:
    [[nodiscard]] qint64 countVisible(const std::vector<index::Needle> &needles);
    [[nodiscard]] qint64 newestFrom(qint64 tickets) const;
    [[nodiscard]] std::vector<index::WordHits> telling(const QString &text);
    void takeNewest(const std::vector<qint64> &hits, SearchAnswer &answer, int limit) const;
    [[nodiscard]] bool takeFromNewestTickets(const std::vector<index::Needle> &needles,
                                             SearchAnswer &answer, int limit);

    storage::Connection m_file;
    const index::ColumnSet &m_set;
    index::WordList m_words;
    QString m_learntTo;
    size_t m_learntAt = 0; // how many tickets there were
    bool m_learnt = false;
};

/// Whether a filter is words and phrases only; then they are answered, negations excluded.
[[nodiscard]] std::optional<std::vector<index::Needle>> onlyWords(const index::FilterNode &filter);
/// Everything that a filter looks for in texts, for highlighting.
[[nodiscard]] std::vector<index::Needle> needlesOf(const index::FilterNode &filter);

} // namespace baton::desk
