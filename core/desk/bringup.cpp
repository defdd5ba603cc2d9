#include "core/desk/bringup.h"

#include "core/desk/names.h"
#include "core/desk/projection.h"
#include "core/storage/migration.h"

using namespace Qt::StringLiterals;

namespace baton::desk {

namespace {

constexpr size_t ticketsAtOnce = 500;
constexpr auto rulesKey = "rules_version"_L1;

// Nothing for a file that is up to date.
Result<std::optional<std::vector<TicketId>>> ticketsToDo(storage::Database &database)
{
    return database
        .read([](storage::Session &session) -> Result<std::optional<std::vector<TicketId>>> {
            if (session.meta().value(rulesKey).toInt() >= storage::rulesVersion)
                return std::nullopt;
            return session.tickets().toBringUp();
        })
        .result();
}

Result<void> workOut(storage::Session &session, std::span<const TicketId> tickets)
{
    const auto rules = Rulebook::read(session);
    if (!rules)
        return std::unexpected(rules.error());
    const auto names = Names::readAll(session);
    for (const auto id : tickets) {
        auto history = activitiesFrom(session.log().history(streamOf(id)));
        if (!history)
            continue; // damaged: `check` names it
        const auto record = project(id, *std::move(history), **rules, names->membership());
        session.tickets().bringUp(record);
    }
    return {};
}

} // namespace

Result<void> bringUpOldFile(storage::Database &database)
{
    const auto tickets = ticketsToDo(database);
    if (!tickets)
        return std::unexpected(tickets.error());
    if (!*tickets)
        return {};
    for (std::span<const TicketId> left{**tickets}; !left.empty();) {
        const auto now = left.first(std::min(left.size(), ticketsAtOnce));
        left = left.subspan(now.size());
        const auto done =
            database.write([now](storage::Session &session) { return workOut(session, now); })
                .result();
        if (!done)
            return done;
    }
    return database
        .write([](storage::Session &session) -> Result<void> {
            session.meta().setValue(rulesKey, QString::number(storage::rulesVersion));
            return {};
        })
        .result();
}

} // namespace baton::desk
