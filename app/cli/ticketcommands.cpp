#include "app/cli/tool.h"
#include "core/words/sentences.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

struct ListOptions
{
    std::string filter;
    int limit = 100;
};

QString isoText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue isoOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue{isoText(*at)} : QJsonValue{};
}

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

void list(Tool &tool, const ListOptions &options)
{
    const auto desk = tool.open();
    if (!desk)
        return;
    if (const auto filled = desk->finishSearch(); !filled)
        return tool.fail(filled.error());
    const auto answer = tool.wait(desk->list({QString::fromStdString(options.filter)}));
    if (!answer)
        return;
    const auto &ids = *answer->ids;
    const auto count = std::min<size_t>(ids.size(), static_cast<size_t>(options.limit));
    const auto rows =
        tool.wait(desk->rows({ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count)}));
    if (!rows)
        return;
    QJsonArray array;
    for (const auto &row : *rows) {
        array.append(rowJson(row));
        if (!tool.json)
            tool.print(u"%1  %2  %3  %4  %5"_s.arg(words::ticketNumber(row.number), 8)
                           .arg(words::name(row.priority), 11)
                           .arg(words::name(row.category), -12)
                           .arg(row.team, -18)
                           .arg(row.subject));
    }
    if (tool.json)
        tool.printJson({{u"total"_s, static_cast<qint64>(ids.size())}, {u"tickets"_s, array}});
    else
        tool.print(u"%1 tickets"_s.arg(ids.size()));
}

std::optional<TicketId> find(Tool &tool, desk::Desk &desk, qint64 number)
{
    return tool.wait(desk.ticketByNumber(number));
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

void printView(const Tool &tool, const desk::TicketView &view)
{
    const auto zone = QTimeZone::systemTimeZone();
    tool.print(u"%1 %2  %3"_s.arg(words::name(view.ticket.kind),
                                  words::ticketNumber(view.ticket.number), view.ticket.subject));
    tool.print(u"%1, %2, held by %3 %4"_s.arg(words::name(view.ticket.category),
                                              words::name(view.ticket.priority), view.row.team,
                                              view.row.technician));
    for (const auto &clock : view.clocks)
        tool.print(u"  %1: %2, due %3"_s.arg(words::name(clock.metric), words::name(clock.outcome),
                                             clock.dueAt ? words::exactTime(*clock.dueAt, zone)
                                                         : u"never while paused"_s));
    for (const auto &entry : view.activities) {
        const auto &activity = entry.activity;
        const auto text = entry.redacted ? u"[redacted]"_s : activity.text.value_or(QString{});
        tool.print(u"%1  %2 %3%4"_s.arg(words::exactTime(activity.occurredAt, zone), entry.actor,
                                        words::activityText(entry),
                                        text.isEmpty() ? QString{} : u": "_s + text));
    }
}

void show(Tool &tool, qint64 number)
{
    const auto desk = tool.open();
    const auto id = desk ? find(tool, *desk, number) : std::nullopt;
    const auto view = id ? tool.wait(desk->ticket(*id)) : std::nullopt;
    if (!view)
        return;
    if (!tool.json)
        return printView(tool, *view);
    auto object = rowJson(view->row);
    QJsonArray clocks;
    for (const auto &clock : view->clocks)
        clocks.append(clockJson(clock));
    QJsonArray activities;
    for (const auto &entry : view->activities)
        activities.append(QJsonObject{
            {u"seq"_s, entry.activity.seq},
            {u"occurred_at"_s, isoText(entry.activity.occurredAt)},
            {u"recorded_at"_s, isoText(entry.activity.recordedAt)},
            {u"actor"_s, entry.actor},
            {u"what"_s, words::activityText(entry)},
            {u"text"_s, entry.activity.text ? QJsonValue{*entry.activity.text} : QJsonValue{}},
            {u"redacted"_s, entry.redacted}});
    object.insert(u"clocks"_s, clocks);
    object.insert(u"activities"_s, activities);
    tool.printJson(object);
}

void whyDue(Tool &tool, qint64 number)
{
    const auto desk = tool.open();
    const auto id = desk ? find(tool, *desk, number) : std::nullopt;
    const auto view = id ? tool.wait(desk->ticket(*id)) : std::nullopt;
    if (!view)
        return;
    const auto zone = QTimeZone::systemTimeZone();
    QJsonArray clocks;
    for (const auto &clock : view->clocks) {
        const auto steps = tool.wait(desk->whyDue(*id, clock.metric, clock.instance));
        if (!steps)
            return;
        QJsonArray lines;
        if (!tool.json)
            tool.print(words::name(clock.metric));
        for (const auto &step : *steps) {
            lines.append(QJsonObject{{u"from"_s, isoText(step.from)},
                                     {u"to"_s, isoText(step.to)},
                                     {u"what"_s, words::stepText(step)},
                                     {u"added_ms"_s, qint64{step.added.length.count()}}});
            if (!tool.json)
                tool.print(u"  %1 to %2  %3  %4"_s.arg(
                    words::exactTime(step.from, zone), words::exactTime(step.to, zone),
                    words::length(step.added.length).rightJustified(8), words::stepText(step)));
        }
        auto object = clockJson(clock);
        object.insert(u"steps"_s, lines);
        clocks.append(object);
    }
    if (tool.json)
        tool.printJson({{u"clocks"_s, clocks}});
}

} // namespace

void addTicketCommands(CLI::App &app, Tool &tool)
{
    auto *tickets = app.add_subcommand("tickets", "list tickets");
    auto options = std::make_shared<ListOptions>();
    tickets->add_option("--where", options->filter, "a filter, as in the queue");
    tickets->add_option("--limit", options->limit, "how many at most")
        ->check(CLI::Range(1, 100'000));
    tickets->callback([&tool, options] { list(tool, *options); });

    auto number = std::make_shared<qint64>(0);
    auto *ticket = app.add_subcommand("ticket", "show one ticket");
    ticket->add_option("number", *number)->required();
    ticket->callback([&tool, number] { show(tool, *number); });
    auto *why = app.add_subcommand("why-due", "explain every clock of a ticket step by step");
    why->add_option("number", *number)->required();
    why->callback([&tool, number] { whyDue(tool, *number); });
}

} // namespace baton::cli
