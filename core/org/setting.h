#pragma once

#include "core/base/id.h"
#include "core/base/word.h"

#include <QByteArray>
#include <QString>

namespace baton::org {

/// What a desk sets up beside people and rules; the word of each is the kind of its stream.
enum class SettingKind : quint8 {
    View,
    CannedReply,
    Practice,
    Checklist,
    Retention,
    Absence,
    Board,
    Duty,
    Access
};
[[nodiscard]] QString toWord(SettingKind kind);
[[nodiscard]] std::optional<SettingKind> settingKindFromWord(QStringView word);

/// One of them. `spec` is canonical JSON (one object) whose members the reader of its kind knows.
struct Setting
{
    SettingId id;
    SettingKind kind = SettingKind::View;
    QString name;
    PersonId owner = {}; // null: everybody's
    QByteArray spec = "{}";
    bool retired = false;
    friend bool operator==(const Setting &, const Setting &) = default;
};

} // namespace baton::org
