#include "core/org/setting.h"

namespace baton::org {

namespace {

constexpr WordTable<SettingKind, 9> kinds{{{SettingKind::View, "view"},
                                           {SettingKind::CannedReply, "canned_reply"},
                                           {SettingKind::Practice, "practice"},
                                           {SettingKind::Checklist, "checklist"},
                                           {SettingKind::Retention, "retention"},
                                           {SettingKind::Absence, "absence"},
                                           {SettingKind::Board, "board"},
                                           {SettingKind::Duty, "duty"},
                                           {SettingKind::Access, "access"}}};

} // namespace

QString toWord(SettingKind kind)
{
    return wordIn(kinds, kind);
}

std::optional<SettingKind> settingKindFromWord(QStringView word)
{
    return valueIn(kinds, word);
}

} // namespace baton::org
