#pragma once

#include "core/desk/history.h"
#include "core/exchange/mapping.h"

#include <functional>
#include <stop_token>

namespace baton::exchange {

/// What reading a source came to. The first `problemLimit` problems are kept, all are counted.
struct ReadReport
{
    qint64 rows = 0;
    qint64 tickets = 0;
    qint64 refusedRows = 0;
    qint64 refusedTickets = 0; // tickets of refused rows: never half a ticket
    std::vector<RowProblem> problems;
};
inline constexpr int problemLimit = 100;

/// A source's history, whole: rows lie compact, tickets are made when asked for.
class History
{
public:
    History();
    History(History &&) noexcept;
    History &operator=(History &&) noexcept;
    ~History();

    [[nodiscard]] const ReadReport &report() const;
    [[nodiscard]] const desk::HistoryNames &names() const;
    [[nodiscard]] const desk::HistorySource &source() const;
    [[nodiscard]] qint64 size() const;
    /// Tickets [from, to) in the order in which the source names them first.
    [[nodiscard]] std::vector<desk::HistoryTicket> tickets(qint64 from, qint64 to) const;

private:
    friend class HistoryReader;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

using Progress = std::function<void(qint64 done, qint64 total)>;

/// Reads a file by a mapping. Errors: the file or its header cannot be read at all, Cancelled.
[[nodiscard]] Result<History> readHistory(const QString &path, const Mapping &mapping,
                                          const std::stop_token &stop = {},
                                          const Progress &onProgress = {});

} // namespace baton::exchange
