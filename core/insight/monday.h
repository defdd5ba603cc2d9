#pragma once

#include <QtGlobal>

namespace baton::insight {

/// What the tickets of one service cost their requesters and the desk, in elapsed hours.
struct Pain
{
    qint64 tickets = 0;
    double queueHours = 0;   // before the first team began
    double betweenHours = 0; // after a hand-off, before the receiver began
    double touchHours = 0;
    double pendingHours = 0;
    [[nodiscard]] double hours() const
    {
        return queueHours + betweenHours + touchHours + pendingHours;
    }
    friend bool operator==(const Pain &, const Pain &) = default;
};

/// The smallest thing that could be tried within a week against the largest part of a pain.
enum class SmallStep : quint8 {
    LookFirst,   // queue: look at these first each morning
    AgreeTeam,   // between teams: agree who takes these at once
    WriteAnswer, // touch: write the answer down once
    AskAtOnce    // pending: ask for what is missing when it is reported
};
[[nodiscard]] SmallStep smallestStep(const Pain &pain);

} // namespace baton::insight
