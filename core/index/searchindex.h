#pragma once

#include "core/base/id.h"
#include "core/index/wording.h"
#include "core/storage/connection.h"

#include <chrono>
#include <vector>

namespace baton::index {

/// Full-text search over every text of every ticket (FTS5, contentless: the words live in the
/// truth, here only where they stand). One document a ticket, its rowid the ticket's id, so that
/// words may stand in different texts of it. Throws SqlError.
class SearchIndex
{
public:
    explicit SearchIndex(storage::Connection &connection) : m_connection{connection} {}

    /// Makes the tables where they are missing.
    void prepare();
    /// Forgets everything, leaving no word in the file.
    void clear();
    /// Adds the texts of a ticket up to `seq`, joined; once only.
    void add(TicketId ticket, qint64 seq, const QByteArray &body);
    /// The same for a ticket that is in already with `before`, which must be what was added.
    void replace(TicketId ticket, qint64 seq, const QByteArray &before, const QByteArray &body);
    /// The seq up to which a ticket's texts are in; 0 for none.
    [[nodiscard]] qint64 seqOf(TicketId ticket);

    /// Ids of tickets from..to that hold every needle, ascending; of more than `limit` the highest.
    struct Reach
    {
        qint64 from = 0;
        qint64 to = std::numeric_limits<qint64>::max();
    };
    [[nodiscard]] std::vector<qint64> find(const std::vector<Needle> &needles, qint64 limit,
                                           Reach reach);
    /// The best matches first (bm25): only where there are few.
    [[nodiscard]] std::vector<qint64> best(const std::vector<Needle> &needles, qint64 limit);

    /// How far the first filling has come: the last ticket whose texts are in.
    [[nodiscard]] TicketId filledThrough();
    void setFilledThrough(TicketId ticket);

    /// Words after `after` in order with the number of tickets that hold them; empty at the end.
    struct Word
    {
        QString word;
        qint64 tickets = 0;
    };
    /// The next words in order, as many as can be counted in that time, at least one; none at the
    /// end. To count a common word is to read every place that it stands in.
    [[nodiscard]] std::vector<Word> wordsAfter(const QString &after,
                                               std::chrono::milliseconds patience);
    /// Tickets that hold this very word. Linear in the answer.
    [[nodiscard]] qint64 ticketsWith(const QString &word);

private:
    void write(TicketId ticket, qint64 seq, const QByteArray &body);
    storage::Connection &m_connection;
};

/// Joins texts of a ticket to one document, so that no phrase reaches from one into the next.
[[nodiscard]] QByteArray joinedTexts(const std::vector<QByteArray> &texts);
/// The needles as an FTS5 question: every word quoted, so that none is an operator.
[[nodiscard]] QByteArray questionFrom(const std::vector<Needle> &needles);

} // namespace baton::index
