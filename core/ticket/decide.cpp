#include "core/ticket/decision.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace baton::ticket {

namespace {

// The known team that held the ticket before the present one.
TeamId teamBefore(std::span<const Activity> history, TeamId present)
{
    for (const auto &activity : std::views::reverse(history)) {
        TeamId team;
        if (const auto *assigned = std::get_if<Assigned>(&activity.fact))
            team = assigned->team;
        else if (const auto *returned = std::get_if<Returned>(&activity.fact))
            team = returned->team;
        if (team && team != present)
            return team;
    }
    return {};
}

} // namespace

// Work on a ticket that is over needs it reopened first.
Result<void> Decision::open() const
{
    if (isOver())
        return failure(ErrorCode::InvalidTransition, {toWord(m_ticket.category)});
    return {};
}

Result<void> Decision::moveTo(Category category) const
{
    if (!m_context.workflow.allows(m_ticket.category, category))
        return failure(ErrorCode::InvalidTransition, {toWord(m_ticket.category), toWord(category)});
    return {};
}

// R17: not in the future, not before the report, not further back than the policy allows.
Result<void> Decision::logged(std::optional<Instant> happenedAt) const
{
    if (!happenedAt)
        return {};
    if (*happenedAt > m_context.now)
        return failure(ErrorCode::InvalidValue, {u"happened_at"_s, u"future"_s});
    if (*happenedAt < m_ticket.reportedAt)
        return failure(ErrorCode::InvalidValue, {u"happened_at"_s, u"before_report"_s});
    if (*happenedAt < m_context.earliestHappenedAt)
        return failure(ErrorCode::InvalidValue, {u"happened_at"_s, u"too_late"_s});
    return {};
}

Result<void> Decision::words(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, {u"text"_s, u"empty"_s});
    return {};
}

Result<Happenings> Decision::operator()(const Create &command) const
{
    if (command.subject.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, {u"subject"_s, u"empty"_s});
    if (command.requester.isNull())
        return failure(ErrorCode::InvalidValue, {u"requester"_s, u"empty"_s});
    const auto reportedAt = command.reportedAt.value_or(m_context.now);
    if (reportedAt > m_context.now)
        return failure(ErrorCode::InvalidValue, {u"reported_at"_s, u"future"_s});
    if (reportedAt < m_context.earliestHappenedAt)
        return failure(ErrorCode::InvalidValue, {u"reported_at"_s, u"too_late"_s});
    const auto proposed = priorityFor(command.impact);
    const auto priority = command.priority == Priority::None ? proposed : command.priority;
    const bool overruled = proposed != Priority::None && priority != proposed;
    if (overruled && command.overrideReason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, {u"reason"_s, u"empty"_s});
    const auto when = command.reportedAt;
    auto happenings = one(Created{command.kind,
                                  m_ticket.number,
                                  command.requester,
                                  command.channel,
                                  priority,
                                  command.service,
                                  reportedAt,
                                  command.impact,
                                  {}},
                          command.subject.trimmed(), when);
    const auto add = [&](const Fact &fact, std::optional<QString> text = {}) {
        happenings.push_back({m_ticket.id, fact, std::move(text), when});
    };
    const auto message = textOrNothing(command.message);
    if (message)
        add(RequesterWrote{command.channel}, message);
    if (command.team || command.technician)
        add(Assigned{command.team, command.technician});
    if (overruled)
        add(PriorityExplained{}, command.overrideReason.trimmed());
    if (const auto &before = m_context.other) {
        happenings.push_back({m_ticket.id, Linked{before->id, LinkKind::Related}, {}, {}});
        happenings.push_back({before->id, Linked{m_ticket.id, LinkKind::Related}, {}, {}});
    }
    return with(std::move(happenings), command.attachments, message ? 2 : 0, when);
}

Result<Happenings> Decision::operator()(const ChangeSubject &command) const
{
    if (command.subject.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, {u"subject"_s, u"empty"_s});
    return one(SubjectChanged{}, command.subject.trimmed());
}

Result<Happenings> Decision::operator()(const ChangePriority &command) const
{
    if (const auto allowed = open(); !allowed)
        return std::unexpected(allowed.error());
    if (command.priority == m_ticket.priority)
        return failure(ErrorCode::AlreadyDone, {u"priority"_s});
    // R7: a promise about to break is not made easier without a word.
    if (m_context.nearDue && isLower(command.priority, m_ticket.priority) &&
        command.reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, {u"reason"_s, u"empty"_s});
    return one(PriorityChanged{command.priority}, textOrNothing(command.reason));
}

Result<Happenings> Decision::operator()(const UndoPriority &) const
{
    Priority before = Priority::None;
    const Activity *slip = nullptr;
    auto present = Priority::None;
    for (const auto &activity : m_context.history) {
        if (const auto *created = std::get_if<Created>(&activity.fact))
            present = created->priority;
        const auto *changed = std::get_if<PriorityChanged>(&activity.fact);
        if (changed == nullptr)
            continue;
        before = present;
        present = changed->priority;
        slip = changed->undoes ? nullptr : &activity;
    }
    if (slip == nullptr)
        return failure(ErrorCode::NotFound, {u"priority"_s});
    if (m_context.now - slip->occurredAt > slipWindow)
        return failure(ErrorCode::NotAllowed, {u"undo_too_late"_s});
    return one(PriorityChanged{before, true});
}

Result<Happenings> Decision::operator()(const ChangeService &command) const
{
    if (command.service == m_ticket.service)
        return failure(ErrorCode::AlreadyDone, {u"service"_s});
    return one(ServiceChanged{command.service});
}

Result<Happenings> Decision::operator()(const Assign &command) const
{
    if (const auto allowed = open(); !allowed)
        return std::unexpected(allowed.error());
    if (command.team.isNull())
        return failure(ErrorCode::InvalidValue, {u"team"_s, u"empty"_s});
    if (command.team == m_ticket.team && command.technician == m_ticket.technician)
        return failure(ErrorCode::AlreadyDone, {u"assignment"_s});
    return one(Assigned{command.team, command.technician}, textOrNothing(command.note));
}

Result<Happenings> Decision::operator()(const Accept &) const
{
    if (const auto allowed = open(); !allowed)
        return std::unexpected(allowed.error());
    auto happenings = one(Accepted{});
    if (m_ticket.technician.isNull() && m_context.actor)
        happenings.push_back({m_ticket.id, Assigned{m_ticket.team, m_context.actor}, {}, {}});
    return happenings;
}

Result<Happenings> Decision::operator()(const Return &command) const
{
    if (const auto allowed = open(); !allowed)
        return std::unexpected(allowed.error());
    const auto before = teamBefore(m_context.history, m_ticket.team);
    if (before.isNull())
        return failure(ErrorCode::NotAllowed, {u"return_without_hand_off"_s});
    return one(Returned{before, command.cause}, textOrNothing(command.note));
}

Result<Happenings> Decision::operator()(const RecordRequesterMessage &command) const
{
    if (const auto said = words(command.text); !said)
        return std::unexpected(said.error());
    if (const auto fits = logged(command.happenedAt); !fits)
        return std::unexpected(fits.error());
    return with(one(RequesterWrote{command.channel}, command.text, command.happenedAt),
                command.attachments, nextSeq(), command.happenedAt);
}

Result<Happenings> Decision::operator()(const Reply &command) const
{
    if (const auto said = words(command.text); !said)
        return std::unexpected(said.error());
    if (const auto fits = logged(command.happenedAt); !fits)
        return std::unexpected(fits.error());
    return with(one(Replied{ReplyBy::Person, command.channel}, command.text, command.happenedAt),
                command.attachments, nextSeq(), command.happenedAt);
}

Result<Happenings> Decision::operator()(const AddNote &command) const
{
    if (const auto said = words(command.text); !said)
        return std::unexpected(said.error());
    if (const auto fits = logged(command.happenedAt); !fits)
        return std::unexpected(fits.error());
    return with(one(Noted{}, command.text, command.happenedAt), command.attachments, nextSeq(),
                command.happenedAt);
}

Result<Happenings> Decision::operator()(const DeclareNoReplyNeeded &) const
{
    return one(NoReplyNeeded{});
}

Result<Happenings> Decision::operator()(const StartWork &) const
{
    if (m_ticket.category == Category::Open)
        return failure(ErrorCode::AlreadyDone, {u"state"_s});
    if (m_ticket.category != Category::New)
        return failure(ErrorCode::InvalidTransition,
                       {toWord(m_ticket.category), toWord(Category::Open)});
    return one(WorkStarted{});
}

Result<Happenings> Decision::operator()(const Pause &command) const
{
    if (const auto allowed = moveTo(Category::Pending); !allowed)
        return std::unexpected(allowed.error());
    if (command.wakeUpAt <= m_context.now)
        return failure(ErrorCode::InvalidValue, {u"wake_up_at"_s, u"past"_s});
    return one(Paused{command.reason, command.wakeUpAt});
}

Result<Happenings> Decision::operator()(const Resume &) const
{
    if (m_ticket.category != Category::Pending)
        return failure(ErrorCode::InvalidTransition,
                       {toWord(m_ticket.category), toWord(Category::Open)});
    return one(Resumed{});
}

Result<Happenings> Decision::operator()(const Restore &command) const
{
    if (const auto allowed = open(); !allowed)
        return std::unexpected(allowed.error());
    if (m_ticket.restoredAt)
        return failure(ErrorCode::AlreadyDone, {u"restored"_s});
    if (const auto fits = logged(command.happenedAt); !fits)
        return std::unexpected(fits.error());
    return one(Restored{command.by}, textOrNothing(command.how), command.happenedAt);
}

Result<Happenings> Decision::operator()(const Resolve &command) const
{
    if (const auto allowed = moveTo(Category::Resolved); !allowed)
        return std::unexpected(allowed.error());
    if (const auto fits = logged(command.happenedAt); !fits)
        return std::unexpected(fits.error());
    return one(Resolved{}, textOrNothing(command.solution), command.happenedAt);
}

Result<Happenings> Decision::operator()(const Reopen &) const
{
    if (!isOver() || m_ticket.mergedInto)
        return failure(ErrorCode::InvalidTransition,
                       {toWord(m_ticket.category), toWord(Category::Open)});
    if (m_context.isFinal)
        return failure(ErrorCode::NotAllowed, {u"reopen_final"_s});
    return one(Reopened{});
}

Result<Happenings> Decision::operator()(const Close &) const
{
    if (m_ticket.category == Category::Closed)
        return failure(ErrorCode::AlreadyDone, {u"state"_s});
    if (const auto allowed = moveTo(Category::Closed); !allowed)
        return std::unexpected(allowed.error());
    return one(Closed{});
}

Result<Happenings> Decision::operator()(const Redact &command) const
{
    if (command.reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, {u"reason"_s, u"empty"_s});
    const auto found = std::ranges::find(m_context.history, command.seq, &Activity::seq);
    if (found == m_context.history.end() || !found->text)
        return failure(ErrorCode::NotFound, {u"text"_s});
    return one(Redacted{command.seq}, command.reason);
}

Result<std::vector<Happening>> decide(const Context &context, const Command &command)
{
    return std::visit(Decision{context}, command);
}

} // namespace baton::ticket
