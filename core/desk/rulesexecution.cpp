#include "core/desk/rulesexecution.h"

#include "core/desk/projection.h"
#include "core/desk/rulespreview.h"
#include "core/ticket/factcodec.h"

namespace baton::desk {

namespace {

bool isOver(const ticket::Ticket &ticket)
{
    return ticket.category == ticket::Category::Resolved ||
           ticket.category == ticket::Category::Closed;
}

Result<void> projectAnew(storage::Session &session, const Circumstances &circumstances,
                         const storage::TicketRecord &old)
{
    auto history = activitiesFrom(session.log().history(streamOf(old.ticket.id)));
    if (!history)
        return std::unexpected(history.error());
    auto record = project(old.ticket.id, *std::move(history), circumstances.rules,
                          circumstances.names.membership());
    record.external = old.external;
    record.batch = old.batch;
    if (!session.tickets().replace(record, old.ticket.version))
        return failure(ErrorCode::Conflict, {QString::number(old.ticket.number)});
    return {};
}

} // namespace

Result<Receipt> applyRules(storage::Session &session, const Circumstances &circumstances,
                           const ApplyRules &command)
{
    std::vector<storage::TicketRecord> records;
    std::vector<storage::NewActivity> activities;
    for (const auto id : std::set<TicketId>(command.tickets.begin(), command.tickets.end())) {
        auto record = session.tickets().byId(id);
        if (!record)
            return std::unexpected(record.error());
        const auto history = activitiesFrom(session.log().history(streamOf(id)));
        if (!history)
            return std::unexpected(history.error());
        const auto &ticket = record->ticket;
        const auto placed = placementOf(circumstances.rules, ticket, *history, circumstances.now);
        if (isOver(ticket) || ticket.imported || !placed.isNew)
            continue;
        const ticket::Fact fact{placed.rules};
        activities.push_back({streamOf(id),
                              ticket::kindWord(fact),
                              ticket::payloadOf(fact),
                              {},
                              circumstances.now,
                              circumstances.actor});
        records.push_back(*std::move(record));
    }
    if (activities.empty())
        return failure(ErrorCode::AlreadyDone, {QStringLiteral("rules")});
    const auto done = session.log().append(circumstances.now, circumstances.actor, activities);
    for (size_t i = 0; i < records.size(); ++i) {
        if (const auto written = projectAnew(session, circumstances, records[i]); !written)
            return std::unexpected(written.error());
        session.changes().note(activities[i].stream, done.seqs[i], done.replicaSeq);
    }
    return Receipt{activities.front().stream, records.front().ticket.number, done.seqs.front()};
}

} // namespace baton::desk
