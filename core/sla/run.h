#pragma once

#include "core/sla/clock.h"
#include "core/sla/timeline.h"

namespace baton::sla {

/// Why a segment begins.
enum class Cause : quint8 { Report, Priority, Service, Merge, Restart, Rules };

/// A stretch of a run under one promise (R7): from its beginning until the next segment.
struct Segment
{
    Instant from;
    Instant start; // of the whole clock, as this segment sees it
    std::optional<Promise> target;
    ticket::Priority priority = ticket::Priority::None;
    WorkingTime reaction; // how much must be left to act after a change (R7)
    Terms terms;
    Cause cause = Cause::Report;
    /// Where its policy pauses otherwise than the last one: what it excluded while it held.
    std::optional<std::vector<Excluded>> excluded{};
};

/// How a run ended.
struct End
{
    Instant at;
    Outcome asked = Outcome::Met;      // Met: judged by the due; others: as they are unless broken
    std::optional<Instant> loggedAt{}; // R17: entered this much later
};

/// What happened to one clock, before anybody has judged it.
struct Run
{
    Metric metric = Metric::Resolve;
    int instance = 0;
    TeamId team;
    std::vector<Segment> segments;
    std::vector<Excluded> excluded;
    std::optional<End> end;
    quint8 flags = 0;
};

/// Judges a run as of `now`; nothing where no promise was ever made (R12).
[[nodiscard]] std::optional<Clock> judge(const Run &run, Instant now);

/// "Why is this due then?": from the start through every stretch to the due instant; to `now` where
/// nothing is due.
[[nodiscard]] std::vector<Step> stepsOf(const Run &run, const Clock &clock, Instant now);

/// R7: four fifths or more of the segment's promise are used at `at`, and it is not yet broken.
/// The segment has a promise.
[[nodiscard]] bool isNearDue(const Segment &segment, const Run &run, Instant at);

/// The segment whose promise decides: the last one made; null where none was.
[[nodiscard]] const Segment *lastPromise(const Run &run);

} // namespace baton::sla
