#pragma once

#include "core/calendar/caseparts.h"
#include "core/sla/clock.h"

namespace baton::sla {

/// What happens in a case (docs/guide/command-line.md).
enum class CaseEventKind : quint8 {
    Created,
    Priority,
    FirstResponse,
    Waiting,
    Resumed,
    Resolved,
    Reopened
};

struct CaseEvent
{
    Instant at;
    CaseEventKind kind = CaseEventKind::Created;
    ticket::Priority priority = ticket::Priority::None; // Created and Priority
};

/// One question about the clocks of a ticket, as it stands in a file of cases. The defaults of its
/// options are those of the file's format, not those of a policy.
struct ClockCase
{
    const calendar::WorkCalendar *calendar = nullptr;
    std::vector<Target> targets; // Priority::None: whatever the priority
    std::vector<Metric> asked;   // in the order of the file
    Options options;
    std::vector<CaseEvent> events; // sorted; the first one creates the ticket
    Instant asOf;
};

/// The word for a promise in a file of cases.
[[nodiscard]] QString caseWord(Metric metric);
/// Reads a case, or says in a sentence what is wrong with it.
[[nodiscard]] calendar::Readable<ClockCase> clockCaseFrom(const calendar::CaseCalendars &calendars,
                                                          const QJsonObject &question);

} // namespace baton::sla
