#include "core/desk/ticketview.h"

#include "core/desk/postmortem.h"
#include "core/desk/projection.h"
#include "core/desk/stretches.h"
#include "core/sla/policychoice.h"
#include "core/ticket/evolve.h"

namespace baton::desk {

namespace {

// What the row says of its clocks: the open one due next, else one that was broken, else any.
std::optional<sla::Clock> listedClock(const std::vector<sla::Clock> &clocks)
{
    const auto rank = [](const sla::Clock &clock) {
        const bool open = !clock.stoppedAt && clock.dueAt;
        const bool broken = clock.outcome == sla::Outcome::Breached;
        return std::tuple{open ? 0 : broken ? 1 : 2, clock.dueAt.value_or(Instant::max())};
    };
    const auto first = std::ranges::min_element(clocks, {}, rank);
    return first == clocks.end() ? std::nullopt : std::optional{*first};
}

std::optional<TicketRef> refTo(storage::Session &session, TicketId id)
{
    if (id.isNull())
        return std::nullopt;
    const auto record = session.tickets().byId(id);
    if (!record)
        return std::nullopt; // of an import that was taken back
    const auto &ticket = record->ticket;
    return TicketRef{ticket.id, ticket.number, ticket.subject, ticket.category};
}

// What an activity names beside people and teams.
class About
{
public:
    About(const Names &names, const std::vector<ticket::Activity> &history)
        : m_names{names}, m_history{history}
    {
    }
    QString operator()(const ticket::TagRemoved &fact) const { return textOf(fact.seq); }
    QString operator()(const ticket::StepDone &fact) const { return textOf(fact.seq); }
    QString operator()(const ticket::StepReopened &fact) const { return textOf(fact.seq); }
    QString operator()(const ticket::StepRemoved &fact) const { return textOf(fact.seq); }
    QString operator()(const ticket::Followed &fact) const
    {
        return m_names.person(fact.person).name;
    }
    QString operator()(const ticket::Unfollowed &fact) const
    {
        return m_names.person(fact.person).name;
    }
    QString operator()(const ticket::RequesterChanged &fact) const
    {
        return m_names.person(fact.requester).name;
    }
    QString operator()(const ticket::ServiceChanged &fact) const
    {
        return m_names.service(fact.service);
    }
    template <class Other> QString operator()(const Other &) const { return {}; }

private:
    [[nodiscard]] QString textOf(qint64 seq) const
    {
        const auto found = std::ranges::find(m_history, seq, &ticket::Activity::seq);
        return found == m_history.end() ? QString{} : found->text.value_or(QString{});
    }
    const Names &m_names;
    const std::vector<ticket::Activity> &m_history;
};

// The other ticket that an activity names.
class Other
{
public:
    TicketId operator()(const ticket::Created &fact) const { return fact.splitFrom; }
    TicketId operator()(const ticket::Linked &fact) const { return fact.other; }
    TicketId operator()(const ticket::Unlinked &fact) const { return fact.other; }
    TicketId operator()(const ticket::MergedInto &fact) const { return fact.survivor; }
    TicketId operator()(const ticket::Absorbed &fact) const { return fact.merged; }
    TicketId operator()(const ticket::MergeUndone &fact) const { return fact.other; }
    TicketId operator()(const ticket::SplitOff &fact) const { return fact.ticket; }
    TicketId operator()(const ticket::SplitUndone &fact) const { return fact.ticket; }
    template <class Fact> TicketId operator()(const Fact &) const { return {}; }
};

NamedActivity named(ticket::Activity activity, const Names &names, bool redacted,
                    const About &about)
{
    NamedActivity answer;
    answer.about = std::visit(about, activity.fact);
    answer.actor = names.person(activity.actor).name;
    if (const auto *assigned = std::get_if<ticket::Assigned>(&activity.fact)) {
        answer.team = names.team(assigned->team);
        answer.technician = names.person(assigned->technician).name;
    } else if (const auto *returned = std::get_if<ticket::Returned>(&activity.fact)) {
        answer.team = names.team(returned->team);
    }
    answer.redacted = redacted;
    answer.activity = std::move(activity);
    return answer;
}

struct Read
{
    std::vector<ticket::Activity> history;
    QSet<qint64> redacted;
};

Result<Read> readHistory(storage::Session &session, TicketId id)
{
    const auto stored = session.log().history(streamOf(id));
    auto history = activitiesFrom(stored);
    if (!history)
        return std::unexpected(history.error());
    Read read{*std::move(history), {}};
    for (const auto &activity : read.history) {
        if (const auto *redacted = std::get_if<ticket::Redacted>(&activity.fact))
            read.redacted.insert(redacted->seq);
    }
    ticket::sortByOccurrence(read.history);
    return read;
}

} // namespace

TicketRow rowFrom(const storage::TicketRecord &record, const Names &names)
{
    const auto &ticket = record.ticket;
    TicketRow row;
    row.id = ticket.id;
    row.number = ticket.number;
    row.subject = ticket.subject;
    row.requester = names.person(ticket.requester).name;
    row.team = names.team(ticket.team);
    row.technician = names.person(ticket.technician).name;
    row.technicianId = ticket.technician;
    row.kind = ticket.kind;
    row.category = ticket.category;
    row.priority = ticket.priority;
    row.reportedAt = ticket.reportedAt;
    row.updatedAt = ticket.updatedAt;
    row.clock = listedClock(record.clocks);
    row.wakesAt = ticket.wakeUpAt;
    for (const auto &clock : record.clocks) {
        if (clock.metric == sla::Metric::NextResponse && clock.outcome == sla::Outcome::Running)
            row.requesterWaits = clock.startedAt;
    }
    row.handOffs = static_cast<int>(record.custody.handOffs.size());
    row.bounces = record.custody.bounces;
    row.version = ticket.version;
    row.last = ticket.last;
    row.lastActor = names.person(ticket.last.actor).name;
    row.unansweredSince = ticket.unansweredSince;
    row.snoozedUntil = ticket.snoozedUntil;
    for (const auto &tag : ticket.tags)
        row.tags.append(tag.name);
    row.attachments = static_cast<int>(ticket.attachments.size());
    for (const auto &step : ticket.steps) {
        row.stepsDone += step.state == ticket::StepState::Done ? 1 : 0;
        row.steps += step.state != ticket::StepState::Removed ? 1 : 0;
    }
    return row;
}

std::vector<ticket::ChecklistStep> TicketView::steps() const
{
    auto steps = ticket.steps;
    std::erase_if(steps, [](const ticket::ChecklistStep &step) {
        return step.state == ticket::StepState::Removed;
    });
    return steps;
}

namespace {

// The hours of the promise that was made for the ticket; every hour where there is none.
calendar::WorkCalendar hoursOf(const ticket::Ticket &ticket,
                               std::span<const ticket::Activity> history, const Rulebook &rules)
{
    const auto subject = subjectOf(ticket, history);
    const auto *policy = sla::choosePolicy(rules.policies(), subject, ticket.reportedAt);
    const auto *calendar =
        policy == nullptr || policy->calendar.isNull()
            ? nullptr
            : rules.calendar(policy->calendar, ticket.reportedAt, subject.recordedAt);
    return calendar == nullptr ? calendar::WorkCalendar::alwaysOpen() : *calendar;
}

void addOthers(TicketView &view, storage::Session &session, const Names &names)
{
    const auto &ticket = view.ticket;
    for (const auto &link : ticket.links) {
        if (const auto other = refTo(session, link.other))
            view.links.append({link.kind, *other});
    }
    for (const auto person : ticket.followers)
        view.followers.append(names.person(person));
    view.splitFrom = refTo(session, ticket.splitFrom);
    view.mergedInto = refTo(session, ticket.mergedInto);
    if (isSnoozed(ticket, view.asOf))
        view.snoozedUntil = ticket.snoozedUntil;
}

} // namespace

Result<TicketView> viewOf(storage::Session &session, TicketId id, const Names &names,
                          const Rulebook &rules, Instant now)
{
    const auto record = session.tickets().byId(id);
    if (!record)
        return std::unexpected(record.error());
    auto read = readHistory(session, id);
    if (!read)
        return std::unexpected(read.error());
    TicketView view;
    view.asOf = now;
    view.ticket = record->ticket;
    view.row = rowFrom(*record, names);
    view.requester = names.person(record->ticket.requester);
    view.department = names.department(view.requester.department);
    view.service = names.service(record->ticket.service);
    const auto &ticket = view.ticket;
    const auto subject = subjectOf(ticket, read->history);
    const auto events = sla::eventsOf(read->history);
    view.clocks = sla::clocksAt(rules.rules(), subject, events, now);
    // One that was reopened late, before that was refused, is open all the same.
    const bool isOver = ticket.category == ticket::Category::Resolved ||
                        ticket.category == ticket::Category::Closed;
    view.isFinal = isOver && sla::isFinal(rules.rules(), subject, events, now);
    const auto custody = handoff::custodyOf(
        read->history, now, ticket.imported ? handoff::Membership{} : names.membership());
    const auto hours = hoursOf(ticket, read->history, rules);
    view.hours = hours.isAlwaysOpen() ? QString{} : hours.name();
    const auto pauses = pausesOf(read->history, now);
    for (const auto &span : custody.spans)
        view.spans.append({span, names.team(span.team), stretchesOf(span, pauses, hours, now)});
    view.handOffs = custody.handOffs;
    view.budget = budgetNow(view.clocks, rules, subject, events, custody, pauses, now);
    addOthers(view, session, names);
    const About about{names, read->history};
    for (const auto &activity : read->history) {
        const bool redacted = read->redacted.contains(activity.seq);
        view.activities.append(named(activity, names, redacted, about));
        if (const auto other = refTo(session, std::visit(Other{}, activity.fact)))
            view.activities.back().otherNumber = other->number;
    }
    return view;
}

Result<std::vector<sla::Step>> stepsOf(storage::Session &session, TicketId id,
                                       const Rulebook &rules, Instant now, sla::Metric metric,
                                       int instance)
{
    const auto record = session.tickets().byId(id);
    if (!record)
        return std::unexpected(record.error());
    const auto read = readHistory(session, id);
    if (!read)
        return std::unexpected(read.error());
    const auto &ticket = record->ticket;
    auto steps = sla::explain(rules.rules(), subjectOf(ticket, read->history),
                              sla::eventsOf(read->history), now, metric, instance);
    if (steps.empty())
        return failure(ErrorCode::NotFound, {sla::toWord(metric)});
    return steps;
}

} // namespace baton::desk
