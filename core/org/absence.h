#pragma once

#include "core/org/setting.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace baton::org {

/// Somebody is away, both days included. In the spec: {"from": "2026-12-21", "until": "2027-01-03",
/// "deputy": 17}. No reason is kept: it is nobody's business.
struct Absence
{
    SettingId id;
    PersonId person;
    QDate from;
    QDate until;
    PersonId deputy = {}; // who takes the tickets; null: whoever the team finds
    friend bool operator==(const Absence &, const Absence &) = default;
};

/// Nothing for another kind of setting, and for days that are none or run backwards.
[[nodiscard]] std::optional<Absence> absenceFrom(const Setting &setting);
/// The setting that holds it; a null id makes a new one.
[[nodiscard]] Setting settingFrom(const Absence &absence);
/// Those that touch the days `first` to `last`, both included, by their first day.
[[nodiscard]] std::vector<Absence> absencesBetween(std::span<const Setting> settings, QDate first,
                                                   QDate last);

} // namespace baton::org
