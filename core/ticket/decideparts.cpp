#include "core/ticket/decision.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton::ticket {

namespace {

constexpr qsizetype mostOfTag = 40;
constexpr int mostMinutes = 1440;
constexpr size_t mostSteps = 200;

Result<QString> tagFrom(const QString &typed)
{
    auto tag = typed.simplified().toLower().replace(u' ', u'-');
    if (tag.isEmpty())
        return failure(ErrorCode::InvalidValue, {u"tag"_s, u"empty"_s});
    if (tag.size() > mostOfTag)
        return failure(ErrorCode::InvalidValue, {u"tag"_s, u"too_long"_s});
    if (std::ranges::any_of(tag, [](QChar letter) {
            return letter == u',' || letter == u'"' || letter == u':' || letter == u'(' ||
                   letter == u')' || (!letter.isPrint() && !letter.isSurrogate());
        }))
        return failure(ErrorCode::InvalidValue, {u"tag"_s, u"letters"_s});
    return tag;
}

bool hasParent(const Ticket &ticket)
{
    return std::ranges::find(ticket.links, LinkKind::Parent, &TicketLink::kind) !=
           ticket.links.end();
}

} // namespace

Result<Happenings> Decision::operator()(const AddTag &command) const
{
    const auto tag = tagFrom(command.tag);
    if (!tag)
        return std::unexpected(tag.error());
    if (std::ranges::find(m_ticket.tags, *tag, &Tag::name) != m_ticket.tags.end())
        return failure(ErrorCode::AlreadyDone, {u"tag"_s, *tag});
    return one(TagAdded{}, *tag);
}

Result<Happenings> Decision::operator()(const RemoveTag &command) const
{
    const auto tag = tagFrom(command.tag);
    if (!tag)
        return std::unexpected(tag.error());
    const auto found = std::ranges::find(m_ticket.tags, *tag, &Tag::name);
    if (found == m_ticket.tags.end())
        return failure(ErrorCode::AlreadyDone, {u"tag"_s, *tag});
    return one(TagRemoved{found->seq});
}

Result<Happenings> Decision::operator()(const Link &command) const
{
    if (!m_context.other || m_context.other->id == m_ticket.id)
        return failure(ErrorCode::InvalidValue, {u"link"_s, u"same"_s});
    const auto &other = *m_context.other;
    if (std::ranges::find(m_ticket.links, TicketLink{other.id, command.kind}) !=
        m_ticket.links.end())
        return failure(ErrorCode::AlreadyDone, {u"link"_s});
    const bool isChild = command.kind == LinkKind::Parent;
    if (isChild || command.kind == LinkKind::Child) {
        const auto &child = isChild ? m_ticket : other;
        if (hasParent(child))
            return failure(ErrorCode::NotAllowed, {u"second_parent"_s});
        if (std::ranges::find(m_context.ancestors, child.id) != m_context.ancestors.end())
            return failure(ErrorCode::NotAllowed, {u"link_loop"_s});
    }
    return Happenings{
        {m_ticket.id, Linked{other.id, command.kind}, {}, {}},
        {other.id, Linked{m_ticket.id, mirrorOf(command.kind)}, {}, {}},
    };
}

Result<Happenings> Decision::operator()(const Unlink &command) const
{
    if (!m_context.other ||
        std::ranges::find(m_ticket.links, TicketLink{m_context.other->id, command.kind}) ==
            m_ticket.links.end())
        return failure(ErrorCode::AlreadyDone, {u"link"_s});
    const auto other = m_context.other->id;
    return Happenings{
        {m_ticket.id, Unlinked{other, command.kind}, {}, {}},
        {other, Unlinked{m_ticket.id, mirrorOf(command.kind)}, {}, {}},
    };
}

Result<Happenings> Decision::operator()(const Follow &command) const
{
    const auto person = command.person ? command.person : m_context.actor;
    if (person.isNull())
        return failure(ErrorCode::InvalidValue, {u"person"_s, u"empty"_s});
    if (std::ranges::find(m_ticket.followers, person) != m_ticket.followers.end())
        return failure(ErrorCode::AlreadyDone, {u"follow"_s});
    return one(Followed{person});
}

Result<Happenings> Decision::operator()(const Unfollow &command) const
{
    const auto person = command.person ? command.person : m_context.actor;
    if (std::ranges::find(m_ticket.followers, person) == m_ticket.followers.end())
        return failure(ErrorCode::AlreadyDone, {u"follow"_s});
    return one(Unfollowed{person});
}

Result<Happenings> Decision::operator()(const Snooze &command) const
{
    if (const auto allowed = open(); !allowed)
        return std::unexpected(allowed.error());
    if (command.until <= m_context.now)
        return failure(ErrorCode::InvalidValue, {u"until"_s, u"past"_s});
    if (m_ticket.snoozedUntil == command.until)
        return failure(ErrorCode::AlreadyDone, {u"snooze"_s});
    return one(Snoozed{command.until});
}

Result<Happenings> Decision::operator()(const EndSnooze &) const
{
    if (!isSnoozed(m_ticket, m_context.now))
        return failure(ErrorCode::AlreadyDone, {u"snooze"_s});
    return one(SnoozeEnded{});
}

Result<Happenings> Decision::operator()(const LogTime &command) const
{
    if (command.minutes < 1 || command.minutes > mostMinutes)
        return failure(ErrorCode::InvalidValue, {u"minutes"_s, u"out_of_range"_s});
    if (const auto fits = logged(command.happenedAt); !fits)
        return std::unexpected(fits.error());
    return one(TimeSpent{command.minutes}, textOrNothing(command.what), command.happenedAt);
}

Result<Happenings> Decision::operator()(const CorrectTime &command) const
{
    if (command.minutes < 1 || command.minutes > m_ticket.minutesSpent)
        return failure(ErrorCode::InvalidValue, {u"minutes"_s, u"out_of_range"_s});
    return one(TimeCorrected{command.minutes});
}

Result<Happenings> Decision::operator()(const AddSteps &command) const
{
    Happenings happenings;
    for (const auto &line : command.steps) {
        if (const auto step = line.simplified(); !step.isEmpty())
            happenings.push_back({m_ticket.id, StepAdded{}, step, {}});
    }
    if (happenings.empty())
        return failure(ErrorCode::InvalidValue, {u"step"_s, u"empty"_s});
    if (happenings.size() + m_ticket.steps.size() > mostSteps)
        return failure(ErrorCode::InvalidValue, {u"step"_s, u"too_many"_s});
    return happenings;
}

Result<Happenings> Decision::operator()(const SetStep &command) const
{
    const auto step = std::ranges::find(m_ticket.steps, command.seq, &ChecklistStep::seq);
    if (step == m_ticket.steps.end())
        return failure(ErrorCode::NotFound, {u"step"_s});
    if (step->state == command.state)
        return failure(ErrorCode::AlreadyDone, {u"step"_s});
    switch (command.state) {
    case StepState::Open:
        return one(StepReopened{command.seq});
    case StepState::Done:
        return one(StepDone{command.seq});
    case StepState::Removed:
        return one(StepRemoved{command.seq});
    }
    return Happenings{};
}

Result<Happenings> Decision::operator()(const RemoveSteps &command) const
{
    Happenings happenings;
    for (const auto seq : command.seqs) {
        const auto step = std::ranges::find(m_ticket.steps, seq, &ChecklistStep::seq);
        if (step != m_ticket.steps.end() && step->state != StepState::Removed)
            happenings.push_back({m_ticket.id, StepRemoved{seq}, {}, {}});
    }
    if (happenings.empty())
        return failure(ErrorCode::AlreadyDone, {u"step"_s});
    return happenings;
}

Result<Happenings> Decision::operator()(const ChangeRequester &command) const
{
    if (command.requester.isNull())
        return failure(ErrorCode::InvalidValue, {u"requester"_s, u"empty"_s});
    if (command.requester == m_ticket.requester)
        return failure(ErrorCode::AlreadyDone, {u"requester"_s});
    return one(RequesterChanged{command.requester});
}

Result<Happenings> Decision::operator()(const ChangeImpact &command) const
{
    if (const auto allowed = open(); !allowed)
        return std::unexpected(allowed.error());
    const auto proposed = priorityFor(command.impact);
    const bool follows = m_ticket.priority == priorityFor(m_ticket.impact);
    const auto priority = command.priority.value_or(
        follows && proposed != Priority::None ? proposed : m_ticket.priority);
    const bool changes = priority != m_ticket.priority;
    if (command.impact == m_ticket.impact && !changes)
        return failure(ErrorCode::AlreadyDone, {u"impact"_s});
    const bool overrules = changes && proposed != Priority::None && priority != proposed;
    const bool relaxes = changes && m_context.nearDue && isLower(priority, m_ticket.priority);
    if ((overrules || relaxes) && command.reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, {u"reason"_s, u"empty"_s}); // R7
    Happenings happenings;
    if (command.impact != m_ticket.impact)
        happenings = one(ImpactChanged{command.impact});
    if (changes)
        happenings.push_back(
            {m_ticket.id, PriorityChanged{priority}, textOrNothing(command.reason), {}});
    return happenings;
}

} // namespace baton::ticket
