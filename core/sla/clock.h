#pragma once

#include "core/sla/clockevent.h"
#include "core/sla/policy.h"

#include <functional>

namespace baton::sla {

enum class Outcome : quint8 {
    Running,
    Paused,
    Met,
    Breached,
    ResolvedWithoutResponse,
    NoReplyNeeded,
    Merged,
    Withdrawn
};
[[nodiscard]] QString toWord(Outcome value);
[[nodiscard]] std::optional<Outcome> outcomeFromWord(QStringView word);

enum class Flag : quint8 {
    Compressed = 1,
    Imported = 2,
    CorrectedByLateEntry = 4,
    Downgraded = 8,
    DuringCall = 16,
    Provisional = 32
};

/// One run of one promise on one ticket. Stored as a row of `clock` (a rebuildable cache).
/// Times in ms of the policy's calendar unless said otherwise.
struct Clock
{
    Metric metric = Metric::Resolve;
    int instance = 0; // next response and custody run more than once: 0, 1, 2 ...
    PolicyId policy;
    int policyVersion = 0;
    ticket::Priority priority = ticket::Priority::None; // of the target that decides
    TeamId team;                                        // custody: whose; else the holder at stop
    Instant startedAt;
    std::optional<Instant> stoppedAt;
    std::optional<Instant> dueAt;        // the customer's due; nothing while paused without wake-up
    std::optional<Instant> actionableAt; // R7: only when compressed
    std::optional<Instant> breachedAt;   // the due that it first broke: never erased (R4)
    std::optional<WorkingTime> target;   // nothing for EndOfWorkingDay
    WorkingTime used;
    WorkingTime paused;
    Outcome outcome = Outcome::Running;
    quint8 flags = 0;

    friend bool operator==(const Clock &, const Clock &) = default;
};

/// One line of "why is this due then?": from, to, and what the stretch added to what was used.
enum class StepKind : quint8 {
    Started,
    Counted,
    ClosedHours,
    Paused,
    TargetChanged, // by another priority
    ServiceChanged,
    ReportedEarlier, // a merged ticket came in before this one
    RulesApplied,
    Reopened,
    SolvedTime,
    Stopped,
    Due
};
struct Step
{
    StepKind kind = StepKind::Counted;
    Instant from;
    Instant to;
    WorkingTime added{}; // what this stretch used up
    /// The promise in force from here on, where the step begins one: a length, or working days.
    std::optional<WorkingTime> target{};
    int days = 0;
    ticket::PauseReason reason = ticket::PauseReason::Requester;
    ticket::Priority priority = ticket::Priority::None;
    friend bool operator==(const Step &, const Step &) = default;
};

/// Policies and compiled calendars in force; values, so that a what-if can hold another set.
struct Rules
{
    std::vector<Policy> policies; // every version, any order
    /// R11: the version in force at an instant, of those known by another one.
    std::function<const calendar::WorkCalendar *(CalendarId, Instant at, Instant known)> calendarOf;
    /// One version of a calendar by its number; null where there is none.
    std::function<const calendar::WorkCalendar *(CalendarId, int version)> calendarVersion = {};
};

/// The policy in force and the calendar it counts in; both outlive whatever holds them.
struct Terms
{
    const Policy *policy = nullptr;
    const calendar::WorkCalendar *calendar = nullptr;
    friend bool operator==(const Terms &, const Terms &) = default;
};

/// What the fold is told of a ticket beside its events.
struct Subject
{
    ticket::Kind kind = ticket::Kind::Incident;
    ServiceId service; // when it was created; later ones are events
    bool imported = false;
    Instant recordedAt = Instant::max(); // when the ticket came into the log
};

/// The fold (R1 to R9, R14, R16, R17): every clock of the ticket as of `now`. Pure.
[[nodiscard]] std::vector<Clock> clocksAt(const Rules &rules, const Subject &subject,
                                          std::span<const ClockEvent> events, Instant now);
/// The same fold, writing down its steps for one clock; ends in the due instant.
[[nodiscard]] std::vector<Step> explain(const Rules &rules, const Subject &subject,
                                        std::span<const ClockEvent> events, Instant now,
                                        Metric metric, int instance = 0);

/// The policy version and calendar that a ticket's clocks run under at `now`; both null where
/// nothing is promised.
[[nodiscard]] Terms termsAt(const Rules &rules, const Subject &subject,
                            std::span<const ClockEvent> events, Instant now);

/// R7: a running promise has used four fifths or more and is not yet broken: lowering the priority
/// now needs a reason.
[[nodiscard]] bool isNearDue(const Rules &rules, const Subject &subject,
                             std::span<const ClockEvent> events, Instant now);
/// R9: resolved longer ago than the policy's confirmation window, so that it is not reopened any
/// more; never where nothing was promised, nor for an imported ticket.
[[nodiscard]] bool isFinal(const Rules &rules, const Subject &subject,
                           std::span<const ClockEvent> events, Instant now);
/// R17: the earliest instant an entry made at `now` may give as its own: the policy's number of
/// working days back, to the minute; always open, days of the clock where there is no policy.
[[nodiscard]] Instant earliestLateEntry(const Rules &rules, const Subject &subject, Instant now);

} // namespace baton::sla
