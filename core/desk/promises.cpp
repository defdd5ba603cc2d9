#include "core/desk/promises.h"

#include "core/desk/projection.h"
#include "core/ticket/decide.h"

namespace baton::desk {

namespace {

const auto unsaid = QStringLiteral("-");

std::vector<ticket::Activity> activitiesOf(const std::vector<ticket::Happening> &happenings,
                                           Instant now)
{
    std::vector<ticket::Activity> activities;
    activities.reserve(happenings.size());
    for (const auto &happening : happenings) {
        const auto seq = std::ssize(activities) + 1;
        activities.push_back(
            {seq, 1, happening.happenedAt.value_or(now), now, {}, happening.fact, happening.text});
    }
    return activities;
}

} // namespace

Result<std::vector<sla::Clock>> promisesOf(ticket::Create create, Instant now,
                                           const Rulebook &rules)
{
    create.attachments.clear();
    create.message.clear();
    if (create.subject.trimmed().isEmpty())
        create.subject = unsaid;
    if (create.overrideReason.trimmed().isEmpty())
        create.overrideReason = unsaid;
    if (create.requester.isNull())
        create.requester = PersonId{1};
    const TicketId id{1};
    ticket::Context context;
    context.now = now;
    context.ticket.id = id;
    context.ticket.number = 1;
    context.workflow = ticket::defaultWorkflow(create.kind);
    const auto happenings = ticket::decide(context, create);
    if (!happenings)
        return std::unexpected(happenings.error());
    auto clocks = project(id, activitiesOf(*happenings, now), rules, {}).clocks;
    std::erase_if(clocks, [](const sla::Clock &clock) {
        return clock.metric == sla::Metric::Custody || !clock.dueAt || clock.stoppedAt;
    });
    std::ranges::sort(clocks, {}, [](const sla::Clock &clock) { return *clock.dueAt; });
    return clocks;
}

} // namespace baton::desk
