#pragma once

#include "core/base/result.h"
#include "core/handoff/custody.h"
#include "core/handoff/timewent.h"
#include "core/sla/clock.h"
#include "core/storage/connection.h"
#include "core/ticket/ticket.h"

#include <functional>
#include <vector>

namespace baton::storage {

/// Everything the projections hold of one ticket.
struct TicketRecord
{
    ticket::Ticket ticket;
    std::vector<sla::Clock> clocks;
    handoff::Custody custody;
    std::optional<handoff::TimeWent> timeWent{}; // of a promise to resolve that was not kept
    QString external;                            // the source's own id, imported tickets only
    BatchId batch;

    friend bool operator==(const TicketRecord &, const TicketRecord &) = default;
};

/// What a what-if must know of a ticket beside its log.
struct TicketHead
{
    TicketId id;
    ticket::Kind kind = ticket::Kind::Incident;
    bool imported = false;
};

/// The projections of tickets: rows, clocks, spans, hand-offs. Throws SqlError; a word that this
/// version cannot read makes the record Damaged.
class TicketStore
{
public:
    explicit TicketStore(Connection &connection) : m_connection{connection} {}

    /// Writes a record whose ticket has no rows yet.
    void insert(const TicketRecord &record);
    /// Replaces all rows of the ticket, if its row is still at `expectedVersion`.
    [[nodiscard]] bool replace(const TicketRecord &record, qint64 expectedVersion);
    void remove(TicketId id);
    /// Writes nothing but where the time of the promise went and the last update.
    void bringUp(const TicketRecord &record);
    /// Tickets with a promise to resolve that is broken or not over, or that other rules have
    /// been applied to, in the order of ids: those that an older Baton kept otherwise.
    [[nodiscard]] std::vector<TicketId> toBringUp();

    /// NotFound, also for a ticket whose import is not visible.
    [[nodiscard]] Result<TicketRecord> byId(TicketId id);
    /// The same without the stays, which no list shows.
    [[nodiscard]] Result<TicketRecord> listed(TicketId id);
    /// Also those of imports that are not visible: for the check alone.
    [[nodiscard]] Result<TicketRecord> byIdHidden(TicketId id);
    [[nodiscard]] Result<TicketId> byNumber(qint64 number);
    [[nodiscard]] bool isKnownExternal(const QString &external);
    /// Tickets of ours that somebody still works on: not imported, not over, in the order of ids.
    [[nodiscard]] std::vector<TicketId> openIds();
    /// Visible tickets of a kind that are over, with texts left (reasons of redactions aside) and
    /// nothing done on them since: at most `limit`, in the order of ids.
    [[nodiscard]] std::vector<TicketId> quietSince(ticket::Kind kind, Instant since, int limit);
    /// All visible records with from <= id, at most `limit`, in the order of ids.
    [[nodiscard]] Result<std::vector<TicketRecord>> from(TicketId id, int limit);
    /// Visible tickets with from <= id <= to, at most `limit`, in the order of ids.
    [[nodiscard]] std::vector<TicketHead> heads(TicketId from, TicketId to, int limit);
    [[nodiscard]] qint64 countVisible();
    /// Ids of a batch, in order.
    [[nodiscard]] std::vector<TicketId> ofBatch(BatchId batch);

private:
    void insertParts(const TicketRecord &record);
    void removeParts(TicketId id);
    void writeRow(const char *sql, const TicketRecord &record);
    [[nodiscard]] Result<TicketRecord> readRow(const char *sql, TicketId id);
    [[nodiscard]] Result<TicketRecord> readOne(const char *sql, TicketId id);
    [[nodiscard]] Result<void> readParts(TicketRecord &record);
    [[nodiscard]] Result<void> readClocks(TicketRecord &record);
    void readSpans(TicketRecord &record);
    [[nodiscard]] Result<void> readHandOffs(TicketRecord &record);

    Connection &m_connection;
};

} // namespace baton::storage
