#include "core/exchange/policyshape.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

constexpr int mostDays = 366;
constexpr qint64 latestMs = 4'102'444'800'000; // the year 2100

using Sound = bool (*)(const QJsonValue &);

struct Field
{
    QLatin1StringView name;
    Sound isSound;
};

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool isFlag(const QJsonValue &value)
{
    return value.isBool();
}

bool isList(const QJsonValue &value)
{
    return value.isArray();
}

bool isListOfTexts(const QJsonValue &value)
{
    const auto list = value.toArray();
    return value.isArray() &&
           std::ranges::all_of(list, [](const auto &each) { return QJsonValue{each}.isString(); });
}

// toInteger answers the fallback for what is no whole number.
bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(0) == value.toInteger(1);
}

bool isListOfShares(const QJsonValue &value)
{
    const auto list = value.toArray();
    return value.isArray() && std::ranges::all_of(list, [](const auto &each) {
               const auto share = QJsonValue{each}.toObject();
               return share.size() == 2 &&
                      (isWhole(share.value("team"_L1)) || isText(share.value("team"_L1))) &&
                      isWhole(share.value("percent"_L1));
           });
}

bool isDays(const QJsonValue &value)
{
    return isWhole(value) && value.toInteger() >= 0 && value.toInteger() <= mostDays;
}

bool isInstant(const QJsonValue &value)
{
    return isWhole(value) && value.toInteger() >= 0 && value.toInteger() <= latestMs;
}

bool isOrder(const QJsonValue &value)
{
    constexpr qint64 furthest = 1'000'000;
    return isWhole(value) && qAbs(value.toInteger()) <= furthest;
}

bool isAnything(const QJsonValue & /*value*/)
{
    return true; // read where its meaning is known
}

constexpr std::array policyFields{
    Field{"name"_L1, isText},         Field{"order"_L1, isOrder},
    Field{"kinds"_L1, isListOfTexts}, Field{"services"_L1, isList},
    Field{"calendar"_L1, isAnything}, Field{"targets"_L1, isList},
    Field{"options"_L1, isAnything},  Field{"effective_from"_L1, isInstant}};
constexpr std::array targetFields{Field{"metric"_L1, isText}, Field{"priority"_L1, isText},
                                  Field{"minutes"_L1, isWhole}, Field{"ms"_L1, isWhole},
                                  Field{"end_of_day"_L1, isWhole}};
constexpr std::array optionFields{Field{"pause_stops"_L1, isListOfTexts},
                                  Field{"supplier_pauses"_L1, isFlag},
                                  Field{"reopen"_L1, isText},
                                  Field{"priority_change"_L1, isText},
                                  Field{"next_response"_L1, isText},
                                  Field{"resolve_counts_as_response"_L1, isFlag},
                                  Field{"resolve_pauses_response"_L1, isFlag},
                                  Field{"confirmation_days"_L1, isDays},
                                  Field{"backdating_days"_L1, isDays},
                                  Field{"budgets"_L1, isListOfShares}};

QString shown(const QJsonValue &value)
{
    return value.isArray()    ? u"a list"_s
           : value.isObject() ? u"an object"_s
           : value.isNull()   ? u"null"_s
                              : value.toVariant().toString();
}

template <size_t N> Result<void> check(const QJsonObject &object,
                                       const std::array<Field, N> &fields, const QString &place)
{
    for (auto at = object.begin(); at != object.end(); ++at) {
        const auto field = std::ranges::find(fields, at.key(), &Field::name);
        if (field == fields.end())
            return failure(ErrorCode::BadInput,
                           {place + (at.key().isEmpty() ? u"\"\""_s : at.key()), u"not known"_s});
        if (!field->isSound(at.value()))
            return failure(ErrorCode::BadInput, {place + at.key(), shown(at.value())});
    }
    return {};
}

// One length each, said in one way.
Result<void> checkTarget(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return failure(ErrorCode::BadInput, {place, shown(value)});
    const auto target = value.toObject();
    if (const auto sound = check(target, targetFields, place + u'.'); !sound)
        return sound;
    int lengths = 0;
    for (const auto &key : {"minutes"_L1, "ms"_L1, "end_of_day"_L1})
        lengths += target.contains(key) ? 1 : 0;
    if (lengths > 1)
        return failure(ErrorCode::BadInput, {place, u"two lengths"_s});
    return {};
}

} // namespace

Result<void> checkPolicyShape(const QJsonObject &policy)
{
    if (const auto sound = check(policy, policyFields, {}); !sound)
        return sound;
    const auto options = policy.value("options"_L1);
    if (!options.isUndefined() && !options.isObject())
        return failure(ErrorCode::BadInput, {u"options"_s, shown(options)});
    if (const auto sound = check(options.toObject(), optionFields, u"options."_s); !sound)
        return sound;
    const auto targets = policy.value("targets"_L1).toArray();
    for (qsizetype i = 0; i < targets.size(); ++i) {
        if (const auto sound = checkTarget(targets[i], u"targets[%1]"_s.arg(i)); !sound)
            return sound;
    }
    return {};
}

} // namespace baton::exchange
