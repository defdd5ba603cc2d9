#pragma once

#include "core/desk/queue.h"

#include <QTimeZone>

namespace baton::words {

/// The name one calls a person by: "Anna" of "Anna Velden" and of "Velden, Anna".
[[nodiscard]] QString firstName(const QString &name);
/// Who asked, by first name; "the requester" where nobody is known.
[[nodiscard]] QString requesterName(const desk::TicketView &view);

/// One sentence that says how the ticket stands for the one who reads it: whose turn it is and why
/// now, or for whom it waits, since when, until when. Pure: "now" is the view's instant.
[[nodiscard]] QString statusSentence(const desk::TicketView &view, PersonId reader,
                                     const QTimeZone &zone);

/// What the requester said last; nothing where they never wrote, or it was redacted.
[[nodiscard]] const desk::NamedActivity *lastWordsOf(const desk::TicketView &view);

} // namespace baton::words
