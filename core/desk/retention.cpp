#include "core/desk/retention.h"

#include "core/desk/ticketexecution.h"
#include "core/org/retention.h"

#include <array>

using namespace Qt::StringLiterals;

namespace baton::desk {

namespace {

constexpr std::array kinds{ticket::Kind::Incident, ticket::Kind::ServiceRequest,
                           ticket::Kind::Problem, ticket::Kind::Change};

// So many months ago, by the days of UTC; the 31st of a shorter month is its last day.
Instant monthsBefore(Instant now, int months)
{
    const auto day = std::chrono::floor<std::chrono::days>(now);
    auto date = std::chrono::year_month_day{day} - std::chrono::months{months};
    if (!date.ok())
        date = date.year() / date.month() / std::chrono::last;
    return Instant{std::chrono::sys_days{date}} + (now - day);
}

bool isExpired(const ticket::Ticket &ticket, std::span<const org::Setting> settings, Instant now)
{
    const auto months = org::monthsKept(settings, toWord(ticket.kind));
    const bool isOver = ticket.category == ticket::Category::Resolved ||
                        ticket.category == ticket::Category::Closed;
    return months > 0 && isOver && ticket.last.at < monthsBefore(now, months);
}

// Each text but the reasons of earlier erasures; a file goes with its name.
Result<void> eraseAll(storage::Session &session, const Circumstances &circumstances, TicketId id,
                      const QString &reason)
{
    std::vector<ticket::Redact> texts;
    const auto history = session.log().history(streamOf(id));
    for (const auto &stored : history) {
        if (stored.text && stored.entry.kind != "redacted")
            texts.push_back({id, stored.entry.seq, reason});
    }
    const auto done = redactAll(session, circumstances, texts);
    return done ? Result<void>{} : std::unexpected(done.error());
}

} // namespace

Result<RetentionPreview> retentionPreview(storage::Session &session, Instant asOf)
{
    RetentionPreview preview;
    preview.asOf = asOf;
    const auto settings = session.settings().all();
    for (const auto kind : kinds) {
        const auto months = org::monthsKept(settings, toWord(kind));
        if (months == 0)
            continue;
        const auto ids =
            session.tickets().quietSince(kind, monthsBefore(asOf, months), mostOfRetention);
        preview.kinds.push_back({kind, months, std::ssize(ids)});
        preview.tickets.insert(preview.tickets.end(), ids.begin(), ids.end());
    }
    const auto shown =
        std::span{preview.tickets}.first(std::min(mostNamed, preview.tickets.size()));
    for (const auto id : shown) {
        const auto record = session.tickets().byId(id);
        if (!record)
            return std::unexpected(record.error());
        const auto &ticket = record->ticket;
        preview.named.push_back({id, ticket.number, ticket.kind, ticket.subject, ticket.last.at});
    }
    return preview;
}

Result<Receipt> eraseWords(storage::Session &session, const Circumstances &circumstances,
                           const EraseWords &command)
{
    if (command.tickets.size() > mostErasedAtOnce)
        return failure(ErrorCode::InvalidValue, {u"tickets"_s, u"too_many"_s});
    if (command.reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, {u"reason"_s, u"empty"_s});
    const auto settings = session.settings().all();
    Receipt receipt;
    for (const auto id : command.tickets) {
        const auto record = session.tickets().byId(id);
        if (!record)
            return std::unexpected(record.error());
        if (!isExpired(record->ticket, settings, circumstances.now))
            continue;
        const auto done = eraseAll(session, circumstances, id, command.reason);
        if (!done && done.error().code == ErrorCode::AlreadyDone)
            continue; // nothing of it is left
        if (!done)
            return std::unexpected(done.error());
        receipt.streams.push_back(streamOf(id));
    }
    if (receipt.streams.empty())
        return failure(ErrorCode::AlreadyDone, {u"retention"_s});
    receipt.stream = receipt.streams.front();
    return receipt;
}

} // namespace baton::desk
