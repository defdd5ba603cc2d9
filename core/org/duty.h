#pragma once

#include "core/base/instant.h"
#include "core/org/setting.h"

#include <optional>

namespace baton::org {

enum class DutyKind : quint8 { Publish, Backup, Retention };
[[nodiscard]] QString toWord(DutyKind kind);
[[nodiscard]] std::optional<DutyKind> dutyKindFromWord(QStringView word);

/// What time brings: done by whichever program is open, or by a scheduler that calls one. In the
/// spec: {"what": "publish", "folder": "/srv/www", "weekday": 1, "minute": 420, "zone":
/// "Europe/Paris", "paper": true, "keep": 14}; of a deletion also {"by": 7, "from":
/// "2026-12-01T07:00:00Z"}.
struct Duty
{
    SettingId id;
    DutyKind what = DutyKind::Publish;
    QString folder;  // as the programs that do it see it; a deletion has none
    int weekday = 0; // 1 Monday .. 7 Sunday; 0: every day
    int minute = 420;
    QString zone = QStringLiteral("UTC");
    bool paper = false; // publish: a PDF beside the page
    int keep = 14;      // backup: so many of its own files, older ones are deleted
    PersonId by;        // deletion: who planned it, and by whose right it is done
    Instant from;       // deletion: never for a time before, so that somebody can look first
    friend bool operator==(const Duty &, const Duty &) = default;
};

/// Nothing for another kind of setting, and for a time or folder that is none.
[[nodiscard]] std::optional<Duty> dutyFrom(const Setting &setting);
/// The setting that holds it; a null id makes a new one.
[[nodiscard]] Setting settingFrom(const Duty &duty);

} // namespace baton::org
