#pragma once

#include "core/base/word.h"

#include <QString>

namespace baton::ticket {

enum class Kind : quint8 { Incident, ServiceRequest, Problem, Change };
/// P1 is the most urgent; None until somebody said so.
enum class Priority : quint8 { None, P1, P2, P3, P4, P5 };
/// Whether `a` is the less pressing of two; none at all is the least.
[[nodiscard]] constexpr bool isLower(Priority a, Priority b)
{
    constexpr auto rank = [](Priority each) {
        return each == Priority::None ? 6 : static_cast<int>(each);
    };
    return rank(a) > rank(b);
}
/// What a state means to clocks and lists; a workflow's states are data, their category is not.
enum class Category : quint8 { New, Open, Pending, Resolved, Closed };
/// Why a ticket is paused (R6). Waiting for another team of ours is no reason.
enum class PauseReason : quint8 { Requester, Supplier, PlannedDate };
enum class Channel : quint8 { Unknown, Phone, Mail, Portal, InPerson, Monitoring, Import };
enum class RestoredBy : quint8 { Workaround, Fix };
enum class ReturnCause : quint8 {
    WrongTeam,
    MissingInformation,
    NoRights,
    NoKnowledge,
    Supplier,
    Other
};
enum class ReplyBy : quint8 { Person, Automat };
/// Whether the requester can work.
enum class Impact : quint8 { Unknown, CannotWork, Hindered, CanWork };
/// What another ticket is to this one.
enum class LinkKind : quint8 { Related, Duplicate, Parent, Child, CausedBy, Causes };
/// What this ticket is to the other one.
[[nodiscard]] LinkKind mirrorOf(LinkKind kind);
/// Of one line of a checklist.
enum class StepState : quint8 { Open, Done, Removed };
/// The priority that follows from what the requester can do; None where that is not known.
[[nodiscard]] Priority priorityFor(Impact impact);

/// The words under which the values are stored in the log: toWord and fromWord for each enum.
[[nodiscard]] QString toWord(Kind value);
[[nodiscard]] QString toWord(Priority value);
[[nodiscard]] QString toWord(Category value);
[[nodiscard]] QString toWord(PauseReason value);
[[nodiscard]] QString toWord(Channel value);
[[nodiscard]] QString toWord(RestoredBy value);
[[nodiscard]] QString toWord(ReturnCause value);
[[nodiscard]] QString toWord(ReplyBy value);
[[nodiscard]] QString toWord(Impact value);
[[nodiscard]] QString toWord(LinkKind value);
[[nodiscard]] QString toWord(StepState value);
/// Nothing for a word this version does not know.
template <class Enum> [[nodiscard]] std::optional<Enum> fromWord(QStringView word);
template <> std::optional<Kind> fromWord<Kind>(QStringView word);
template <> std::optional<Priority> fromWord<Priority>(QStringView word);
template <> std::optional<Category> fromWord<Category>(QStringView word);
template <> std::optional<PauseReason> fromWord<PauseReason>(QStringView word);
template <> std::optional<Channel> fromWord<Channel>(QStringView word);
template <> std::optional<RestoredBy> fromWord<RestoredBy>(QStringView word);
template <> std::optional<ReturnCause> fromWord<ReturnCause>(QStringView word);
template <> std::optional<ReplyBy> fromWord<ReplyBy>(QStringView word);
template <> std::optional<Impact> fromWord<Impact>(QStringView word);
template <> std::optional<LinkKind> fromWord<LinkKind>(QStringView word);
template <> std::optional<StepState> fromWord<StepState>(QStringView word);

} // namespace baton::ticket
