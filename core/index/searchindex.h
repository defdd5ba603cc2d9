#pragma once

#include "core/base/id.h"
#include "core/storage/connection.h"

#include <vector>

namespace baton::index {

/// Full-text search over every text of every ticket (FTS5, contentless: the words live in the
/// truth, here only where they stand). Throws SqlError.
class SearchIndex
{
public:
    explicit SearchIndex(storage::Connection &connection) : m_connection{connection} {}

    /// Makes the tables where they are missing.
    void prepare();
    /// Forgets everything, leaving no word in the file.
    void clear();
    /// Adds the text of an activity; once only.
    void add(TicketId ticket, qint64 seq, const QByteArray &text);
    /// The seq up to which a ticket's texts are in; 0 for none.
    [[nodiscard]] qint64 seqOf(TicketId ticket);
    /// Tickets that hold every word (the last one as a beginning) or the phrase, newest texts
    /// first.
    [[nodiscard]] std::vector<TicketId> find(const QString &words, bool phrase, qint64 limit);

    /// How far the first filling has come: the last ticket whose texts are in.
    [[nodiscard]] TicketId filledThrough();
    void setFilledThrough(TicketId ticket);

private:
    storage::Connection &m_connection;
};

} // namespace baton::index
