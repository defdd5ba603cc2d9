#pragma once

#include "core/org/setting.h"

#include <optional>
#include <span>

namespace baton::org {

/// How long the words of tickets of one kind are kept once nothing happens on them any more: one
/// setting for each kind, its name the word of the kind. In the spec: {"months": 36}.
struct Retention
{
    SettingId id;
    QString kind;   // "incident"
    int months = 0; // 0: for ever
    friend bool operator==(const Retention &, const Retention &) = default;
};
inline constexpr int mostRetentionMonths = 600;

/// Nothing for another kind of setting; absurd periods are read as for ever.
[[nodiscard]] std::optional<Retention> retentionFrom(const Setting &setting);
/// 0, for ever, where nobody has decided.
[[nodiscard]] int monthsKept(std::span<const Setting> settings, QStringView kind);
/// The setting that keeps a kind so long: the one there is, changed, or a new one.
[[nodiscard]] Setting retentionSetting(std::span<const Setting> settings, const QString &kind,
                                       int months);

} // namespace baton::org
