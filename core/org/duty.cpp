#include "core/org/duty.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::org {

namespace {

constexpr WordTable<DutyKind, 2> dutyKinds{
    {{DutyKind::Publish, "publish"}, {DutyKind::Backup, "backup"}}};
constexpr int minutesOfDay = 1440;
constexpr int daysOfWeek = 7;
constexpr int mostKept = 3660;

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
                    spec.value("keep"_L1).toInt(Duty{}.keep)};
    const bool holds = what && !duty.folder.isEmpty() && duty.weekday >= 0 &&
                       duty.weekday <= daysOfWeek && duty.minute >= 0 &&
                       duty.minute < minutesOfDay && duty.keep >= 1 && duty.keep <= mostKept;
    return holds ? std::optional{duty} : std::nullopt;
}

Setting settingFrom(const Duty &duty)
{
    QJsonObject spec{{u"what"_s, toWord(duty.what)},
                     {u"folder"_s, duty.folder},
                     {u"weekday"_s, duty.weekday},
                     {u"minute"_s, duty.minute},
                     {u"zone"_s, duty.zone}};
    if (duty.what == DutyKind::Publish)
        spec.insert(u"paper"_s, duty.paper);
    else
        spec.insert(u"keep"_s, duty.keep);
    Setting setting;
    setting.id = duty.id;
    setting.kind = SettingKind::Duty;
    setting.name = toWord(duty.what);
    setting.spec = QJsonDocument{spec}.toJson(QJsonDocument::Compact);
    return setting;
}

} // namespace baton::org
