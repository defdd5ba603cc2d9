#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/handoff/timewent.h"
#include "core/insight/controlchart.h"
#include "core/sla/policy.h"

#include <QString>

#include <optional>
#include <vector>

namespace baton::index {

enum class SortKey : quint8 {
    Due,
    Opened,
    Updated,
    Priority,
    Number,
    Subject,
    Requester,
    Team,
    Technician,
    State,
    HandOffs,
    Bounces,
    Next // what to do next (index/urgency.h)
};
enum class SortOrder : quint8 { Ascending, Descending };
/// How a list is parted under headings.
enum class GroupKey : quint8 { None, Urgency, Team, Technician, Priority, Requester, State };

/// An order; ties are decided by number.
struct SortChoice
{
    SortKey key = SortKey::Due;
    SortOrder order = SortOrder::Ascending;
    friend bool operator==(const SortChoice &, const SortChoice &) = default;
};
/// "due", "-updated", "next": what `sort:` takes.
[[nodiscard]] std::optional<SortChoice> sortFromWord(const QString &word);
[[nodiscard]] QString toWord(const SortChoice &choice);
[[nodiscard]] QString toWord(GroupKey key);
[[nodiscard]] std::optional<GroupKey> groupFromWord(const QString &word);

/// Tickets that stand under one heading, one after the other.
struct ListGroup
{
    int code = 0; // UrgencyGroup, priority or category; else 0
    QString name; // of a team or person; empty: none
    qint64 first = 0;
    qint64 count = 0;
    std::optional<Instant> nextWake; // of those that wait
    qint64 nextWakes = 0;            // how many wake within that same minute
};

/// Which tickets a figure is about. Instants: from inclusive, to exclusive.
struct FigureQuestion
{
    QString filter;
    std::optional<Instant> from;
    std::optional<Instant> to;
    std::optional<sla::Metric> metric;    // breach figures; nothing = all
    QString zone = QStringLiteral("UTC"); // in which weeks and days begin
};

/// n, median and sum of hours (elapsed unless said otherwise); median by linear interpolation.
struct HoursFigure
{
    qint64 n = 0;
    std::optional<double> median;
    std::optional<double> p90;
    double sum = 0;
};

/// A share with its Wilson interval at 95 % (INSIGHT.md, section 1); nothing where n = 0.
struct ShareFigure
{
    qint64 hits = 0;
    qint64 n = 0;
    std::optional<double> rate;
    std::optional<double> low;
    std::optional<double> high;
};
[[nodiscard]] ShareFigure wilson(qint64 hits, qint64 n);

/// What the source of imported histories says itself, beside what Baton computes.
struct RecordedFigures
{
    qint64 met = 0;
    qint64 missed = 0;
    qint64 unknown = 0;
    HoursFigure resolutionHours;
    qint64 reopenedTickets = 0;
};

/// Clocks due in the period, by policy, metric and priority (R14). `due` = met + breached + open +
/// paused + withdrawn + merged; `share` = met of (met + breached), open overdue is breached.
struct TargetFigures
{
    PolicyId policyId; // null for those kept from a policy that is no longer told apart
    QString policy;    // its present name
    sla::Metric metric = sla::Metric::Resolve;
    ticket::Priority priority = ticket::Priority::None;
    qint64 due = 0;
    qint64 met = 0;
    qint64 breached = 0;
    qint64 open = 0;
    qint64 paused = 0;
    qint64 withdrawn = 0;
    qint64 merged = 0;
    ShareFigure share;
};

/// Promises by the week (Monday, in the question's zone) in which they were due.
struct WeekFigures
{
    Instant weekStart;
    qint64 kept = 0;
    qint64 broken = 0;
    qint64 open = 0;
    // Limits of routine variation (insight::laneyChart); nothing while the week is still open, or
    // where there are too few weeks for a verdict.
    std::optional<insight::ChartPoint> limits{};
};

/// A clock that breaks next, or has broken; the earliest due first.
struct NextBreach
{
    TicketId ticket;
    qint64 number = 0;
    QString subject;
    QString team;
    QString technician;
    sla::Metric metric = sla::Metric::Resolve;
    ticket::Priority priority = ticket::Priority::None;
    int handOffs = 0;
    Instant dueAt;
    Elapsed left{}; // until due, elapsed; negative when late
};

struct TeamPriorityFigures
{
    QString team;
    ticket::Priority priority = ticket::Priority::None;
    ShareFigure share;
};

/// Where the time of promises to resolve went that were broken: hours within opening hours by what
/// they were spent on, and all hours outside them; together the elapsed ones.
struct TimeWentFigures
{
    struct Pair
    {
        QString a;
        QString b;
        double hours = 0; // elapsed, nights included
    };
    qint64 tickets = 0;
    std::array<double, handoff::allSpent.size()> openHours{}; // by handoff::Spent
    double outsideHours = 0;
    std::vector<Pair> pairs; // waits after a hand-off in any of the tickets' stays, most first
    [[nodiscard]] double on(handoff::Spent spent) const
    {
        return openHours[static_cast<size_t>(spent)];
    }
};

struct BreachFigures
{
    Instant asOf;
    qint64 tickets = 0;
    qint64 dueToday = 0;          // running clocks due from now to the end of the local day
    qint64 needHelpNow = 0;       // of these: due within the hour
    qint64 late = 0;              // running clocks whose due has passed
    std::vector<NextBreach> next; // at most 50
    // Broken promises to resolve that were due in the period, the latest due first; at most 50.
    std::vector<NextBreach> latestBroken;
    std::vector<WeekFigures> weeks;
    std::optional<double> weeksCentre; // share kept, of the weeks that gave the limits
    std::vector<TargetFigures> targets;
    std::vector<TeamPriorityFigures> byTeam;
    qint64 paused = 0;
    qint64 withdrawn = 0;
    qint64 merged = 0;
    RecordedFigures recorded;
    TimeWentFigures timeWent;
};

struct EdgeFigures
{
    QString from;
    QString to;
    qint64 handOffs = 0;
    HoursFigure waitHours;
};

struct PairFigures
{
    QString a; // a < b in byte order
    QString b;
    qint64 bounces = 0;
};

struct HopFigures
{
    int handOffs = 0; // the last row means "and more"
    qint64 tickets = 0;
    ShareFigure broken; // resolve promise (or the source's verdict) broken
};

/// Hand-offs that their receiver refused, from the refuser back, with the cause it gave.
struct ReturnFigures
{
    QString from;
    QString to;
    ticket::ReturnCause cause = ticket::ReturnCause::Other;
    qint64 returns = 0;
};

/// How a team kept what teams have agreed between them (OLA): its stays that began in the period.
struct AgreementFigures
{
    QString team;
    ShareFigure kept; // of the stays that are over
    qint64 open = 0;
};

/// Three teams one after the other, and how many tickets went that way.
struct ChainFigures
{
    QStringList teams;
    qint64 tickets = 0;
};

/// Hours that customers waited after the hand-offs of one week; limits as in WeekFigures (XmR).
struct HandOffWeek
{
    Instant weekStart;
    qint64 handOffs = 0;
    double waitHours = 0;
    std::optional<insight::ChartPoint> limits{};
};

struct HandOffFigures
{
    Instant asOf;
    qint64 tickets = 0;
    qint64 teams = 0;
    qint64 handOffs = 0;
    qint64 ticketsWithHandOff = 0;
    qint64 pingPongTickets = 0;
    qint64 bounces = 0;
    qint64 revisits = 0;
    HoursFigure waitToNextActivityHours;
    std::vector<EdgeFigures> edges;           // by count, then names in byte order
    std::vector<PairFigures> pingPongPairs;   // by count, then names in byte order
    std::vector<HopFigures> byHandOffs;       // 0, 1, 2, 3, 4 and more
    std::vector<ReturnFigures> returns;       // by count, then names in byte order
    std::vector<ChainFigures> chains;         // by count, then names in byte order; at most 20
    std::vector<HandOffWeek> weeks;           // whole weeks only
    std::optional<double> weeksCentre;        // hours, of the weeks that gave the limits
    std::vector<AgreementFigures> agreements; // by stays, then names in byte order
    ShareFigure
        firstTeam; // of the tickets resolved in the period, those that were never handed off
};

struct CustodyFigures
{
    struct TeamRow
    {
        QString team; // "unknown" for the unknown one
        qint64 tickets = 0;
        qint64 spans = 0;
        double hours = 0;
        double queueHours = 0;
        double touchHours = 0;
        double pendingHours = 0;
    };
    double totalHours = 0;
    std::vector<TeamRow> teams; // by hours, then names in byte order
};

} // namespace baton::index
