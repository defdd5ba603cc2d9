#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/ticket/activity.h"

#include <optional>
#include <span>
#include <vector>

namespace baton::handoff {

/// One unbroken stay of a ticket with one team (null = unknown), elapsed ms, half-open. Precedence
/// of parts: pending, then queue (up to the first act by the holder), then touch.
struct Span
{
    TeamId team;
    Instant from;
    std::optional<Instant> to; // nothing: still held
    qint64 pendingMs = 0;
    qint64 queueMs = 0;
    qint64 touchMs = 0;
    friend bool operator==(const Span &, const Span &) = default;
};

/// One step of the sequence of known teams.
struct HandOff
{
    TeamId from;
    TeamId to;
    Instant at;
    std::optional<qint64> waitMs{}; // to the next act by anyone, elapsed; nothing: none yet
    bool bounce = false;            // to == the team two steps before
    bool returned = false;
    ticket::ReturnCause cause = ticket::ReturnCause::Other; // only if returned
    friend bool operator==(const HandOff &, const HandOff &) = default;
};

struct Custody
{
    std::vector<Span> spans;
    std::vector<HandOff> handOffs;
    int bounces = 0;
    int revisits = 0; // steps + 1 - distinct teams
    friend bool operator==(const Custody &, const Custody &) = default;
};

/// Whether a person belongs to a team; for imported histories nobody is known to, and the next act
/// by anyone ends the queue (DESIGN.md, section 1).
using Membership = std::function<bool(PersonId, TeamId)>;

/// The pure fold over a ticket's history (any order of activities; R16 decides). Open parts are
/// measured up to `now`.
[[nodiscard]] Custody custodyOf(std::span<const ticket::Activity> history, Instant now,
                                const Membership &isMember = {});

} // namespace baton::handoff
