#include "core/ticket/evolve.h"

#include "core/ticket/evolvepart.h"

namespace baton::ticket {

namespace {

void enterState(Ticket &ticket, Category category)
{
    ticket.category = category;
    ticket.pauseReason.reset();
    ticket.wakeUpAt.reset();
}

// One overload per fact; what a fact does not mention stays as it is.
class Evolution
{
public:
    Evolution(Ticket &ticket, const Activity &activity) : m_ticket{ticket}, m_activity{activity} {}

    void operator()(const Created &fact) const
    {
        m_ticket.number = fact.number;
        m_ticket.kind = fact.kind;
        m_ticket.requester = fact.requester;
        m_ticket.channel = fact.channel;
        m_ticket.imported = fact.channel == Channel::Import;
        m_ticket.priority = fact.priority;
        m_ticket.service = fact.service;
        m_ticket.reportedAt = fact.reportedAt;
        m_ticket.impact = fact.impact;
        m_ticket.splitFrom = fact.splitFrom;
        m_ticket.subject = m_activity.text.value_or(QString{});
        // R5: a call is answered while it lasts.
        if (fact.channel != Channel::Phone && fact.channel != Channel::Import)
            m_ticket.unansweredSince = fact.reportedAt;
        if (fact.splitFrom)
            m_ticket.unansweredSince = fact.reportedAt;
        happened(LastKind::Reported);
    }
    void operator()(const SubjectChanged &) const
    {
        m_ticket.subject = m_activity.text.value_or(QString{});
        happened(LastKind::Changed);
    }
    void operator()(const RequesterChanged &fact) const
    {
        m_ticket.requester = fact.requester;
        happened(LastKind::Changed);
    }
    void operator()(const ServiceChanged &fact) const
    {
        m_ticket.service = fact.service;
        happened(LastKind::Changed);
    }
    void operator()(const PriorityChanged &fact) const
    {
        m_ticket.priority = fact.priority;
        happened(LastKind::Changed);
    }
    void operator()(const ImpactChanged &fact) const
    {
        m_ticket.impact = fact.impact;
        happened(LastKind::Changed);
    }
    void operator()(const Assigned &fact) const
    {
        if (fact.team != m_ticket.team || fact.technician != m_ticket.technician)
            m_ticket.snoozedUntil.reset(); // another holder has not put it aside
        m_ticket.team = fact.team;
        m_ticket.technician = fact.technician;
        happened(LastKind::Assigned);
    }
    void operator()(const Returned &fact) const
    {
        m_ticket.team = fact.team;
        m_ticket.technician = PersonId{};
        m_ticket.snoozedUntil.reset();
        happened(LastKind::Returned);
    }
    void operator()(const RequesterWrote &) const
    {
        resume(); // R6
        m_ticket.snoozedUntil.reset();
        if (!isOfCreation() && !m_ticket.unansweredSince)
            m_ticket.unansweredSince = m_activity.occurredAt;
        happened(LastKind::RequesterWrote);
    }
    void operator()(const WorkStarted &) const
    {
        enterState(m_ticket, Category::Open);
        happened(LastKind::WorkStarted);
    }
    void operator()(const Resumed &) const
    {
        enterState(m_ticket, Category::Open);
        happened(LastKind::Resumed);
    }
    void operator()(const Paused &fact) const
    {
        enterState(m_ticket, Category::Pending);
        m_ticket.pauseReason = fact.reason;
        m_ticket.wakeUpAt = fact.wakeUpAt;
        happened(LastKind::Paused);
    }
    void operator()(const Restored &) const
    {
        m_ticket.restoredAt = m_activity.occurredAt;
        happened(LastKind::Restored);
    }
    void operator()(const Resolved &) const
    {
        over(LastKind::Resolved);
        enterState(m_ticket, Category::Resolved);
        m_ticket.resolvedAt = m_activity.occurredAt;
        if (!m_ticket.restoredAt)
            m_ticket.restoredAt = m_activity.occurredAt; // R9: resolve implies restore
    }
    void operator()(const Reopened &) const
    {
        enterState(m_ticket, Category::Open);
        m_ticket.resolvedAt.reset();
        m_ticket.restoredAt.reset();
        m_ticket.closedAt.reset();
        ++m_ticket.reopenings;
        happened(LastKind::Reopened);
    }
    void operator()(const Closed &) const
    {
        over(LastKind::Closed);
        enterState(m_ticket, Category::Closed);
        m_ticket.closedAt = m_activity.occurredAt;
    }
    void operator()(const MergedInto &fact) const
    {
        over(LastKind::Merged);
        enterState(m_ticket, Category::Closed);
        m_ticket.mergedInto = fact.survivor;
        m_ticket.closedAt = m_activity.occurredAt;
    }
    void operator()(const Absorbed &fact) const
    {
        m_ticket.reportedAt = std::min(m_ticket.reportedAt, fact.reportedAt);
        happened(LastKind::Merged);
    }
    void operator()(const MergeUndone &fact) const
    {
        happened(LastKind::Changed);
        if (fact.reportedAt)
            m_ticket.reportedAt = *fact.reportedAt;
        if (m_ticket.mergedInto != fact.other)
            return;
        m_ticket.mergedInto = TicketId{};
        m_ticket.closedAt.reset();
        enterState(m_ticket, m_ticket.resolvedAt ? Category::Resolved : Category::Open);
    }
    void operator()(const SourceFacts &fact) const
    {
        m_ticket.source = fact;
        m_ticket.imported = true;
    }
    void operator()(const Replied &fact) const
    {
        if (fact.by == ReplyBy::Person)
            m_ticket.unansweredSince.reset();
        happened(LastKind::Replied);
    }
    void operator()(const Noted &) const { happened(LastKind::Noted); }
    void operator()(const NoReplyNeeded &) const
    {
        m_ticket.unansweredSince.reset();
        happened(LastKind::Changed);
    }
    void operator()(const Accepted &) const
    {
        startIfNew();
        happened(LastKind::Accepted);
    }
    void operator()(const Touched &) const { happened(LastKind::Changed); }
    void operator()(const RulesApplied &) const {}
    template <class Part> void operator()(const Part &fact) const
    {
        evolvePart(m_ticket, m_activity, fact);
    }

private:
    void resume() const
    {
        if (m_ticket.category == Category::Pending)
            enterState(m_ticket, Category::Open);
    }
    // What happens in the same instant as the report is part of it.
    [[nodiscard]] bool isOfCreation() const
    {
        return m_ticket.last.kind == LastKind::Reported &&
               m_activity.occurredAt == m_ticket.last.at;
    }
    void happened(LastKind kind) const
    {
        if (kind == LastKind::Reported || !isOfCreation())
            m_ticket.last = {kind, m_activity.actor, m_activity.occurredAt};
    }
    void over(LastKind kind) const
    {
        m_ticket.snoozedUntil.reset();
        m_ticket.unansweredSince.reset();
        happened(kind);
    }
    void startIfNew() const
    {
        if (m_ticket.category == Category::New)
            enterState(m_ticket, Category::Open);
    }

    Ticket &m_ticket;
    const Activity &m_activity;
};

} // namespace

void evolve(Ticket &ticket, const Activity &activity)
{
    std::visit(Evolution{ticket, activity}, activity.fact);
    if (isUpdate(activity.fact))
        ticket.updatedAt = std::max(ticket.updatedAt, activity.occurredAt);
    ticket.version = std::max(ticket.version, activity.seq);
}

Ticket ticketFrom(TicketId id, std::span<const Activity> history)
{
    Ticket ticket;
    ticket.id = id;
    for (const auto &activity : belonging(history))
        evolve(ticket, activity);
    return ticket;
}

std::vector<Activity> belonging(std::span<const Activity> history)
{
    std::vector<SplitOff> gone; // in the order of seq: an undo stands after what it undoes
    std::vector<const Activity *> splits;
    for (const auto &activity : history) {
        if (std::holds_alternative<SplitOff>(activity.fact) ||
            std::holds_alternative<SplitUndone>(activity.fact))
            splits.push_back(&activity);
    }
    std::ranges::sort(splits, {}, &Activity::seq);
    for (const auto *activity : splits) {
        if (const auto *off = std::get_if<SplitOff>(&activity->fact))
            gone.push_back(*off);
        else
            std::erase_if(gone, [&](const SplitOff &each) {
                return each.ticket == std::get<SplitUndone>(activity->fact).ticket;
            });
    }
    std::vector<Activity> kept{history.begin(), history.end()};
    std::erase_if(kept, [&gone](const Activity &activity) {
        return std::holds_alternative<RequesterWrote>(activity.fact) &&
               std::ranges::find(gone, activity.seq, &SplitOff::seq) != gone.end();
    });
    return kept;
}

void sortByOccurrence(std::vector<Activity> &history)
{
    std::ranges::sort(history, {}, [](const Activity &activity) {
        return std::pair{activity.occurredAt, activity.seq};
    });
}

} // namespace baton::ticket
