#include "app/cli/tool.h"
#include "core/words/mondaywords.h"
#include "core/words/sentences.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

struct MondayOptions
{
    std::string zone = "UTC";
    std::string filter;
    int weeksBack = 1;
};

QString dayText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODate);
}

template <class List, class Make> QJsonArray listOf(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(make(entry));
    return array;
}

QJsonObject ticketJson(const desk::NamedTicket &ticket)
{
    return {{u"number"_s, ticket.number},
            {u"subject"_s, ticket.subject},
            {u"team"_s, ticket.team},
            {u"days"_s, ticket.days}};
}

QString stepWord(insight::SmallStep step)
{
    switch (step) {
    case insight::SmallStep::LookFirst:
        return u"look_first"_s;
    case insight::SmallStep::AgreeTeam:
        return u"agree_team"_s;
    case insight::SmallStep::WriteAnswer:
        return u"write_answer"_s;
    case insight::SmallStep::AskAtOnce:
        return u"ask_at_once"_s;
    }
    return {};
}

QJsonObject painJson(const desk::MondayFigures::ServicePain &each)
{
    return {{u"service"_s, each.service},
            {u"tickets"_s, each.pain.tickets},
            {u"queue_hours"_s, each.pain.queueHours},
            {u"between_teams_hours"_s, each.pain.betweenHours},
            {u"touch_hours"_s, each.pain.touchHours},
            {u"pending_hours"_s, each.pain.pendingHours},
            {u"step"_s, stepWord(each.step)}};
}

QJsonObject peopleJson(const desk::MondayFigures &figures)
{
    return {{u"load"_s, listOf(figures.load,
                               [](const desk::Load &each) {
                                   return QJsonObject{{u"held_by"_s, each.name},
                                                      {u"open"_s, each.open},
                                                      {u"due_this_week"_s, each.dueThisWeek}};
                               })},
            {u"away"_s, listOf(figures.away,
                               [](const desk::Away &each) {
                                   return QJsonObject{
                                       {u"person"_s, each.name},
                                       {u"from"_s, each.from.toString(Qt::ISODate)},
                                       {u"until"_s, each.until.toString(Qt::ISODate)},
                                       {u"deputy"_s, each.deputy},
                                       {u"open"_s, each.open},
                                       {u"due_this_week"_s, each.dueThisWeek}};
                               })},
            {u"to_ring"_s, listOf(figures.toRing, [](const desk::ToRing &each) {
                 return QJsonObject{{u"requester"_s, each.name},
                                    {u"open"_s, each.open},
                                    {u"oldest_days"_s, each.oldestDays},
                                    {u"in_four_weeks"_s, each.inFourWeeks}};
             })}};
}

QJsonObject jsonOf(const desk::MondayFigures &figures)
{
    auto object = peopleJson(figures);
    object.insert(u"week"_s, dayText(figures.weekStart));
    object.insert(u"in"_s, figures.in);
    object.insert(u"out"_s, figures.out);
    object.insert(u"open"_s, figures.open);
    object.insert(u"open_before"_s, figures.openBefore);
    object.insert(u"old"_s, figures.old);
    object.insert(u"untouched"_s, figures.untouched);
    object.insert(u"days"_s, listOf(figures.days, [](const auto &day) {
                      return QJsonObject{
                          {u"day"_s, dayText(day.start)}, {u"in"_s, day.in}, {u"out"_s, day.out}};
                  }));
    object.insert(u"oldest"_s, listOf(figures.oldest, ticketJson));
    object.insert(u"untouched_oldest"_s, listOf(figures.untouchedOldest, ticketJson));
    object.insert(u"pains"_s, listOf(figures.pains, painJson));
    object.insert(u"conversations"_s,
                  listOf(figures.conversations, [](const desk::Conversation &each) {
                      auto ticket = ticketJson(each.ticket);
                      ticket.insert(u"why"_s, index::toWord(each.why));
                      ticket.insert(u"measure"_s, each.measure);
                      return ticket;
                  }));
    return object;
}

void print(const Tool &tool, const desk::MondayFigures &figures)
{
    tool.print(words::headline(figures));
    tool.print(words::detail(figures));
    const auto tickets = [&tool](const QString &head, const auto &list) {
        tool.print(head);
        for (const auto &ticket : list)
            tool.print(u"  %1  %2  %3  %4"_s.arg(words::ticketNumber(ticket.number), ticket.subject,
                                                 ticket.team, words::days(ticket.days)));
    };
    tickets(u"Oldest"_s, figures.oldest);
    tickets(u"Untouched, %1 in all"_s.arg(figures.untouched), figures.untouchedOldest);
    tool.print(u"Load, A to Z"_s);
    for (const auto &each : figures.load)
        tool.print(u"  %1: %2 open, %3 due this week"_s
                       .arg(each.person.isNull() ? u"nobody yet"_s : each.name)
                       .arg(each.open)
                       .arg(each.dueThisWeek));
    tool.print(u"Away"_s);
    for (const auto &each : figures.away)
        tool.print(u"  %1, %2: %3"_s.arg(each.name, words::daysAway(each), words::whatMoves(each)));
    tool.print(u"Pains"_s);
    for (const auto &each : figures.pains)
        tool.print(
            u"  %1: %2. %3"_s.arg(each.service, words::cost(each), words::stepText(each.step)));
    tool.print(u"Worth reading"_s);
    for (const auto &each : figures.conversations)
        tool.print(u"  %1  %2  %3"_s.arg(words::ticketNumber(each.ticket.number),
                                         each.ticket.subject, words::reason(each)));
    tool.print(u"To ring"_s);
    for (const auto &each : figures.toRing)
        tool.print(u"  %1: %2 open, the oldest %3, %4 in four weeks"_s.arg(each.name)
                       .arg(each.open)
                       .arg(words::days(each.oldestDays))
                       .arg(each.inFourWeeks));
}

void monday(Tool &tool, const MondayOptions &options)
{
    const auto desk = tool.open();
    const auto figures =
        desk ? tool.wait(desk->monday({QString::fromStdString(options.filter),
                                       QString::fromStdString(options.zone), options.weeksBack}))
             : std::nullopt;
    if (!figures)
        return;
    if (tool.json)
        return tool.printJson(jsonOf(*figures));
    print(tool, *figures);
}

} // namespace

void addMondayCommand(CLI::App &app, Tool &tool)
{
    auto options = std::make_shared<MondayOptions>();
    auto *command = app.add_subcommand("monday", "what a lead reads on Monday");
    command->add_option("--zone", options->zone, "in which days begin");
    command->add_option("--where", options->filter, "a filter, as in the queue");
    command->add_option("--weeks-back", options->weeksBack, "1: the last whole week")
        ->check(CLI::Range(0, 520));
    command->callback([&tool, options] { monday(tool, *options); });
}

} // namespace baton::cli
