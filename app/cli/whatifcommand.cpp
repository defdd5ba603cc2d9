#include "app/cli/policycommands.h"
#include "core/words/sentences.h"

#include <QDateTime>
#include <QJsonArray>
#include <QThread>
#include <QTimeZone>

#include <csignal>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

struct WhatIfOptions
{
    std::string policy;
    std::string zone;
    int months = 12;
};

std::atomic<bool> interrupted = false;

QString isoText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODate);
}

QJsonObject json(const sla::Tally &tally)
{
    const auto counted = tally.kept + tally.broken;
    return {{u"kept"_s, tally.kept},
            {u"broken"_s, tally.broken},
            {u"apart"_s, tally.apart},
            {u"rate"_s, counted == 0 ? QJsonValue{QJsonValue::Null}
                                     : QJsonValue{static_cast<double>(tally.kept) /
                                                  static_cast<double>(counted)}}};
}

QJsonObject json(QJsonObject row, const sla::Compared &compared)
{
    row.insert(u"was"_s, json(compared.was));
    row.insert(u"would"_s, json(compared.would));
    return row;
}

QJsonObject json(const desk::WhatIfAnswer &answer)
{
    QJsonArray targets;
    for (const auto &row : answer.targets)
        targets.append(json(
            {{u"metric"_s, sla::toWord(row.metric)}, {u"priority"_s, ticket::toWord(row.priority)}},
            row.compared));
    QJsonArray teams;
    for (const auto &row : answer.teams)
        teams.append(json({{u"team"_s, row.name}}, row.compared));
    QJsonArray weeks;
    for (const auto &row : answer.weeks)
        weeks.append(json({{u"from"_s, isoText(row.start)}}, row.compared));
    auto object = json({{u"from"_s, isoText(answer.from)},
                        {u"as_of"_s, isoText(answer.asOf)},
                        {u"tickets"_s, answer.tickets},
                        {u"turned_kept"_s, answer.turnedKept},
                        {u"turned_broken"_s, answer.turnedBroken}},
                       answer.all);
    object.insert(u"targets"_s, targets);
    object.insert(u"teams"_s, teams);
    object.insert(u"weeks"_s, weeks);
    return object;
}

QString text(const sla::Tally &tally)
{
    const auto counted = tally.kept + tally.broken;
    if (counted == 0)
        return u"none"_s.rightJustified(22);
    return u"%1 of %2 kept, %3 %"_s.arg(tally.kept)
        .arg(counted)
        .arg(static_cast<double>(tally.kept) * 100 / static_cast<double>(counted), 0, 'f', 1)
        .rightJustified(22);
}

void print(const Tool &tool, const QString &name, const sla::Compared &compared)
{
    tool.print(
        u"  %1  %2  %3"_s.arg(name.leftJustified(28), text(compared.was), text(compared.would)));
}

void print(const Tool &tool, const desk::WhatIfAnswer &answer)
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto heading = [&tool](const QString &what) {
        tool.print(u"%1  %2  %3"_s.arg(what.leftJustified(30), u"it was"_s.rightJustified(22),
                                       u"it would be"_s.rightJustified(22)));
    };
    tool.print(u"Promises due from %1 to %2, over %3 tickets. Nothing was written."_s.arg(
        words::exactTime(answer.from, zone), words::exactTime(answer.asOf, zone),
        QString::number(answer.tickets)));
    heading(u"By target"_s);
    for (const auto &row : answer.targets)
        print(tool, words::name(row.metric) + u' ' + words::name(row.priority), row.compared);
    print(tool, u"all"_s, answer.all);
    heading(u"By team"_s);
    for (const auto &row : answer.teams)
        print(tool, row.name.isEmpty() ? u"no team"_s : row.name, row.compared);
    heading(u"By week from"_s);
    for (const auto &row : answer.weeks)
        print(tool, isoText(row.start).left(10), row.compared);
    tool.print(
        u"%1 broken promises would have been kept, %2 kept ones broken."_s.arg(answer.turnedKept)
            .arg(answer.turnedBroken));
}

void whatIf(Tool &tool, const WhatIfOptions &options)
{
    const auto desk = tool.open();
    const auto policy = desk ? policyFrom(tool, *desk, options.policy) : std::nullopt;
    if (!policy)
        return;
    desk::WhatIfQuestion question;
    question.policy = policy->policy;
    question.calendar = policy->calendar;
    question.months = options.months;
    question.zone = QString::fromStdString(options.zone);
    std::signal(SIGINT, [](int) { interrupted = true; });
    const auto progress = question.progress;
    const auto future = desk->whatIf(question);
    while (!future.isFinished()) {
        QThread::msleep(5);
        progress->cancelled = interrupted.load();
    }
    const auto answer = tool.wait(future);
    if (!answer)
        return;
    if (tool.json)
        tool.printJson(json(*answer));
    else
        print(tool, *answer);
}

} // namespace

void addWhatIfCommand(CLI::App &app, Tool &tool)
{
    auto options = std::make_shared<WhatIfOptions>();
    options->zone = QTimeZone::systemTimeZoneId().toStdString();
    auto *whatIf =
        app.add_subcommand("what-if", "what the clocks would have said under another policy");
    whatIf->add_option("--policy", options->policy, "a policy (JSON)")->required();
    whatIf->add_option("--months", options->months, "how far back (default 12)")
        ->check(CLI::Range(1, 120));
    whatIf->add_option("--zone", options->zone, "in which weeks begin (default: the computer's)");
    whatIf->callback([&tool, options] { cli::whatIf(tool, *options); });
}

} // namespace baton::cli
