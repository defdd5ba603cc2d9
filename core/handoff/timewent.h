#pragma once

#include "core/base/word.h"

#include <array>
#include <optional>

namespace baton::handoff {

/// What the time of a ticket was spent on.
enum class Spent : quint8 {
    Queue,     // with its first team, before anybody began
    Between,   // after a hand-off, before the receiver began
    Touch,     // being worked on
    Requester, // paused for the requester
    Supplier,  // paused for a supplier
    Planned    // paused until a date
};
inline constexpr std::array allSpent{Spent::Queue,     Spent::Between,  Spent::Touch,
                                     Spent::Requester, Spent::Supplier, Spent::Planned};
/// "queue", "between_teams", ...
[[nodiscard]] QString toWord(Spent value);

/// Where the time of one promise went, ms: what was spent on each within opening hours, and all
/// that lay outside them. Together the elapsed time.
struct TimeWent
{
    std::array<qint64, allSpent.size()> openMs{}; // by Spent
    qint64 outsideMs = 0;
    friend bool operator==(const TimeWent &, const TimeWent &) = default;
};

/// "[1,2,3,4,5,6,7]", as a file keeps it.
[[nodiscard]] QByteArray toJson(const TimeWent &went);
/// Nothing for what is no such list.
[[nodiscard]] std::optional<TimeWent> timeWentFrom(const QByteArray &json);

} // namespace baton::handoff
