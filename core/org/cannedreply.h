#pragma once

#include "core/org/setting.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace baton::org {

/// Words that are written often. In the spec: {"text": "...", "language": "de", "team": 3}.
struct CannedReply
{
    SettingId id;
    QString name;
    QString text;
    QString language; // as "de"; empty: any
    TeamId team;      // null: every team's
    PersonId owner;   // null: shared; else nobody else is offered it
    friend bool operator==(const CannedReply &, const CannedReply &) = default;
};

/// Nothing for another kind of setting and for one without words.
[[nodiscard]] std::optional<CannedReply> cannedReplyFrom(const Setting &setting);
/// The setting that holds it; a null id makes a new one.
[[nodiscard]] Setting settingFrom(const CannedReply &reply);
/// Those that somebody may use: shared ones of their team or of every team, and their own; by name.
[[nodiscard]] std::vector<CannedReply> cannedRepliesFor(std::span<const Setting> settings,
                                                        TeamId team, PersonId me);
/// Those whose name, or a word of it, begins with these letters; whole names first.
[[nodiscard]] std::vector<CannedReply> matching(std::span<const CannedReply> replies,
                                                const QString &letters);

/// A text with its variables filled in.
struct Expanded
{
    QString text;
    QStringList unknown; // variables without a value, each once; they stay in the text as they are
    friend bool operator==(const Expanded &, const Expanded &) = default;
};
/// Puts values in place of {requester.first} and the like, in one pass: what a value holds is never
/// expanded again.
[[nodiscard]] Expanded expanded(const QString &text, const QHash<QString, QString> &values);

} // namespace baton::org
