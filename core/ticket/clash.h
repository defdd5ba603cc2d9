#pragma once

#include "core/ticket/activity.h"
#include "core/ticket/command.h"

#include <span>

namespace baton::ticket {

/// What of a ticket has one value at a time, so that two people can want different ones at once.
/// Tags, links, steps, words and time are not here: what two people add stands side by side.
enum class Field : quint8 { Subject, Requester, Service, Priority, Impact, Holder, State };

/// The field that a command sets; nothing for one that only adds.
[[nodiscard]] std::optional<Field> fieldOf(const Command &command);
/// The field that a fact has set.
[[nodiscard]] std::optional<Field> fieldOf(const Fact &fact);

/// R15: the last change by somebody else, after version `seen`, of the very field that `command`
/// sets to another value; null where there is none. What happened by itself is nobody's change.
[[nodiscard]] const Activity *clashOf(std::span<const Activity> history, qint64 seen,
                                      const Command &command, PersonId actor);

/// What a person typed with a command: why, how, what solved it; empty for one without words.
[[nodiscard]] QString wordsOf(const Command &command);

} // namespace baton::ticket
