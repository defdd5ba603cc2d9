#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/calendar/workcalendar.h"
#include "core/ticket/words.h"

#include <QString>

#include <array>
#include <variant>
#include <vector>

namespace baton::sla {

enum class Metric : quint8 {
    FirstResponse,
    NextResponse,
    Restore,
    Resolve,
    UpdateCadence,
    Custody,
    Supplier // R6: while the ticket waits for a supplier
};
inline constexpr std::array allMetrics{
    Metric::FirstResponse, Metric::NextResponse, Metric::Restore, Metric::Resolve,
    Metric::UpdateCadence, Metric::Custody,      Metric::Supplier};
[[nodiscard]] QString toWord(Metric value);
[[nodiscard]] std::optional<Metric> metricFromWord(QStringView word);

/// R3: "end of the nth working day", never 24 h.
struct EndOfWorkingDay
{
    int n = 1;
    friend bool operator==(const EndOfWorkingDay &, const EndOfWorkingDay &) = default;
};
using Promise = std::variant<WorkingTime, EndOfWorkingDay>;

/// What is promised for one metric at one priority.
struct Target
{
    Metric metric = Metric::Resolve;
    ticket::Priority priority = ticket::Priority::None;
    Promise promise;
    friend bool operator==(const Target &, const Target &) = default;
};

enum class ReopenRule : quint8 { ExcludeClosed, CountClosed, Restart };
enum class PriorityRule : quint8 { KeepUsed, FromChange };
enum class NextResponseRule : quint8 { OldestUnanswered, LatestUnanswered };

inline constexpr int wholePromise = 100; // percent
/// What a team may use of each promise, in percent of its length (R8).
struct TeamShare
{
    TeamId team;
    int percent = 0; // 1..100
    friend bool operator==(const TeamShare &, const TeamShare &) = default;
};

/// Contracts differ; the defaults are the rules of SLA.
struct Options
{
    std::vector<Metric> pauseStops{Metric::Restore, Metric::Resolve};
    bool supplierPauses = true;
    ReopenRule reopen = ReopenRule::ExcludeClosed;
    PriorityRule priorityChange = PriorityRule::KeepUsed;
    NextResponseRule nextResponse = NextResponseRule::OldestUnanswered;
    bool resolveCountsAsResponse = false;
    bool resolvePausesResponse = false;
    int confirmationDays = 5;         // R9, working days of the clock's calendar
    int backdatingDays = 5;           // R17, working days
    std::vector<TeamShare> budgets{}; // shown beside the custody; no clock heeds them
    friend bool operator==(const Options &, const Options &) = default;
};

/// One version of a policy: immutable; an edit makes the next version (R11). Policies are asked in
/// their order, the first whose conditions hold applies.
struct Policy
{
    PolicyId id;
    int version = 1;
    QString name;
    Instant effectiveFrom;
    Instant savedAt; // a version never reaches tickets that were recorded before it
    int order = 0;
    // conditions; empty means "any"
    std::vector<ticket::Kind> kinds;
    std::vector<ServiceId> services;
    CalendarId calendar; // null: always open
    std::vector<Target> targets;
    Options options;
    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace baton::sla
