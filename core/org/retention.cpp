#include "core/org/retention.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::org {

std::optional<Retention> retentionFrom(const Setting &setting)
{
    if (setting.kind != SettingKind::Retention)
        return std::nullopt;
    const auto spec = QJsonDocument::fromJson(setting.spec).object();
    const auto months = spec.value("months"_L1).toInt();
    const bool isSound = months > 0 && months <= mostRetentionMonths;
    return Retention{setting.id, setting.name, isSound ? months : 0};
}

int monthsKept(std::span<const Setting> settings, QStringView kind)
{
    int months = 0;
    for (const auto &setting : settings) {
        const auto retention = retentionFrom(setting);
        if (retention && !setting.retired && retention->kind == kind)
            months = retention->months; // the last one counts, as retentionSetting() changes it
    }
    return months;
}

Setting retentionSetting(std::span<const Setting> settings, const QString &kind, int months)
{
    Setting made;
    made.kind = SettingKind::Retention;
    made.name = kind;
    for (const auto &setting : settings) {
        if (setting.kind == SettingKind::Retention && setting.name == kind)
            made.id = setting.id;
    }
    made.spec = QJsonDocument{QJsonObject{{u"months"_s, months}}}.toJson(QJsonDocument::Compact);
    return made;
}

} // namespace baton::org
