#pragma once

#include "ui/ticket/acts.h"

#include <QHash>

namespace baton::ui {

/// What was said in a ticket, as far as the composer must know it.
struct Talk
{
    std::vector<qint64> others; // seq of what others wrote, ascending
    qint64 last = 0;            // seq of the last entry of any kind
};
[[nodiscard]] Talk talkOf(const desk::TicketView &view, PersonId me);

/// The variables of canned replies; what is empty has no value.
[[nodiscard]] QHash<QString, QString> cannedValues(const desk::TicketView &view, const Me &me);
/// The same variables with values of nobody, to show what becomes of a text.
[[nodiscard]] QHash<QString, QString> sampleValues();

} // namespace baton::ui
