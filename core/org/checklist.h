#pragma once

#include "core/org/setting.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace baton::org {

/// Steps that are done again and again. In the spec: {"steps": ["...", "..."]}.
struct Checklist
{
    SettingId id;
    QString name;
    QStringList steps;
    friend bool operator==(const Checklist &, const Checklist &) = default;
};

/// Nothing for another kind of setting and for one without steps.
[[nodiscard]] std::optional<Checklist> checklistFrom(const Setting &setting);
/// The setting that holds it; a null id makes a new one.
[[nodiscard]] Setting settingFrom(const Checklist &checklist);
/// Those in use, by name.
[[nodiscard]] std::vector<Checklist> checklistsIn(std::span<const Setting> settings);

} // namespace baton::org
