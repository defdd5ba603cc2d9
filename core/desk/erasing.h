#pragma once

#include "core/desk/desk.h"

namespace baton::desk {

/// What a deletion did, and whether it came to its end.
struct Erasure
{
    qint64 tickets = 0;
    bool isWhole = true;
};

/// Deletes for ever what is past its period by now (desk/retention.h), part by part, so that
/// others' acts come in between; what somebody else has deleted meanwhile is no failure. Begins no
/// part after `until`. Blocks: call it from a worker or a program without a window.
[[nodiscard]] Result<Erasure> eraseExpired(Desk &desk, const Clock &clock, PersonId actor,
                                           const QString &reason,
                                           std::optional<Instant> until = {});

} // namespace baton::desk
