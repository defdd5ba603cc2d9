#include "core/org/checklist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton::org {

std::optional<Checklist> checklistFrom(const Setting &setting)
{
    if (setting.kind != SettingKind::Checklist)
        return std::nullopt;
    Checklist checklist{setting.id, setting.name, {}};
    const auto steps = QJsonDocument::fromJson(setting.spec).object().value("steps"_L1).toArray();
    for (const auto &step : steps) {
        if (const auto text = step.toString().simplified(); !text.isEmpty())
            checklist.steps << text;
    }
    return checklist.steps.isEmpty() ? std::nullopt : std::optional{checklist};
}

Setting settingFrom(const Checklist &checklist)
{
    Setting setting;
    setting.id = checklist.id;
    setting.kind = SettingKind::Checklist;
    setting.name = checklist.name;
    setting.spec =
        QJsonDocument{QJsonObject{{u"steps"_s, QJsonArray::fromStringList(checklist.steps)}}}
            .toJson(QJsonDocument::Compact);
    return setting;
}

std::vector<Checklist> checklistsIn(std::span<const Setting> settings)
{
    std::vector<Checklist> checklists;
    for (const auto &setting : settings) {
        if (const auto checklist = checklistFrom(setting); checklist && !setting.retired)
            checklists.push_back(*checklist);
    }
    std::ranges::sort(checklists, [](const Checklist &a, const Checklist &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    return checklists;
}

} // namespace baton::org
