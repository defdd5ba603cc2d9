#pragma once

#include "core/ticket/fact.h"

#include <QString>

#include <optional>

namespace baton::ticket {

/// One immutable entry in a ticket's history. Order is by occurredAt, then seq (R16).
/// `act` numbers what was done in one go: one commit, or one row of an imported history.
struct Activity
{
    qint64 seq = 0;
    qint64 act = 0;
    Instant occurredAt;
    Instant recordedAt;
    PersonId actor;
    Fact fact;
    /// What was typed; nothing where there was none or it was redacted.
    std::optional<QString> text;

    friend bool operator==(const Activity &, const Activity &) = default;
};

} // namespace baton::ticket
