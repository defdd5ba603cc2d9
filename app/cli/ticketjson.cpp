#include "app/cli/ticketjson.h"

#include "core/words/sentences.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

QJsonValue isoOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue{isoText(*at)} : QJsonValue{};
}

QJsonArray linksJson(const desk::TicketView &view)
{
    QJsonArray links;
    for (const auto &link : view.links)
        links.append(QJsonObject{{u"kind"_s, ticket::toWord(link.kind)},
                                 {u"number"_s, words::ticketNumber(link.other.number)},
                                 {u"subject"_s, link.other.subject}});
    return links;
}

QJsonArray followersJson(const desk::TicketView &view)
{
    QJsonArray followers;
    for (const auto &person : view.followers)
        followers.append(person.name);
    return followers;
}

QJsonArray stepsJson(const desk::TicketView &view)
{
    QJsonArray steps;
    for (const auto &step : view.steps())
        steps.append(QJsonObject{{u"text"_s, step.text}, {u"state"_s, ticket::toWord(step.state)}});
    return steps;
}

QJsonArray attachmentsJson(const desk::TicketView &view)
{
    QJsonArray attachments;
    for (const auto &attachment : view.attachments())
        attachments.append(QJsonObject{{u"seq"_s, attachment.seq},
                                       {u"name"_s, attachment.name},
                                       {u"mime"_s, QString::fromLatin1(attachment.mime)},
                                       {u"size"_s, attachment.size},
                                       {u"sha256"_s, QString::fromLatin1(attachment.digest)}});
    return attachments;
}

QJsonArray activitiesJson(const desk::TicketView &view)
{
    QJsonArray activities;
    for (const auto &entry : view.activities)
        activities.append(QJsonObject{
            {u"seq"_s, entry.activity.seq},
            {u"occurred_at"_s, isoText(entry.activity.occurredAt)},
            {u"recorded_at"_s, isoText(entry.activity.recordedAt)},
            {u"actor"_s, entry.actor},
            {u"what"_s, words::activityText(entry)},
            {u"text"_s, entry.activity.text ? QJsonValue{*entry.activity.text} : QJsonValue{}},
            {u"redacted"_s, entry.redacted}});
    return activities;
}

} // namespace

QJsonObject rowJson(const desk::TicketRow &row)
{
    return {{u"number"_s, words::ticketNumber(row.number)},
            {u"subject"_s, row.subject},
            {u"requester"_s, row.requester},
            {u"team"_s, row.team},
            {u"technician"_s, row.technician},
            {u"state"_s, ticket::toWord(row.category)},
            {u"priority"_s, ticket::toWord(row.priority)},
            {u"reported_at"_s, isoText(row.reportedAt)},
            {u"due_at"_s, row.clock ? isoOrNull(row.clock->dueAt) : QJsonValue{}},
            {u"hand_offs"_s, row.handOffs},
            {u"bounces"_s, row.bounces}};
}

QString isoText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject clockJson(const sla::Clock &clock)
{
    return {{u"metric"_s, sla::toWord(clock.metric)},
            {u"instance"_s, clock.instance},
            {u"outcome"_s, sla::toWord(clock.outcome)},
            {u"started_at"_s, isoText(clock.startedAt)},
            {u"stopped_at"_s, isoOrNull(clock.stoppedAt)},
            {u"due_at"_s, isoOrNull(clock.dueAt)},
            {u"breached_at"_s, isoOrNull(clock.breachedAt)},
            {u"used_ms"_s, qint64{clock.used.length.count()}},
            {u"paused_ms"_s, qint64{clock.paused.length.count()}}};
}

QJsonObject ticketJson(const desk::TicketView &view)
{
    auto object = rowJson(view.row);
    QJsonArray clocks;
    for (const auto &clock : view.clocks)
        clocks.append(clockJson(clock));
    object.insert(u"impact"_s, ticket::toWord(view.ticket.impact));
    object.insert(u"snoozed_until"_s, isoOrNull(view.snoozedUntil));
    object.insert(u"tags"_s, QJsonArray::fromStringList(view.tags()));
    object.insert(u"links"_s, linksJson(view));
    object.insert(u"followers"_s, followersJson(view));
    object.insert(u"steps"_s, stepsJson(view));
    object.insert(u"attachments"_s, attachmentsJson(view));
    object.insert(u"minutes_spent"_s, view.minutesSpent());
    object.insert(u"clocks"_s, clocks);
    object.insert(u"activities"_s, activitiesJson(view));
    return object;
}

} // namespace baton::cli
