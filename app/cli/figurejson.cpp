#include "app/cli/figurejson.h"

#include "core/words/sentences.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue{*value} : QJsonValue{};
}

QJsonObject hoursJson(const desk::HoursFigure &hours)
{
    return {{u"n"_s, hours.n}, {u"median"_s, orNull(hours.median)}, {u"sum"_s, hours.sum}};
}

template <class List, class Make> QJsonArray listOf(const List &list, int top, Make make)
{
    QJsonArray array;
    for (const auto &entry : list) {
        if (top > 0 && array.size() >= top)
            break;
        array.append(make(entry));
    }
    return array;
}

void addLimits(QJsonObject &object, const std::optional<insight::ChartPoint> &limits)
{
    if (!limits)
        return;
    object.insert(u"usual_low"_s, limits->low);
    object.insert(u"usual_high"_s, limits->high);
    object.insert(u"signal"_s, insight::toWord(limits->signal));
}

void addShare(QJsonObject &object, const desk::ShareFigure &share)
{
    object.insert(u"n"_s, share.n);
    object.insert(u"rate"_s, orNull(share.rate));
    object.insert(u"low"_s, orNull(share.low));
    object.insert(u"high"_s, orNull(share.high));
}

void addPatterns(QJsonObject &object, const desk::HandOffFigures &figures, int top)
{
    QJsonObject first{{u"hits"_s, figures.firstTeam.hits}};
    addShare(first, figures.firstTeam);
    object.insert(u"first_team_resolves"_s, first);
    object.insert(u"returns"_s, listOf(figures.returns, top, [](const auto &back) {
                      return QJsonObject{{u"from"_s, back.from},
                                         {u"to"_s, back.to},
                                         {u"cause"_s, ticket::toWord(back.cause)},
                                         {u"returns"_s, back.returns}};
                  }));
    object.insert(u"chains"_s, listOf(figures.chains, top, [](const auto &chain) {
                      return QJsonObject{{u"teams"_s, QJsonArray::fromStringList(chain.teams)},
                                         {u"tickets"_s, chain.tickets}};
                  }));
    object.insert(u"weeks"_s, listOf(figures.weeks, 0, [](const auto &week) {
                      const auto start =
                          QDateTime::fromMSecsSinceEpoch(toMs(week.weekStart), Qt::UTC);
                      QJsonObject row{{u"week"_s, start.toString(Qt::ISODate)},
                                      {u"hand_offs"_s, week.handOffs},
                                      {u"wait_hours"_s, week.waitHours}};
                      addLimits(row, week.limits);
                      return row;
                  }));
}

QJsonObject timeWentJson(const desk::TimeWentFigures &went, int top)
{
    QJsonObject object{{u"tickets"_s, went.tickets}};
    for (const auto spent : handoff::allSpent)
        object.insert(handoff::toWord(spent) + u"_hours"_s, went.on(spent));
    object.insert(u"outside_hours"_s, went.outsideHours);
    object.insert(u"pairs"_s, listOf(went.pairs, top, [](const auto &pair) {
                      return QJsonObject{
                          {u"a"_s, pair.a}, {u"b"_s, pair.b}, {u"elapsed_hours"_s, pair.hours}};
                  }));
    return object;
}

QJsonArray clocksJson(const std::vector<desk::NextBreach> &clocks, int top)
{
    return listOf(clocks, top, [](const desk::NextBreach &clock) {
        const auto due = QDateTime::fromMSecsSinceEpoch(toMs(clock.dueAt), Qt::UTC);
        return QJsonObject{{u"number"_s, clock.number},
                           {u"subject"_s, clock.subject},
                           {u"team"_s, clock.team},
                           {u"metric"_s, sla::toWord(clock.metric)},
                           {u"priority"_s, ticket::toWord(clock.priority)},
                           {u"due"_s, due.toString(Qt::ISODate)}};
    });
}

} // namespace

QJsonObject toJson(const desk::HandOffFigures &figures, int top)
{
    QJsonObject object{
        {u"tickets"_s, figures.tickets},
        {u"teams"_s, figures.teams},
        {u"hand_offs"_s, figures.handOffs},
        {u"tickets_with_hand_off"_s, figures.ticketsWithHandOff},
        {u"ping_pong_tickets"_s, figures.pingPongTickets},
        {u"bounces"_s, figures.bounces},
        {u"revisits"_s, figures.revisits},
        {u"wait_to_next_activity_hours"_s, hoursJson(figures.waitToNextActivityHours)},
        {u"edges"_s, listOf(figures.edges, top,
                            [](const desk::EdgeFigures &edge) {
                                return QJsonObject{{u"from"_s, edge.from},
                                                   {u"to"_s, edge.to},
                                                   {u"hand_offs"_s, edge.handOffs},
                                                   {u"wait_hours"_s, hoursJson(edge.waitHours)}};
                            })},
        {u"ping_pong_pairs"_s, listOf(figures.pingPongPairs, top,
                                      [](const desk::PairFigures &pair) {
                                          return QJsonObject{{u"a"_s, pair.a},
                                                             {u"b"_s, pair.b},
                                                             {u"bounces"_s, pair.bounces}};
                                      })},
        {u"by_hand_offs"_s, listOf(figures.byHandOffs, 0, [](const desk::HopFigures &row) {
             QJsonObject hop{{u"hand_offs"_s, row.handOffs},
                             {u"tickets"_s, row.tickets},
                             {u"broken"_s, row.broken.hits}};
             addShare(hop, row.broken);
             return hop;
         })}};
    object.insert(u"agreements"_s, listOf(figures.agreements, top, [](const auto &row) {
                      QJsonObject agreement{{u"team"_s, row.team}, {u"open"_s, row.open}};
                      addShare(agreement, row.kept);
                      return agreement;
                  }));
    addPatterns(object, figures, top);
    return object;
}

QJsonObject toJson(const desk::BreachFigures &figures, int top)
{
    const auto &recorded = figures.recorded;
    const QJsonObject resolution{{u"n"_s, recorded.resolutionHours.n},
                                 {u"median"_s, orNull(recorded.resolutionHours.median)},
                                 {u"p90"_s, orNull(recorded.resolutionHours.p90)}};
    const auto targets = listOf(figures.targets, top, [](const desk::TargetFigures &row) {
        return QJsonObject{{u"policy"_s, row.policy},
                           {u"metric"_s, sla::toWord(row.metric)},
                           {u"priority"_s, ticket::toWord(row.priority)},
                           {u"due"_s, row.due},
                           {u"met"_s, row.met},
                           {u"breached"_s, row.breached},
                           {u"open"_s, row.open},
                           {u"paused"_s, row.paused},
                           {u"withdrawn"_s, row.withdrawn},
                           {u"merged"_s, row.merged},
                           {u"rate"_s, orNull(row.share.rate)},
                           {u"low"_s, orNull(row.share.low)},
                           {u"high"_s, orNull(row.share.high)}};
    });
    const auto weeks = listOf(figures.weeks, 0, [](const desk::WeekFigures &week) {
        const auto start = QDateTime::fromMSecsSinceEpoch(toMs(week.weekStart), Qt::UTC);
        QJsonObject object{{u"week"_s, start.toString(Qt::ISODate)},
                           {u"kept"_s, week.kept},
                           {u"broken"_s, week.broken},
                           {u"open"_s, week.open}};
        addLimits(object, week.limits);
        return object;
    });
    return {{u"tickets"_s, figures.tickets},
            {u"due_today"_s, figures.dueToday},
            {u"need_help_now"_s, figures.needHelpNow},
            {u"late"_s, figures.late},
            {u"recorded"_s, QJsonObject{{u"met"_s, recorded.met},
                                        {u"missed"_s, recorded.missed},
                                        {u"unknown"_s, recorded.unknown},
                                        {u"resolution_hours"_s, resolution},
                                        {u"reopened_tickets"_s, recorded.reopenedTickets}}},
            {u"next"_s, clocksJson(figures.next, top)},
            {u"latest_broken"_s, clocksJson(figures.latestBroken, top)},
            {u"time_of_broken"_s, timeWentJson(figures.timeWent, top)},
            {u"targets"_s, targets},
            {u"weeks"_s, weeks}};
}

QJsonObject toJson(const insight::Reliability &reliability, int top)
{
    return {{u"n"_s, reliability.n},
            {u"brier"_s, reliability.brier},
            {u"baseline"_s, reliability.baseline},
            {u"rows"_s, listOf(reliability.rows, top, [](const insight::ReliabilityRow &row) {
                 return QJsonObject{{u"said"_s, row.said}, {u"came"_s, row.came}, {u"n"_s, row.n}};
             })}};
}

QJsonObject toJson(const desk::CustodyFigures &figures, int top)
{
    return {{u"total_hours"_s, figures.totalHours},
            {u"teams"_s, listOf(figures.teams, top, [](const desk::CustodyFigures::TeamRow &row) {
                 return QJsonObject{{u"team"_s, row.team},
                                    {u"tickets"_s, row.tickets},
                                    {u"spans"_s, row.spans},
                                    {u"hours"_s, row.hours},
                                    {u"queue_hours"_s, row.queueHours},
                                    {u"touch_hours"_s, row.touchHours},
                                    {u"pending_hours"_s, row.pendingHours}};
             })}};
}

} // namespace baton::cli
