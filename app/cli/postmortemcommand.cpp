#include "app/cli/tool.h"
#include "core/words/postmortemwords.h"
#include "core/words/sentences.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

QString isoText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODate);
}

qint64 ms(WorkingTime time)
{
    return time.length.count();
}

QJsonObject jsonOf(const desk::PostMortemView &view)
{
    QJsonArray pieces;
    for (const auto &piece : view.found.pieces)
        pieces.append(QJsonObject{{u"stay"_s, static_cast<qint64>(piece.stay)},
                                  {u"team"_s, view.teams.value(static_cast<qsizetype>(piece.stay))},
                                  {u"spent"_s, handoff::toWord(piece.spent)},
                                  {u"from"_s, isoText(piece.when.from)},
                                  {u"to"_s, isoText(piece.when.to)},
                                  {u"open_ms"_s, ms(piece.open)},
                                  {u"used_ms"_s, ms(piece.used)},
                                  {u"outside_ms"_s, piece.outsideMs}});
    QJsonObject spent;
    for (const auto each : insight::allSpent)
        spent.insert(handoff::toWord(each),
                     QJsonObject{{u"used_ms"_s, ms(view.found.usedOn(each))},
                                 {u"open_ms"_s, ms(view.found.openOn(each))}});
    QJsonArray budgets;
    for (size_t stay = 0; stay < view.budgets.size(); ++stay) {
        const auto &budget = view.budgets[stay];
        budgets.append(QJsonObject{{u"stay"_s, static_cast<qint64>(stay)},
                                   {u"team"_s, view.teams.value(static_cast<qsizetype>(stay))},
                                   {u"agreed"_s, budget.isAgreed},
                                   {u"own_ms"_s, ms(budget.own)},
                                   {u"carried_ms"_s, ms(budget.carried)},
                                   {u"used_ms"_s, ms(budget.used)},
                                   {u"on_edge_ms"_s, ms(budget.onEdge)}});
    }
    const auto &clock = view.clock;
    return {{u"number"_s, view.number},
            {u"subject"_s, view.subject},
            {u"metric"_s, sla::toWord(clock.metric)},
            {u"outcome"_s, sla::toWord(clock.outcome)},
            {u"promised_ms"_s, clock.target ? QJsonValue{ms(*clock.target)} : QJsonValue{}},
            {u"used_ms"_s, ms(clock.used)},
            {u"used_by_due_ms"_s,
             view.found.usedByDue ? QJsonValue{ms(*view.found.usedByDue)} : QJsonValue{}},
            {u"outside_ms"_s, view.found.outsideMs},
            {u"unplaced_ms"_s, ms(view.found.unplaced)},
            {u"hand_offs"_s, view.handOffs},
            {u"bounces"_s, view.bounces},
            {u"spent"_s, spent},
            {u"budgets"_s, budgets},
            {u"pieces"_s, pieces}};
}

void print(const Tool &tool, const desk::PostMortemView &view)
{
    tool.print(u"%1  %2"_s.arg(words::ticketNumber(view.number), view.subject));
    tool.print(words::headline(view));
    tool.print(words::detail(view));
    for (const auto spent : insight::allSpent) {
        const auto used = view.found.usedOn(spent);
        tool.print(u"  %1  %2  %3"_s.arg(words::name(spent).leftJustified(28),
                                         words::length(used.length).rightJustified(9),
                                         words::shareOfPromise(used, view.clock)));
    }
    for (qsizetype at = 0; at < view.teams.size(); ++at) {
        const auto stay = static_cast<size_t>(at);
        auto line = u"  %1. %2: %3"_s.arg(at + 1).arg(view.teams[at],
                                                      words::length(view.found.usedIn(stay)));
        if (stay < view.budgets.size())
            line += u"  ("_s + words::share(view.budgets[stay]) + u')';
        tool.print(line);
    }
}

void postMortem(Tool &tool, qint64 number)
{
    const auto desk = tool.open();
    const auto id = desk ? tool.wait(desk->ticketByNumber(number)) : std::nullopt;
    const auto view = id ? tool.wait(desk->postMortem(*id)) : std::nullopt;
    if (!view)
        return;
    if (tool.json)
        return tool.printJson(jsonOf(*view));
    print(tool, *view);
}

} // namespace

void addPostMortemCommand(CLI::App &app, Tool &tool)
{
    auto number = std::make_shared<qint64>(0);
    auto *command = app.add_subcommand("post-mortem", "where the time of a ticket's promise went");
    command->add_option("number", *number)->required();
    command->callback([&tool, number] { postMortem(tool, *number); });
}

} // namespace baton::cli
