#pragma once

#include "core/index/columns.h"

namespace baton::index {

/// A word of the text that is compared, how telling it is, and the tickets that hold it.
struct WordHits
{
    double weight = 0;
    std::vector<qint64> tickets; // ascending
};

/// What the text that is compared is known to be about.
struct SimilarTo
{
    TicketId self; // not like itself; null for a ticket that is only being written
    ServiceId service;
    Instant now;
};

struct Likeness
{
    TicketId ticket;
    double score = 0; // 0 to about 1.3
    bool open = false;
};

/// How telling a word is: the fewer of all tickets hold it, the more (inverse document frequency).
[[nodiscard]] double weightOf(qint64 ticketsWithWord, qint64 allTickets);

/// The tickets that share most of the weight of the words, open ones first: the share, a little
/// more for the same service and for being recent. One common word alone does not make two tickets
/// alike: half of the weight is needed, or two words.
[[nodiscard]] std::vector<Likeness> alike(const std::vector<WordHits> &words, const ColumnSet &set,
                                          const SimilarTo &to, size_t limitOpen,
                                          size_t limitSolved);

} // namespace baton::index
