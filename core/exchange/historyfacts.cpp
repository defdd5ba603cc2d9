#include "core/exchange/historyparts.h"

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

using desk::HistoryFact;
using ticket::Category;

bool isOver(Category category)
{
    return category == Category::Resolved || category == Category::Closed;
}

// What is known of the ticket before the next row.
struct Known
{
    quint32 team = 0;
    quint32 technician = 0;
    ticket::Priority priority = ticket::Priority::None;
    StateWord state{false, Category::New, {}};
};

void add(std::vector<HistoryFact> &facts, const ticket::Fact &fact)
{
    facts.push_back({fact, std::nullopt});
}

// A change of the source's state as what it means here.
void addStateChange(std::vector<HistoryFact> &facts, const StateWord &from, const StateWord &to)
{
    if (to.same || to == from)
        return;
    if (isOver(from.category) && !isOver(to.category))
        add(facts, ticket::Reopened{});
    switch (to.category) {
    case Category::Pending:
        return add(facts, ticket::Paused{to.reason, std::nullopt});
    case Category::Resolved:
        if (from.category != Category::Closed)
            add(facts, ticket::Resolved{});
        return;
    case Category::Closed:
        return add(facts, ticket::Closed{});
    case Category::Open:
        if (from.category == Category::New)
            return add(facts, ticket::WorkStarted{});
        [[fallthrough]];
    case Category::New:
        if (from.category == Category::Pending)
            add(facts, ticket::Resumed{});
        return;
    }
}

void addChanges(std::vector<HistoryFact> &facts, Known &known, const RawRow &row)
{
    if (row.team != known.team || row.technician != known.technician)
        add(facts, ticket::Assigned{TeamId{row.team}, PersonId{row.technician}});
    known.team = row.team;
    known.technician = row.technician;
    addStateChange(facts, known.state, row.state);
    if (!row.state.same)
        known.state = row.state;
}

ticket::Created createdFrom(const RawTicket &raw)
{
    const auto &first = raw.rows.front();
    ticket::Created created;
    created.requester = PersonId{raw.requester};
    created.service = ServiceId{raw.service};
    created.channel = ticket::Channel::Import;
    created.priority = first.priority;
    created.reportedAt = fromMs(std::min(raw.openedAtMs.value_or(first.atMs), first.atMs));
    return created;
}

ticket::SourceFacts sourceFactsFrom(const RawTicket &raw)
{
    const auto instant = [](const std::optional<qint64> &ms) {
        return ms ? std::optional{fromMs(*ms)} : std::nullopt;
    };
    return {instant(raw.openedAtMs), instant(raw.resolvedAtMs), raw.promiseMet, raw.reopenings,
            raw.reassignments};
}

} // namespace

desk::HistoryTicket ticketFrom(const RawTicket &raw)
{
    desk::HistoryTicket ticket{QString::fromUtf8(raw.external), {}};
    Known known;
    for (const auto &row : raw.rows) {
        desk::HistoryAct act{row.line, fromMs(row.atMs), PersonId{row.actor}, {}};
        if (ticket.acts.empty()) {
            const auto subject = raw.subject.isEmpty() ? raw.external : raw.subject;
            act.facts.push_back({createdFrom(raw), QString::fromUtf8(subject)});
            known.priority = row.priority;
        }
        if (row.priority != ticket::Priority::None && row.priority != known.priority) {
            add(act.facts, ticket::PriorityChanged{row.priority});
            known.priority = row.priority;
        }
        addChanges(act.facts, known, row);
        if (act.facts.empty())
            add(act.facts, ticket::Touched{});
        ticket.acts.push_back(std::move(act));
    }
    add(ticket.acts.back().facts, sourceFactsFrom(raw));
    return ticket;
}

} // namespace baton::exchange
