#include "core/storage/ticketstore.h"

#include "core/storage/ticketparts.h"
#include "core/storage/ticketrow.h"

namespace baton::storage {

namespace {

// A ticket is there for people when its import, if it has one, is visible.
#define BATON_VISIBLE "(batch = 0 OR batch IN (SELECT id FROM batch WHERE state = 'visible'))"

constexpr const char *visibleTicket =
    "SELECT " BATON_TICKET_COLUMNS " FROM ticket WHERE id = ? AND " BATON_VISIBLE;

std::optional<QString> wordOrNull(const std::optional<ticket::PauseReason> &reason)
{
    return reason ? std::optional{toWord(*reason)} : std::nullopt;
}

std::optional<qint64> numberOrNull(const std::optional<bool> &flag)
{
    return flag ? std::optional{qint64{*flag}} : std::nullopt;
}

std::optional<qint64> lengthOrNull(const std::optional<WorkingTime> &time)
{
    return time ? std::optional{qint64{time->length.count()}} : std::nullopt;
}

std::optional<QByteArray> timeWentOrNull(const TicketRecord &record)
{
    return record.timeWent ? std::optional{toJson(*record.timeWent)} : std::nullopt;
}

// Bounces and revisits follow from the hand-offs, so they are not stored a second time.
void countSteps(handoff::Custody &custody)
{
    const auto &steps = custody.handOffs;
    custody.bounces = static_cast<int>(std::ranges::count_if(steps, &handoff::HandOff::bounce));
    if (steps.empty())
        return;
    std::vector<TeamId> teams{steps.front().from};
    for (const auto &step : steps)
        teams.push_back(step.to);
    std::ranges::sort(teams);
    const auto distinct = std::ranges::unique(teams).begin() - teams.begin();
    custody.revisits = static_cast<int>(std::ssize(steps) + 1 - distinct);
}

} // namespace

void TicketStore::writeRow(const char *sql, const TicketRecord &record)
{
    const auto &ticket = record.ticket;
    const auto &source = ticket.source;
    const auto write = m_connection.use(sql);
    const auto external = record.external.isEmpty() ? std::nullopt : std::optional{record.external};
    write->bind(ticket.id, ticket.number, toWord(ticket.kind), ticket.subject,
                toWord(ticket.category), wordOrNull(ticket.pauseReason), ticket.wakeUpAt,
                toWord(ticket.priority), ticket.team, ticket.technician, ticket.requester,
                ticket.service, toWord(ticket.channel), ticket.reportedAt, ticket.updatedAt,
                ticket.restoredAt, ticket.resolvedAt, ticket.closedAt, ticket.reopenings,
                ticket.mergedInto, source.openedAt, source.resolvedAt,
                numberOrNull(source.promiseMet), source.reopenings, source.reassignments,
                int{ticket.imported}, external, record.batch, ticket.version, toWord(ticket.impact),
                ticket.snoozedUntil, ticket.unansweredSince, toWord(ticket.last.kind),
                ticket.last.actor, ticket.last.at, ticket.minutesSpent, ticket.splitFrom,
                partsJson(ticket), timeWentOrNull(record));
    write->run();
}

void TicketStore::insert(const TicketRecord &record)
{
    writeRow("INSERT INTO ticket(" BATON_TICKET_COLUMNS ") VALUES "
             "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
             record);
    insertParts(record);
}

bool TicketStore::replace(const TicketRecord &record, qint64 expectedVersion)
{
    {
        const auto remove = m_connection.use("DELETE FROM ticket WHERE id = ? AND version = ?");
        remove->bind(record.ticket.id, expectedVersion);
        remove->run();
    }
    if (m_connection.changes() != 1)
        return false;
    removeParts(record.ticket.id);
    insert(record);
    return true;
}

void TicketStore::bringUp(const TicketRecord &record)
{
    const auto write =
        m_connection.use("UPDATE ticket SET time_went = ?, updated_at = ? WHERE id = ?");
    write->bind(timeWentOrNull(record), record.ticket.updatedAt, record.ticket.id);
    write->run();
}

std::vector<TicketId> TicketStore::toBringUp()
{
    std::vector<TicketId> ids;
    const auto ask = m_connection.use(
        "SELECT ticket FROM clock WHERE metric = 'resolve' AND outcome IN ('breached', 'running', "
        "'paused') "
        "UNION SELECT stream FROM activity WHERE kind = 'rules_applied' ORDER BY 1");
    while (ask->step())
        ids.push_back(ask->id<TicketId>(0));
    return ids;
}

std::vector<TicketId> TicketStore::openIds()
{
    std::vector<TicketId> ids;
    const auto ask = m_connection.use("SELECT id FROM ticket WHERE imported = 0 AND category IN "
                                      "('new', 'open', 'pending') ORDER BY id");
    while (ask->step())
        ids.push_back(ask->id<TicketId>(0));
    return ids;
}

std::vector<TicketId> TicketStore::quietSince(ticket::Kind kind, Instant since, int limit)
{
    std::vector<TicketId> ids;
    const auto ask = m_connection.use(
        "SELECT id FROM ticket WHERE kind = ? AND category IN ('resolved', 'closed') "
        "AND last_at < ? AND " BATON_VISIBLE " AND EXISTS (SELECT 1 FROM activity a, "
        "activity_text x WHERE a.stream = ticket.id AND x.stream = a.stream AND x.seq = a.seq "
        "AND a.kind <> 'redacted') ORDER BY id LIMIT ?");
    ask->bind(toWord(kind), since, limit);
    while (ask->step())
        ids.push_back(ask->id<TicketId>(0));
    return ids;
}

void TicketStore::remove(TicketId id)
{
    const auto remove = m_connection.use("DELETE FROM ticket WHERE id = ?");
    remove->bind(id);
    remove->run();
    removeParts(id);
}

void TicketStore::removeParts(TicketId id)
{
    for (const char *sql :
         {"DELETE FROM clock WHERE ticket = ?", "DELETE FROM custody_span WHERE ticket = ?",
          "DELETE FROM hand_off WHERE ticket = ?", "DELETE FROM attached WHERE ticket = ?"}) {
        const auto remove = m_connection.use(sql);
        remove->bind(id);
        remove->run();
    }
}

void TicketStore::insertParts(const TicketRecord &record)
{
    const auto id = record.ticket.id;
    for (const auto &clock : record.clocks) {
        const auto write = m_connection.use(
            "INSERT INTO clock(ticket, metric, instance, policy, policy_version, priority, team, "
            "started_at, stopped_at, due_at, actionable_at, breached_at, target_ms, used_ms, "
            "paused_ms, outcome, flags) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        write->bind(id, sla::toWord(clock.metric), clock.instance, clock.policy,
                    clock.policyVersion, toWord(clock.priority), clock.team, clock.startedAt,
                    clock.stoppedAt, clock.dueAt, clock.actionableAt, clock.breachedAt,
                    lengthOrNull(clock.target), qint64{clock.used.length.count()},
                    qint64{clock.paused.length.count()}, sla::toWord(clock.outcome),
                    int{clock.flags});
        write->run();
    }
    for (const auto &file : record.ticket.attachments) {
        const auto write =
            m_connection.use("INSERT INTO attached(ticket, seq, digest) VALUES (?,?,?)");
        write->bind(id, file.seq, Blob{QByteArray::fromHex(file.digest)});
        write->run();
    }
    int n = 0;
    for (const auto &span : record.custody.spans) {
        const auto write = m_connection.use(
            "INSERT INTO custody_span(ticket, n, team, from_at, to_at, pending_ms, "
            "queue_ms, touch_ms) VALUES (?,?,?,?,?,?,?,?)");
        write->bind(id, n++, span.team, span.from, span.to, span.pendingMs, span.queueMs,
                    span.touchMs);
        write->run();
    }
    n = 0;
    for (const auto &handOff : record.custody.handOffs) {
        const auto write = m_connection.use(
            "INSERT INTO hand_off(ticket, n, from_team, to_team, at, wait_ms, bounce, "
            "return_cause) VALUES (?,?,?,?,?,?,?,?)");
        const auto cause = handOff.returned ? std::optional{toWord(handOff.cause)} : std::nullopt;
        write->bind(id, n++, handOff.from, handOff.to, handOff.at, handOff.waitMs,
                    int{handOff.bounce}, cause);
        write->run();
    }
}

Result<void> TicketStore::readClocks(TicketRecord &record)
{
    const auto clocks = m_connection.use(
        "SELECT metric, instance, policy, policy_version, priority, team, started_at, stopped_at, "
        "due_at, actionable_at, breached_at, target_ms, used_ms, paused_ms, outcome, flags "
        "FROM clock WHERE ticket = ? ORDER BY metric, instance");
    clocks->bind(record.ticket.id);
    while (clocks->step()) {
        auto clock = clockFromRow(*clocks.operator->());
        if (!clock)
            return std::unexpected(clock.error());
        record.clocks.push_back(*std::move(clock));
    }
    std::ranges::sort(record.clocks, {}, [](const sla::Clock &clock) {
        return std::pair{clock.metric, clock.instance}; // words sort otherwise
    });
    return {};
}

void TicketStore::readSpans(TicketRecord &record)
{
    const auto spans =
        m_connection.use("SELECT team, from_at, to_at, pending_ms, queue_ms, touch_ms "
                         "FROM custody_span WHERE ticket = ? ORDER BY n");
    spans->bind(record.ticket.id);
    while (spans->step())
        record.custody.spans.push_back(spanFromRow(*spans.operator->()));
}

Result<void> TicketStore::readHandOffs(TicketRecord &record)
{
    const auto handOffs =
        m_connection.use("SELECT from_team, to_team, at, wait_ms, bounce, return_cause "
                         "FROM hand_off WHERE ticket = ? ORDER BY n");
    handOffs->bind(record.ticket.id);
    while (handOffs->step()) {
        auto handOff = handOffFromRow(*handOffs.operator->());
        if (!handOff)
            return std::unexpected(handOff.error());
        record.custody.handOffs.push_back(*std::move(handOff));
    }
    countSteps(record.custody);
    return {};
}

Result<void> TicketStore::readParts(TicketRecord &record)
{
    if (const auto clocks = readClocks(record); !clocks)
        return clocks;
    readSpans(record);
    return readHandOffs(record);
}

Result<TicketRecord> TicketStore::readRow(const char *sql, TicketId id)
{
    const auto ask = m_connection.use(sql);
    ask->bind(id);
    if (!ask->step())
        return failure(ErrorCode::NotFound, {QString::number(id.value())});
    return ticketFromRow(*ask.operator->());
}

Result<TicketRecord> TicketStore::readOne(const char *sql, TicketId id)
{
    auto record = readRow(sql, id);
    if (!record)
        return record;
    if (const auto parts = readParts(*record); !parts)
        return std::unexpected(parts.error());
    return record;
}

Result<TicketRecord> TicketStore::byId(TicketId id)
{
    return readOne(visibleTicket, id);
}

Result<TicketRecord> TicketStore::listed(TicketId id)
{
    auto record = readRow(visibleTicket, id);
    if (!record)
        return record;
    if (const auto clocks = readClocks(*record); !clocks)
        return std::unexpected(clocks.error());
    if (const auto handOffs = readHandOffs(*record); !handOffs)
        return std::unexpected(handOffs.error());
    return record;
}

Result<TicketRecord> TicketStore::byIdHidden(TicketId id)
{
    return readOne("SELECT " BATON_TICKET_COLUMNS " FROM ticket WHERE id = ?", id);
}

Result<TicketId> TicketStore::byNumber(qint64 number)
{
    const auto ask = m_connection.use("SELECT id FROM ticket WHERE number = ? AND " BATON_VISIBLE);
    ask->bind(number);
    if (!ask->step())
        return failure(ErrorCode::NotFound, {QString::number(number)});
    return ask->id<TicketId>(0);
}

bool TicketStore::isKnownExternal(const QString &external)
{
    const auto ask =
        m_connection.use("SELECT 1 FROM ticket WHERE external = ? AND " BATON_VISIBLE " LIMIT 1");
    ask->bind(external);
    return ask->step();
}

Result<std::vector<TicketRecord>> TicketStore::from(TicketId id, int limit)
{
    std::vector<TicketRecord> records;
    const auto ask = m_connection.use("SELECT " BATON_TICKET_COLUMNS " FROM ticket WHERE id >= ? "
                                      "AND " BATON_VISIBLE " ORDER BY id LIMIT ?");
    ask->bind(id, limit);
    while (ask->step()) {
        auto record = ticketFromRow(*ask.operator->());
        if (!record)
            return std::unexpected(record.error());
        if (const auto parts = readParts(*record); !parts)
            return std::unexpected(parts.error());
        records.push_back(*std::move(record));
    }
    return records;
}

std::vector<TicketHead> TicketStore::heads(TicketId from, TicketId to, int limit)
{
    std::vector<TicketHead> heads;
    const auto ask = m_connection.use("SELECT id, kind, imported FROM ticket WHERE id >= ? AND "
                                      "id <= ? AND " BATON_VISIBLE " ORDER BY id LIMIT ?");
    ask->bind(from, to, limit);
    while (ask->step())
        heads.push_back(
            {ask->id<TicketId>(0),
             ticket::fromWord<ticket::Kind>(ask->text(1)).value_or(ticket::Kind::Incident),
             ask->number(2) != 0});
    return heads;
}

qint64 TicketStore::countVisible()
{
    return m_connection.askNumber("SELECT count(*) FROM ticket WHERE " BATON_VISIBLE);
}

std::vector<TicketId> TicketStore::ofBatch(BatchId batch)
{
    std::vector<TicketId> ids;
    const auto ask =
        m_connection.use("SELECT id FROM ticket WHERE batch = ? AND batch <> 0 ORDER BY id");
    ask->bind(batch);
    while (ask->step())
        ids.push_back(ask->id<TicketId>(0));
    return ids;
}

} // namespace baton::storage
