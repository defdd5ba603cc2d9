#include "core/desk/ticketexecution.h"

#include "core/desk/projection.h"
#include "core/ticket/clash.h"
#include "core/ticket/decide.h"
#include "core/ticket/factcodec.h"

namespace baton::desk {

namespace {

struct Loaded
{
    storage::TicketRecord record;
    std::vector<ticket::Activity> history;
};

Result<Loaded> load(storage::Session &session, TicketId id)
{
    auto record = session.tickets().byId(id);
    if (!record)
        return std::unexpected(record.error());
    auto history = activitiesFrom(session.log().history(streamOf(id)));
    if (!history)
        return std::unexpected(history.error());
    return Loaded{*std::move(record), *std::move(history)};
}

TicketId ticketOf(const ticket::Command &command)
{
    return std::visit(
        []<class C>(const C &each) {
            if constexpr (std::is_same_v<C, ticket::Create>)
                return TicketId{};
            else
                return each.ticket;
        },
        command);
}

TicketId otherOf(const ticket::Command &command, const ticket::Ticket &ticket)
{
    if (const auto *merge = std::get_if<ticket::Merge>(&command))
        return merge->survivor;
    if (std::holds_alternative<ticket::UndoMerge>(command))
        return ticket.mergedInto;
    if (std::holds_alternative<ticket::UndoSplit>(command))
        return ticket.splitFrom;
    if (const auto *link = std::get_if<ticket::Link>(&command))
        return link->other;
    if (const auto *create = std::get_if<ticket::Create>(&command))
        return create->follows;
    if (const auto *unlink = std::get_if<ticket::Unlink>(&command))
        return unlink->other;
    return {};
}

TicketId parentOf(const ticket::Ticket &ticket)
{
    const auto parent =
        std::ranges::find(ticket.links, ticket::LinkKind::Parent, &ticket::TicketLink::kind);
    return parent == ticket.links.end() ? TicketId{} : parent->other;
}

std::span<const ticket::NewAttachment> filesOf(const ticket::Command &command)
{
    return std::visit(
        []<class C>(const C &each) -> std::span<const ticket::NewAttachment> {
            if constexpr (requires { each.attachments; })
                return each.attachments;
            else
                return {};
        },
        command);
}

std::vector<storage::NewActivity> toActivities(const std::vector<ticket::Happening> &happenings,
                                               const Circumstances &circumstances)
{
    std::vector<storage::NewActivity> activities;
    activities.reserve(happenings.size());
    for (const auto &happening : happenings) {
        activities.push_back(
            {streamOf(happening.ticket), ticket::kindWord(happening.fact),
             ticket::payloadOf(happening.fact),
             happening.text ? std::optional{happening.text->toUtf8()} : std::nullopt,
             happening.happenedAt.value_or(circumstances.now), circumstances.actor});
    }
    return activities;
}

class TicketExecution
{
public:
    TicketExecution(storage::Session &session, const Circumstances &circumstances)
        : m_session{session}, m_circumstances{circumstances}
    {
    }

    Result<Receipt> run(const ticket::Command &command)
    {
        if (const auto ready = loadFor(command); !ready)
            return std::unexpected(ready.error());
        if (const auto &seen = m_circumstances.seen;
            seen && ticket::clashOf(m_loaded.history, *seen, command, m_circumstances.actor))
            return failure(ErrorCode::Conflict, {QString::number(m_loaded.record.ticket.number)});
        const auto happenings = ticket::decide(context(command), command);
        if (!happenings)
            return std::unexpected(happenings.error());
        return write(*happenings, filesOf(command));
    }

    // The ticket is read, and what hangs on it reckoned, once for all of them.
    Result<Receipt> redact(std::span<const ticket::Redact> commands)
    {
        if (const auto ready = loadFor(commands.front()); !ready)
            return std::unexpected(ready.error());
        const auto known = context(commands.front());
        std::vector<ticket::Happening> all;
        for (const auto &command : commands) {
            const auto happenings = ticket::decide(known, command);
            if (!happenings)
                return std::unexpected(happenings.error());
            all.insert(all.end(), happenings->begin(), happenings->end());
        }
        return write(all, {});
    }

    Result<void> wouldRun(const ticket::Command &command)
    {
        if (const auto ready = loadFor(command); !ready)
            return ready;
        const auto happenings = ticket::decide(context(command), command);
        return happenings ? Result<void>{} : std::unexpected(happenings.error());
    }

private:
    Result<void> loadFor(const ticket::Command &command);
    [[nodiscard]] ticket::Context context(const ticket::Command &command) const;
    Result<Receipt> write(const std::vector<ticket::Happening> &happenings,
                          std::span<const ticket::NewAttachment> files);
    void askClocks(ticket::Context &context, const ticket::Command &command) const;
    [[nodiscard]] Loaded fresh();
    [[nodiscard]] Result<std::vector<TicketId>> ancestorsOf(TicketId ticket);
    void eraseRedacted(const std::vector<ticket::Happening> &happenings);
    void dropRedactedFiles(const std::vector<ticket::Happening> &happenings);
    Result<Receipt> project(const std::vector<ticket::Happening> &happenings,
                            const storage::CommitReceipt &done);
    Result<void> projectOne(const Loaded &before, std::vector<ticket::Activity> history);

    storage::Session &m_session;
    const Circumstances &m_circumstances;
    Loaded m_loaded;
    std::optional<Loaded> m_other;
    std::vector<TicketId> m_ancestors;
};

Result<void> TicketExecution::loadFor(const ticket::Command &command)
{
    if (const auto id = ticketOf(command)) {
        auto loaded = load(m_session, id);
        if (!loaded)
            return std::unexpected(loaded.error());
        m_loaded = *std::move(loaded);
    } else {
        m_loaded = fresh();
    }
    if (std::holds_alternative<ticket::Split>(command))
        m_other = fresh();
    if (const auto id = otherOf(command, m_loaded.record.ticket)) {
        auto loaded = load(m_session, id);
        if (!loaded)
            return std::unexpected(loaded.error());
        m_other = *std::move(loaded);
    }
    if (const auto *link = std::get_if<ticket::Link>(&command)) {
        auto ancestors =
            ancestorsOf(link->kind == ticket::LinkKind::Parent ? link->other : link->ticket);
        if (!ancestors)
            return std::unexpected(ancestors.error());
        m_ancestors = *std::move(ancestors);
    }
    return {};
}

// A ticket that is not there yet: only its id and number.
Loaded TicketExecution::fresh()
{
    auto log = m_session.log();
    Loaded made;
    made.record.ticket.id = as<TicketId>(log.newStream("ticket"));
    made.record.ticket.number = log.newNumber();
    return made;
}

// The ticket itself and its parents, up to the top.
Result<std::vector<TicketId>> TicketExecution::ancestorsOf(TicketId ticket)
{
    std::vector<TicketId> ancestors;
    while (ticket && std::ranges::find(ancestors, ticket) == ancestors.end()) {
        const auto record = m_session.tickets().byId(ticket);
        if (!record && record.error().code != ErrorCode::NotFound)
            return std::unexpected(record.error());
        ancestors.push_back(ticket);
        ticket = record ? parentOf(record->ticket) : TicketId{};
    }
    return ancestors;
}

ticket::Context TicketExecution::context(const ticket::Command &command) const
{
    ticket::Context context;
    context.now = m_circumstances.now;
    context.actor = m_circumstances.actor;
    context.ticket = m_loaded.record.ticket;
    context.workflow = ticket::defaultWorkflow(context.ticket.kind);
    context.history = m_loaded.history;
    context.ancestors = m_ancestors;
    askClocks(context, command);
    if (m_other) {
        context.other = m_other->record.ticket;
        context.otherHistory = m_other->history;
    }
    return context;
}

// R7, R9, R17: what the rules of commands need to know of the promises.
void TicketExecution::askClocks(ticket::Context &context, const ticket::Command &command) const
{
    const auto rules = m_circumstances.rules.rules();
    auto subject = subjectOf(context.ticket, m_loaded.history);
    if (const auto *create = std::get_if<ticket::Create>(&command)) {
        subject.kind = create->kind;
        subject.service = create->service;
    }
    context.earliestHappenedAt = sla::earliestLateEntry(rules, subject, context.now);
    if (std::holds_alternative<ticket::Reopen>(command))
        context.isFinal =
            sla::isFinal(rules, subject, sla::eventsOf(m_loaded.history), context.now);
    if (std::holds_alternative<ticket::ChangePriority>(command) ||
        std::holds_alternative<ticket::ChangeImpact>(command))
        context.nearDue =
            sla::isNearDue(rules, subject, sla::eventsOf(m_loaded.history), context.now);
}

Result<Receipt> TicketExecution::write(const std::vector<ticket::Happening> &happenings,
                                       std::span<const ticket::NewAttachment> files)
{
    const auto done = m_session.log().append(m_circumstances.now, m_circumstances.actor,
                                             toActivities(happenings, m_circumstances));
    for (const auto &file : files)
        m_session.attachments().keep(storage::contentDigest(file.bytes), file.bytes);
    eraseRedacted(happenings);
    auto receipt = project(happenings, done);
    dropRedactedFiles(happenings);
    return receipt;
}

void TicketExecution::eraseRedacted(const std::vector<ticket::Happening> &happenings)
{
    for (const auto &happening : happenings) {
        if (const auto *redacted = std::get_if<ticket::Redacted>(&happening.fact))
            m_session.log().eraseText(streamOf(happening.ticket), redacted->seq);
    }
}

// After the projection, which says who still names the bytes.
void TicketExecution::dropRedactedFiles(const std::vector<ticket::Happening> &happenings)
{
    for (const auto &happening : happenings) {
        const auto *redacted = std::get_if<ticket::Redacted>(&happening.fact);
        if (redacted == nullptr)
            continue;
        for (const auto &activity : m_loaded.history) {
            const auto *file = std::get_if<ticket::Attached>(&activity.fact);
            if (file != nullptr && activity.seq == redacted->seq)
                m_session.attachments().dropUnused(file->digest);
        }
    }
}

// The history with what was just appended, as the log would give it back.
std::vector<ticket::Activity> historyWith(const Loaded &before,
                                          const std::vector<ticket::Happening> &happenings,
                                          const storage::CommitReceipt &done,
                                          const Circumstances &circumstances)
{
    auto history = before.history;
    for (size_t i = 0; i < happenings.size(); ++i) {
        const auto &happening = happenings[i];
        if (happening.ticket != before.record.ticket.id)
            continue;
        if (const auto *redacted = std::get_if<ticket::Redacted>(&happening.fact)) {
            const auto erased = std::ranges::find(history, redacted->seq, &ticket::Activity::seq);
            if (erased != history.end())
                erased->text.reset();
        }
        history.push_back({done.seqs[i], -done.replicaSeq,
                           happening.happenedAt.value_or(circumstances.now), done.recordedAt,
                           circumstances.actor, happening.fact, happening.text});
    }
    return history;
}

Result<void> TicketExecution::projectOne(const Loaded &before,
                                         std::vector<ticket::Activity> history)
{
    const auto &old = before.record;
    auto record = desk::project(old.ticket.id, std::move(history), m_circumstances.rules,
                                m_circumstances.names.membership());
    record.external = old.external;
    record.batch = old.batch;
    if (old.ticket.version == 0)
        m_session.tickets().insert(record);
    else if (!m_session.tickets().replace(record, old.ticket.version))
        return failure(ErrorCode::Conflict, {QString::number(old.ticket.number)});
    return {};
}

Result<Receipt> TicketExecution::project(const std::vector<ticket::Happening> &happenings,
                                         const storage::CommitReceipt &done)
{
    std::map<TicketId, qint64> versions;
    for (size_t i = 0; i < happenings.size(); ++i)
        versions[happenings[i].ticket] = done.seqs[i];
    for (const auto &[id, version] : versions) {
        const auto &before = id == m_loaded.record.ticket.id ? m_loaded : *m_other;
        auto history = historyWith(before, happenings, done, m_circumstances);
        if (const auto written = projectOne(before, std::move(history)); !written)
            return std::unexpected(written.error());
        m_session.changes().note(streamOf(id), version, done.replicaSeq);
    }
    const bool made = m_other && m_other->record.ticket.version == 0; // a split
    const auto &ticket = made ? m_other->record.ticket : m_loaded.record.ticket;
    return Receipt{streamOf(ticket.id), ticket.number, versions[ticket.id]};
}

} // namespace

Result<Receipt> executeOnTicket(storage::Session &session, const Circumstances &circumstances,
                                const ticket::Command &command)
{
    return TicketExecution{session, circumstances}.run(command);
}

Result<Receipt> redactAll(storage::Session &session, const Circumstances &circumstances,
                          std::span<const ticket::Redact> commands)
{
    if (commands.empty())
        return failure(ErrorCode::AlreadyDone, {QStringLiteral("redacted")});
    return TicketExecution{session, circumstances}.redact(commands);
}

Result<void> wouldExecute(storage::Session &session, const Circumstances &circumstances,
                          const ticket::Command &command)
{
    return TicketExecution{session, circumstances}.wouldRun(command);
}

} // namespace baton::desk
