#pragma once

#include "core/sla/run.h"

namespace baton::sla {

/// Walks over a ticket's events once and writes down the run of every clock (R1 to R12).
class Fold
{
public:
    Fold(const Policy &policy, const calendar::WorkCalendar &calendar, const Subject &subject);

    void take(const ClockEvent &event);
    /// Every run, those of one metric in the order of their instances.
    [[nodiscard]] std::vector<Run> finish(std::optional<Instant> withdrawnAt);
    /// R9: resolved, and not yet beyond the confirmation window.
    [[nodiscard]] bool isProvisional(Instant now) const;

private:
    // From `at` on, the clock starts at `start` and runs under this priority.
    struct Change
    {
        Instant at;
        Instant start;
        ticket::Priority priority;
        bool ofPriority;
        bool ofMerge = false;
    };
    // A clock that may run more than once.
    struct Round
    {
        Metric metric;
        Instant start;
        TeamId team;
        std::optional<End> end;
    };

    void created(const ClockEvent &event);
    void priorityChanged(const ClockEvent &event);
    void compensated();
    void replied(Instant at, quint8 detail);
    void requesterWrote(Instant at);
    void paused(const ClockEvent &event);
    void resumed(Instant at);
    void resolved(Instant at);
    void reopened(Instant at);
    void teamChanged(TeamId team, Instant at);
    void reportMoved(Instant at, qint64 reportedMs);
    void mergeUndone(qint64 reportedMs);

    [[nodiscard]] bool stops(Metric metric) const;
    [[nodiscard]] std::vector<Excluded> pausesFor(Metric metric) const;
    [[nodiscard]] Segment segmentFor(Metric metric, const Change &change, Instant start) const;
    [[nodiscard]] Run singleRun(Metric metric, const std::optional<End> &end) const;
    [[nodiscard]] Run roundRun(const Round &round) const;
    [[nodiscard]] Round *openRound(Metric metric);
    void endRound(Metric metric, Instant at, Outcome asked);
    void endOpen(Run &run, std::optional<Instant> withdrawnAt) const;

    const Policy &m_policy;
    const calendar::WorkCalendar &m_calendar;
    bool m_imported;
    std::vector<Change> m_changes;
    std::vector<Excluded> m_pauses;
    std::vector<Excluded> m_solvedForRestore;
    std::vector<Excluded> m_solvedForResolve;
    std::vector<Excluded> m_solvedForResponse;
    std::vector<Round> m_rounds;
    std::optional<End> m_responded;
    std::optional<Instant> m_restoredAt;
    std::optional<Instant> m_resolvedAt;
    std::optional<Instant> m_mergedAt;
    std::optional<Instant> m_finalAfter;
    TeamId m_team;
    quint8 m_responseFlags = 0;
    bool m_final = false; // resolved and reopened too late: its clocks stay as they are
};

} // namespace baton::sla
