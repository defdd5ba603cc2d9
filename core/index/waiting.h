#pragma once

#include "core/index/match.h"

namespace baton::index {

/// Open tickets that went from one team to another and that nobody has touched since.
struct WaitingEdge
{
    QString from;
    QString to;
    qint64 tickets = 0;
    Instant oldest; // when the one that waits longest was handed off
};

/// By count, then names in byte order.
[[nodiscard]] std::vector<WaitingEdge> waitingHandOffs(const Matches &matches,
                                                       const MatchContext &context);

} // namespace baton::index
