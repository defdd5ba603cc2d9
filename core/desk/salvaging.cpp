#include "core/desk/salvaging.h"

#include "core/desk/names.h"
#include "core/desk/projection.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace baton::desk {

namespace {

// A stream whose own row is lost is known by what was made of it, and a ticket by its beginning.
void restoreStreams(storage::Session &session)
{
    session.connection().execute(
        "WITH known(id, kind) AS (SELECT id, 'team' FROM team UNION SELECT id, 'department' FROM "
        "department UNION SELECT id, 'service' FROM service UNION SELECT id, 'person' FROM person "
        "UNION SELECT id, 'batch' FROM batch UNION SELECT id, kind FROM setting UNION SELECT "
        "calendar, 'calendar' FROM calendar_version UNION SELECT policy, 'policy' FROM "
        "policy_version UNION SELECT stream, 'ticket' FROM activity WHERE seq = 1 AND kind = "
        "'created') "
        "INSERT INTO stream(id, kind, seq, recorded_at, batch) "
        "SELECT a.stream, k.kind, max(a.seq), max(a.recorded_at), coalesce(min(c.batch), 0) "
        "FROM known k JOIN activity a ON a.stream = k.id LEFT JOIN log_commit c "
        "ON c.replica = a.replica AND c.replica_seq = a.replica_seq "
        "WHERE k.id NOT IN (SELECT id FROM stream) GROUP BY a.stream");
}

std::vector<TicketId> ticketsWithoutRow(storage::Session &session)
{
    std::vector<TicketId> tickets;
    const auto ask = session.connection().use(
        "SELECT id FROM stream WHERE kind = 'ticket' AND id NOT IN (SELECT id FROM ticket) "
        "AND id IN (SELECT stream FROM activity WHERE seq = 1) ORDER BY id");
    while (ask->step())
        tickets.push_back(ask->id<TicketId>(0));
    return tickets;
}

BatchId batchOf(storage::Session &session, TicketId ticket)
{
    const auto ask = session.connection().use("SELECT batch FROM stream WHERE id = ?");
    ask->bind(ticket);
    return ask->step() ? ask->id<BatchId>(0) : BatchId{};
}

Result<void> rebuildRows(storage::Session &session, SalvageReport &report)
{
    restoreStreams(session);
    const auto rules = Rulebook::read(session);
    if (!rules)
        return std::unexpected(rules.error());
    const auto names = Names::readAll(session);
    for (const auto id : ticketsWithoutRow(session)) {
        auto history = activitiesFrom(session.log().history(streamOf(id)));
        if (!history) {
            ++report.unreadable;
            continue;
        }
        auto record = project(id, *std::move(history), **rules, names->membership());
        record.batch = batchOf(session, id);
        session.tickets().remove(id); // parts that outlived their row
        session.tickets().insert(record);
        ++report.rebuilt;
    }
    return {};
}

} // namespace

Result<SalvageReport> salvage(const QString &damaged, const QString &target, const Clock &clock)
{
    SalvageReport report;
    auto rows = storage::salvageRows(damaged, target, clock.now());
    if (!rows)
        return std::unexpected(rows.error());
    report.rows = *std::move(rows);
    const auto database = storage::Database::open({target, false}, clock.now());
    if (!database)
        return std::unexpected(database.error());
    const auto rebuilt =
        (*database)
            ->write([&report](storage::Session &session) { return rebuildRows(session, report); })
            .result();
    if (!rebuilt)
        return std::unexpected(rebuilt.error());
    const auto counted = (*database)
                             ->read([](storage::Session &session) -> Result<qint64> {
                                 return session.tickets().countVisible();
                             })
                             .result();
    report.tickets = counted.value_or(0);
    return report;
}

} // namespace baton::desk
