#pragma once

#include "core/index/columns.h"
#include "core/index/wordlist.h"
#include "core/storage/connection.h"

namespace baton::desk {

/// Learns which words stand in tickets, and in how many, bit by bit from the search index. Lives
/// on the index worker. Throws SqlError.
class WordLearner
{
public:
    WordLearner(storage::Connection &file, const index::ColumnSet &set) : m_file{file}, m_set{set}
    {
    }

    /// Reads some more words; true while there are more. Begins anew once the index has moved far.
    [[nodiscard]] bool learnSome();
    /// After a redaction: no word that was known may be offered any more.
    void forget();
    [[nodiscard]] const index::WordList &words() const { return m_words; }
    /// Every word was read: one that is not known is not a word of any ticket.
    [[nodiscard]] bool isDone() const { return m_learnt && m_words.size() > 0; }

private:
    storage::Connection &m_file;
    const index::ColumnSet &m_set;
    index::WordList m_words;
    QString m_learntTo;
    size_t m_learntAt = 0; // how many tickets there were
    bool m_learnt = false;
};

} // namespace baton::desk
