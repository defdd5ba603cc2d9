#include "core/org/duty.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::org {

namespace {

constexpr WordTable<DutyKind, 3> dutyKinds{{{DutyKind::Publish, "publish"},
                                            {DutyKind::Backup, "backup"},
                                            {DutyKind::Retention, "retention"}}};
constexpr int minutesOfDay = 1440;
constexpr int daysOfWeek = 7;
constexpr int mostKept = 3660;

bool holds(const Duty &duty)
{
    const bool hasPlace =
        duty.what == DutyKind::Retention ? toMs(duty.from) > 0 : !duty.folder.isEmpty();
    return hasPlace && duty.weekday >= 0 && duty.weekday <= daysOfWeek && duty.minute >= 0 &&
           duty.minute < minutesOfDay && duty.keep >= 1 && duty.keep <= mostKept;
}

Instant instantIn(const QJsonValue &value)
{
    const auto time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? fromMs(time.toMSecsSinceEpoch()) : Instant{};
}

} // namespace

QString toWord(DutyKind kind)
{
    return wordIn(dutyKinds, kind);
}

std::optional<DutyKind> dutyKindFromWord(QStringView word)
{
    return valueIn(dutyKinds, word);
}

std::optional<Duty> dutyFrom(const Setting &setting)
{
    if (setting.kind != SettingKind::Duty)
        return std::nullopt;
    const auto spec = QJsonDocument::fromJson(setting.spec).object();
    const auto what = dutyKindFromWord(spec.value("what"_L1).toString());
    const Duty duty{setting.id,
                    what.value_or(DutyKind::Publish),
                    spec.value("folder"_L1).toString(),
                    spec.value("weekday"_L1).toInt(),
                    spec.value("minute"_L1).toInt(-1),
                    spec.value("zone"_L1).toString(u"UTC"_s),
                    spec.value("paper"_L1).toBool(),
                    spec.value("keep"_L1).toInt(Duty{}.keep),
                    PersonId{spec.value("by"_L1).toInteger()},
                    instantIn(spec.value("from"_L1))};
    return what && holds(duty) ? std::optional{duty} : std::nullopt;
}

Setting settingFrom(const Duty &duty)
{
    QJsonObject spec{{u"what"_s, toWord(duty.what)},
                     {u"weekday"_s, duty.weekday},
                     {u"minute"_s, duty.minute},
                     {u"zone"_s, duty.zone}};
    if (duty.what != DutyKind::Retention)
        spec.insert(u"folder"_s, duty.folder);
    if (duty.what == DutyKind::Publish) {
        spec.insert(u"paper"_s, duty.paper);
    } else if (duty.what == DutyKind::Backup) {
        spec.insert(u"keep"_s, duty.keep);
    } else {
        spec.insert(u"by"_s, duty.by.value());
        spec.insert(
            u"from"_s,
            QDateTime::fromMSecsSinceEpoch(toMs(duty.from), Qt::UTC).toString(Qt::ISODateWithMs));
    }
    Setting setting;
    setting.id = duty.id;
    setting.kind = SettingKind::Duty;
    setting.name = toWord(duty.what);
    setting.spec = QJsonDocument{spec}.toJson(QJsonDocument::Compact);
    return setting;
}

} // namespace baton::org
