#include "core/sla/policyjson.h"

#include "core/base/word.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::sla {

namespace {

constexpr WordTable<ReopenRule, 3> reopenRules{{{ReopenRule::ExcludeClosed, "exclude_closed"},
                                                {ReopenRule::CountClosed, "count_closed"},
                                                {ReopenRule::Restart, "restart"}}};
constexpr WordTable<PriorityRule, 2> priorityRules{
    {{PriorityRule::KeepUsed, "keep_used"}, {PriorityRule::FromChange, "from_change"}}};
constexpr WordTable<NextResponseRule, 2> nextRules{
    {{NextResponseRule::OldestUnanswered, "oldest_unanswered"},
     {NextResponseRule::LatestUnanswered, "latest_unanswered"}}};
constexpr qint64 msPerMinute = 60'000;
constexpr qint64 longestMinutes = 6'324'480; // beyond twelve years nothing is ever due

std::unexpected<Error> badField(const QString &field, const QString &value = {})
{
    return failure(ErrorCode::BadInput, {field, value});
}

QJsonObject toJson(const Target &target)
{
    QJsonObject object{{u"metric"_s, toWord(target.metric)},
                       {u"priority"_s, ticket::toWord(target.priority)}};
    if (const auto *days = std::get_if<EndOfWorkingDay>(&target.promise))
        object.insert(u"end_of_day"_s, days->n);
    else
        object.insert(u"ms"_s, qint64{std::get<WorkingTime>(target.promise).length.count()});
    return object;
}

QJsonObject toJson(const Options &options)
{
    QJsonArray stops;
    for (const auto metric : options.pauseStops)
        stops.append(toWord(metric));
    QJsonObject object{
        {u"pause_stops"_s, stops},
        {u"supplier_pauses"_s, options.supplierPauses},
        {u"reopen"_s, QString{wordIn(reopenRules, options.reopen)}},
        {u"priority_change"_s, QString{wordIn(priorityRules, options.priorityChange)}},
        {u"next_response"_s, QString{wordIn(nextRules, options.nextResponse)}},
        {u"resolve_counts_as_response"_s, options.resolveCountsAsResponse},
        {u"resolve_pauses_response"_s, options.resolvePausesResponse},
        {u"confirmation_days"_s, options.confirmationDays},
        {u"backdating_days"_s, options.backdatingDays}};
    QJsonArray budgets;
    for (const auto &share : options.budgets)
        budgets.append(QJsonObject{{u"team"_s, share.team.value()}, {u"percent"_s, share.percent}});
    if (!budgets.isEmpty()) // a policy without any is written as it was before there were any
        object.insert(u"budgets"_s, budgets);
    return object;
}

Result<std::vector<TeamShare>> budgetsFrom(const QJsonValue &value)
{
    if (!value.isUndefined() && !value.isArray())
        return badField(u"options.budgets"_s);
    std::vector<TeamShare> budgets;
    const auto list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto field = u"options.budgets[%1]"_s.arg(i);
        const auto object = list[i].toObject();
        const TeamShare share{TeamId{object.value("team"_L1).toInteger()},
                              object.value("percent"_L1).toInt()};
        if (share.team.isNull() ||
            std::ranges::find(budgets, share.team, &TeamShare::team) != budgets.end())
            return badField(field + u".team"_s, QString::number(share.team.value()));
        if (share.percent < 1 || share.percent > wholePromise)
            return badField(field + u".percent"_s, QString::number(share.percent));
        budgets.push_back(share);
    }
    return budgets;
}

Result<Promise> promiseFrom(const QJsonObject &object, const QString &field)
{
    if (const auto days = object.value("end_of_day"_L1); days.isDouble()) {
        if (days.toInt() < 1 || days.toInt() > 3650)
            return badField(field + u".end_of_day"_s, QString::number(days.toInt()));
        return EndOfWorkingDay{days.toInt()};
    }
    auto ms = object.value("ms"_L1).toInteger(-1);
    if (const auto minutes = object.value("minutes"_L1); minutes.isDouble()) {
        if (minutes.toInteger() < 1 || minutes.toInteger() > longestMinutes)
            return badField(field + u".minutes"_s, minutes.toVariant().toString());
        ms = minutes.toInteger() * msPerMinute;
    }
    if (ms <= 0 || ms > longestMinutes * msPerMinute)
        return badField(field + u".minutes"_s, QString::number(ms / msPerMinute));
    return WorkingTime{std::chrono::milliseconds{ms}};
}

Result<Target> targetFrom(const QJsonObject &object, const QString &field)
{
    const auto metric = metricFromWord(object.value("metric"_L1).toString());
    if (!metric)
        return badField(field + u".metric"_s, object.value("metric"_L1).toString());
    const auto word = object.value("priority"_L1).toString(u"none"_s);
    const auto priority = ticket::fromWord<ticket::Priority>(word);
    if (!priority)
        return badField(field + u".priority"_s, word);
    const auto promise = promiseFrom(object, field);
    if (!promise)
        return std::unexpected(promise.error());
    return Target{*metric, *priority, *promise};
}

template <class Enum, size_t N> bool readWord(const QJsonObject &object, QLatin1StringView key,
                                              const WordTable<Enum, N> &table, Enum &into)
{
    if (!object.contains(key))
        return true;
    const auto value = valueIn(table, object.value(key).toString());
    into = value.value_or(into);
    return value.has_value();
}

Result<Options> optionsFrom(const QJsonObject &object)
{
    Options options;
    if (object.contains("pause_stops"_L1)) {
        if (!object.value("pause_stops"_L1).isArray())
            return badField(u"options.pause_stops"_s);
        options.pauseStops.clear();
        for (const auto &entry : object.value("pause_stops"_L1).toArray()) {
            const auto metric = metricFromWord(entry.toString());
            if (!metric)
                return badField(u"options.pause_stops"_s, entry.toString());
            options.pauseStops.push_back(*metric);
        }
    }
    if (!readWord(object, "reopen"_L1, reopenRules, options.reopen))
        return badField(u"options.reopen"_s);
    if (!readWord(object, "priority_change"_L1, priorityRules, options.priorityChange))
        return badField(u"options.priority_change"_s);
    if (!readWord(object, "next_response"_L1, nextRules, options.nextResponse))
        return badField(u"options.next_response"_s);
    options.supplierPauses = object.value("supplier_pauses"_L1).toBool(options.supplierPauses);
    options.resolveCountsAsResponse = object.value("resolve_counts_as_response"_L1).toBool();
    options.resolvePausesResponse = object.value("resolve_pauses_response"_L1).toBool();
    options.confirmationDays = object.value("confirmation_days"_L1).toInt(options.confirmationDays);
    options.backdatingDays = object.value("backdating_days"_L1).toInt(options.backdatingDays);
    auto budgets = budgetsFrom(object.value("budgets"_L1));
    if (!budgets)
        return std::unexpected(budgets.error());
    options.budgets = *std::move(budgets);
    return options;
}

} // namespace

QByteArray toJson(const Policy &policy)
{
    QJsonArray kinds;
    for (const auto kind : policy.kinds)
        kinds.append(ticket::toWord(kind));
    QJsonArray services;
    for (const auto service : policy.services)
        services.append(service.value());
    QJsonArray targets;
    for (const auto &target : policy.targets)
        targets.append(toJson(target));
    const QJsonObject object{{u"name"_s, policy.name},
                             {u"order"_s, policy.order},
                             {u"kinds"_s, kinds},
                             {u"services"_s, services},
                             {u"calendar"_s, policy.calendar.value()},
                             {u"targets"_s, targets},
                             {u"options"_s, toJson(policy.options)},
                             {u"effective_from"_s, toMs(policy.effectiveFrom)}};
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

Result<Policy> policyFromJson(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return badField(u"policy"_s);
    const auto object = document.object();
    Policy policy;
    policy.name = object.value("name"_L1).toString();
    policy.order = object.value("order"_L1).toInt();
    policy.calendar = CalendarId{object.value("calendar"_L1).toInteger()};
    policy.effectiveFrom = fromMs(object.value("effective_from"_L1).toInteger());
    for (const auto &entry : object.value("kinds"_L1).toArray()) {
        const auto kind = ticket::fromWord<ticket::Kind>(entry.toString());
        if (!kind)
            return badField(u"kinds"_s, entry.toString());
        policy.kinds.push_back(*kind);
    }
    for (const auto &entry : object.value("services"_L1).toArray())
        policy.services.emplace_back(entry.toInteger());
    const auto targets = object.value("targets"_L1).toArray();
    for (qsizetype i = 0; i < targets.size(); ++i) {
        auto target = targetFrom(targets[i].toObject(), u"targets[%1]"_s.arg(i));
        if (!target)
            return std::unexpected(target.error());
        policy.targets.push_back(*std::move(target));
    }
    auto options = optionsFrom(object.value("options"_L1).toObject());
    if (!options)
        return std::unexpected(options.error());
    policy.options = *std::move(options);
    return policy;
}

} // namespace baton::sla
