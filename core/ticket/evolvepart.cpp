#include "core/ticket/evolvepart.h"

#include <algorithm>

namespace baton::ticket {

namespace {

void setStep(Ticket &ticket, const Activity &activity, qint64 seq, StepState state)
{
    const auto step = std::ranges::find(ticket.steps, seq, &ChecklistStep::seq);
    if (step == ticket.steps.end())
        return;
    step->state = state;
    step->by = activity.actor;
    step->at = activity.occurredAt;
}

} // namespace

void evolvePart(Ticket &ticket, const Activity &activity, const TagAdded &)
{
    const auto name = activity.text.value_or(QString{}); // redacted: gone
    if (!name.isEmpty() && std::ranges::find(ticket.tags, name, &Tag::name) == ticket.tags.end())
        ticket.tags.push_back({activity.seq, name});
}

void evolvePart(Ticket &ticket, const Activity &, const TagRemoved &fact)
{
    std::erase_if(ticket.tags, [&fact](const Tag &tag) { return tag.seq == fact.seq; });
}

void evolvePart(Ticket &ticket, const Activity &, const Linked &fact)
{
    const TicketLink link{fact.other, fact.kind};
    if (std::ranges::find(ticket.links, link) == ticket.links.end())
        ticket.links.push_back(link);
}

void evolvePart(Ticket &ticket, const Activity &, const Unlinked &fact)
{
    std::erase(ticket.links, TicketLink{fact.other, fact.kind});
}

void evolvePart(Ticket &ticket, const Activity &, const Followed &fact)
{
    if (std::ranges::find(ticket.followers, fact.person) == ticket.followers.end())
        ticket.followers.push_back(fact.person);
}

void evolvePart(Ticket &ticket, const Activity &, const Unfollowed &fact)
{
    std::erase(ticket.followers, fact.person);
}

void evolvePart(Ticket &ticket, const Activity &, const Snoozed &fact)
{
    ticket.snoozedUntil = fact.until;
}

void evolvePart(Ticket &ticket, const Activity &, const SnoozeEnded &)
{
    ticket.snoozedUntil.reset();
}

void evolvePart(Ticket &ticket, const Activity &, const TimeSpent &fact)
{
    ticket.minutesSpent += fact.minutes;
}

void evolvePart(Ticket &ticket, const Activity &, const TimeCorrected &fact)
{
    ticket.minutesSpent = std::max(0, ticket.minutesSpent - fact.minutes);
}

void evolvePart(Ticket &ticket, const Activity &activity, const StepAdded &)
{
    ticket.steps.push_back({activity.seq, activity.text.value_or(QString{}), StepState::Open,
                            activity.actor, activity.occurredAt});
}

void evolvePart(Ticket &ticket, const Activity &activity, const StepDone &fact)
{
    setStep(ticket, activity, fact.seq, StepState::Done);
}

void evolvePart(Ticket &ticket, const Activity &activity, const StepReopened &fact)
{
    setStep(ticket, activity, fact.seq, StepState::Open);
}

void evolvePart(Ticket &ticket, const Activity &activity, const StepRemoved &fact)
{
    setStep(ticket, activity, fact.seq, StepState::Removed);
}

void evolvePart(Ticket &, const Activity &, const PriorityExplained &) {}

void evolvePart(Ticket &ticket, const Activity &activity, const Attached &fact)
{
    if (activity.text) // redacted: gone
        ticket.attachments.push_back({activity.seq, fact.digest, fact.size, fact.mime,
                                      *activity.text, fact.of, activity.actor,
                                      activity.occurredAt});
}

void evolvePart(Ticket &, const Activity &, const SplitOff &) {}    // see belonging()
void evolvePart(Ticket &, const Activity &, const SplitUndone &) {} // see belonging()

void evolvePart(Ticket &ticket, const Activity &, const Redacted &fact)
{
    std::erase_if(ticket.attachments,
                  [&fact](const Attachment &each) { return each.seq == fact.seq; });
}

bool isPersonal(const Fact &fact)
{
    return std::holds_alternative<Followed>(fact) || std::holds_alternative<Unfollowed>(fact) ||
           std::holds_alternative<Snoozed>(fact) || std::holds_alternative<SnoozeEnded>(fact);
}

bool isUpdate(const Fact &fact)
{
    return !isPersonal(fact) && !std::holds_alternative<RulesApplied>(fact);
}

} // namespace baton::ticket
