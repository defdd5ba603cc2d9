#include "core/ticket/evolve.h"

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
        m_ticket.subject = m_activity.text.value_or(QString{});
    }
    void operator()(const SubjectChanged &) const
    {
        m_ticket.subject = m_activity.text.value_or(QString{});
    }
    void operator()(const RequesterChanged &fact) const { m_ticket.requester = fact.requester; }
    void operator()(const ServiceChanged &fact) const { m_ticket.service = fact.service; }
    void operator()(const PriorityChanged &fact) const { m_ticket.priority = fact.priority; }
    void operator()(const Assigned &fact) const
    {
        m_ticket.team = fact.team;
        m_ticket.technician = fact.technician;
    }
    void operator()(const Returned &fact) const
    {
        m_ticket.team = fact.team;
        m_ticket.technician = PersonId{};
    }
    void operator()(const RequesterWrote &) const { resume(); } // R6
    void operator()(const WorkStarted &) const { enterState(m_ticket, Category::Open); }
    void operator()(const Resumed &) const { enterState(m_ticket, Category::Open); }
    void operator()(const Paused &fact) const
    {
        enterState(m_ticket, Category::Pending);
        m_ticket.pauseReason = fact.reason;
        m_ticket.wakeUpAt = fact.wakeUpAt;
    }
    void operator()(const Restored &) const { m_ticket.restoredAt = m_activity.occurredAt; }
    void operator()(const Resolved &) const
    {
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
    }
    void operator()(const Closed &) const
    {
        enterState(m_ticket, Category::Closed);
        m_ticket.closedAt = m_activity.occurredAt;
    }
    void operator()(const MergedInto &fact) const
    {
        enterState(m_ticket, Category::Closed);
        m_ticket.mergedInto = fact.survivor;
        m_ticket.closedAt = m_activity.occurredAt;
    }
    void operator()(const Absorbed &fact) const
    {
        m_ticket.reportedAt = std::min(m_ticket.reportedAt, fact.reportedAt);
    }
    void operator()(const MergeUndone &fact) const
    {
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
    void operator()(const Replied &) const {}
    void operator()(const Noted &) const {}
    void operator()(const NoReplyNeeded &) const {}
    void operator()(const Accepted &) const { startIfNew(); }
    void operator()(const Touched &) const {}
    void operator()(const Redacted &) const {}
    void operator()(const RulesApplied &) const {}

private:
    void resume() const
    {
        if (m_ticket.category == Category::Pending)
            enterState(m_ticket, Category::Open);
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
    ticket.updatedAt = std::max(ticket.updatedAt, activity.occurredAt);
    ticket.version = std::max(ticket.version, activity.seq);
}

Ticket ticketFrom(TicketId id, std::span<const Activity> history)
{
    Ticket ticket;
    ticket.id = id;
    for (const auto &activity : history)
        evolve(ticket, activity);
    return ticket;
}

void sortByOccurrence(std::vector<Activity> &history)
{
    std::ranges::sort(history, {}, [](const Activity &activity) {
        return std::pair{activity.occurredAt, activity.seq};
    });
}

} // namespace baton::ticket
