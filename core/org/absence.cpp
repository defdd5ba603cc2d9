#include "core/org/absence.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::org {

std::optional<Absence> absenceFrom(const Setting &setting)
{
    if (setting.kind != SettingKind::Absence)
        return std::nullopt;
    const auto spec = QJsonDocument::fromJson(setting.spec).object();
    const Absence absence{setting.id, setting.owner,
                          QDate::fromString(spec.value("from"_L1).toString(), Qt::ISODate),
                          QDate::fromString(spec.value("until"_L1).toString(), Qt::ISODate),
                          PersonId{spec.value("deputy"_L1).toInteger()}};
    const bool holds = absence.from.isValid() && absence.until.isValid() &&
                       absence.from <= absence.until && !absence.person.isNull();
    return holds ? std::optional{absence} : std::nullopt;
}

Setting settingFrom(const Absence &absence)
{
    QJsonObject spec{{u"from"_s, absence.from.toString(Qt::ISODate)},
                     {u"until"_s, absence.until.toString(Qt::ISODate)}};
    if (!absence.deputy.isNull())
        spec.insert(u"deputy"_s, absence.deputy.value());
    Setting setting;
    setting.id = absence.id;
    setting.kind = SettingKind::Absence;
    setting.name = absence.from.toString(Qt::ISODate);
    setting.owner = absence.person;
    setting.spec = QJsonDocument{spec}.toJson(QJsonDocument::Compact);
    return setting;
}

std::vector<Absence> absencesBetween(std::span<const Setting> settings, QDate first, QDate last)
{
    std::vector<Absence> answer;
    for (const auto &setting : settings) {
        const auto absence = absenceFrom(setting);
        if (absence && !setting.retired && absence->from <= last && absence->until >= first)
            answer.push_back(*absence);
    }
    std::ranges::stable_sort(answer, {}, &Absence::from);
    return answer;
}

} // namespace baton::org
