#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/calendar/calendarspec.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace baton::calendar {

/// A compiled calendar version: answers working-time questions by rule R1 in O(log n), for
/// instants from 1990-01-01 to 2100-12-31 UTC. Immutable and cheap to copy (shared); any thread.
class WorkCalendar
{
public:
    /// Compiles the spec with the transitions it carries (never with today's zone data).
    /// Fails with InvalidValue naming the field: unknown zone, absurd interval, no transitions.
    [[nodiscard]] static Result<WorkCalendar> compile(const CalendarSpec &spec);
    /// 24 x 7: working time equals elapsed time.
    [[nodiscard]] static WorkCalendar alwaysOpen();

    [[nodiscard]] const QString &name() const;
    [[nodiscard]] const ZoneTransitions &zone() const;
    [[nodiscard]] bool isAlwaysOpen() const;
    /// True if `at` lies in open time.
    [[nodiscard]] bool isOpen(Instant at) const;
    /// Open time in [from, to); negative when to < from. Clamped to the supported range.
    [[nodiscard]] WorkingTime working(Instant from, Instant to) const;
    /// R1: the instant that lies `amount` of open time after (before, if negative) `from`;
    /// for zero the next opening (`from` itself when open). Nothing for "never": 12 years without
    /// success, or out of range.
    [[nodiscard]] std::optional<Instant> due(Instant from, WorkingTime amount) const;
    /// R1, zero backward: `from` if the instant just before it is open, else the previous closing.
    [[nodiscard]] std::optional<Instant> previousClosing(Instant from) const;
    /// R3: the last closing of the n-th later local date that has open time (n >= 1). Dates that
    /// `isWhollyPaused` says yes to (given their first opening and last closing) do not count.
    [[nodiscard]] std::optional<Instant>
    endOfWorkingDay(Instant from, int n,
                    const std::function<bool(Interval)> &isWhollyPaused = {}) const;
    /// The maximal open interval that holds or follows `at`; to explain a due date step by step.
    [[nodiscard]] std::optional<Interval> openIntervalFrom(Instant at) const;

private:
    struct Table;
    explicit WorkCalendar(std::shared_ptr<const Table> table);
    std::shared_ptr<const Table> m_table;
};

inline constexpr Instant firstInstant = fromMs(631'152'000'000);  // 1990-01-01T00:00Z
inline constexpr Instant lastInstant = fromMs(4'133'980'800'000); // 2101-01-01T00:00Z, exclusive

} // namespace baton::calendar
