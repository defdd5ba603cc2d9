#pragma once

#include "core/base/result.h"
#include "core/ticket/fact.h"

#include <QByteArray>

namespace baton::ticket {

/// The stable word of a fact's kind, as stored in the log (docs/log-format.md).
[[nodiscard]] QByteArray kindWord(const Fact &fact);
/// Canonical payload: compact JSON, keys sorted, absent members left out; "{}" when empty.
[[nodiscard]] QByteArray payloadOf(const Fact &fact);
/// Reads what the two above wrote. Damaged for a word or payload this version cannot read.
[[nodiscard]] Result<Fact> factFrom(const QByteArray &word, const QByteArray &payload);

} // namespace baton::ticket
