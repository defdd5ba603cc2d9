#pragma once

#include "core/calendar/zonetransitions.h"
#include "core/org/duty.h"
#include "core/storage/dutystore.h"
#include "core/storage/session.h"

namespace baton::desk {

/// A duty with its times and how it went.
struct DutyState
{
    org::Duty duty;
    Instant planned; // the last time it was to be done
    Instant next;
    storage::DutyRun last;
    bool rests = false; // this database is a copy: the original does it
    bool isDue = false; // not done for `planned`, and nobody is at it
};

/// The last time at or before `now` for which it was planned, and the first one after it (of a
/// deletion: and after it was planned).
[[nodiscard]] Instant plannedBefore(const org::Duty &duty, Instant now,
                                    const calendar::ZoneTransitions &zone);
[[nodiscard]] Instant plannedAfter(const org::Duty &duty, Instant now,
                                   const calendar::ZoneTransitions &zone);

/// A new duty is due at once, so that one sees at once whether it can be done; a deletion only at
/// its next time, so that one sees before what it will delete. Those whose zone nobody knows are
/// left out.
[[nodiscard]] std::vector<DutyState> dutiesOf(storage::Session &session,
                                              std::span<const org::Setting> settings, Instant now);
/// When it is done the next time: now where it is due.
[[nodiscard]] inline Instant comesAt(const DutyState &state, Instant now)
{
    return state.isDue ? now : state.next;
}
/// How long whoever has taken a duty may be at it before another one takes it.
inline constexpr std::chrono::minutes dutyLease{15};
/// When a duty that could not be done is tried again.
inline constexpr std::chrono::hours dutyAgain{1};

} // namespace baton::desk
