#pragma once

#include "core/sla/run.h"

namespace baton::sla {

/// Walks over a ticket's events once and writes down the run of every clock (R1 to R12).
class Fold
{
public:
    /// Where terms come from; what they answer is never null.
    struct Choice
    {
        /// R11: those for a service at an instant, of what was known by another one.
        std::function<Terms(ServiceId service, Instant at, Instant known)> chosen;
        /// Those that a ticket was put under by name.
        std::function<Terms(PolicyId policy, int version, int calendarVersion)> named;
    };

    Fold(Choice choice, const Subject &subject);

    void take(const ClockEvent &event);
    /// Every run as of `now`, those of one metric in the order of their instances.
    [[nodiscard]] std::vector<Run> finish(std::optional<Instant> withdrawnAt, Instant now);
    /// Those in force now.
    [[nodiscard]] const Terms &terms() const { return m_terms; }
    /// R9: resolved, and not yet beyond the confirmation window.
    [[nodiscard]] bool isProvisional(Instant now) const;
    /// R9: resolved, and beyond it: what comes back is another ticket's business.
    [[nodiscard]] bool isFinal(Instant now) const;

private:
    // From `at` on, the clock starts at `start` and runs under this priority.
    struct Change
    {
        Instant at;
        Instant start;
        ticket::Priority priority;
        Cause cause;
        Terms terms;
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
    void serviceChanged(const ClockEvent &event);
    void rulesApplied(const ClockEvent &event);
    void compensated();
    void replied(const ClockEvent &event);
    void requesterWrote(Instant at);
    void paused(const ClockEvent &event);
    void resumed(Instant at);
    void resolved(const ClockEvent &event);
    void reopened(Instant at);
    void teamChanged(TeamId team, Instant at);
    void reportMoved(Instant at, qint64 reportedMs);
    void mergeUndone(qint64 reportedMs);

    [[nodiscard]] std::vector<Excluded> pausesFor(Metric metric, const Options &options) const;
    [[nodiscard]] const Options &options() const { return m_terms.policy->options; }
    void exclude(Run &run) const;
    [[nodiscard]] Segment segmentFor(Metric metric, const Change &change, Instant start) const;
    [[nodiscard]] Run singleRun(Metric metric, const std::optional<End> &end) const;
    [[nodiscard]] Run roundRun(const Round &round) const;
    [[nodiscard]] Round *openRound(Metric metric);
    void endRound(Metric metric, const End &end);
    void endOpen(Run &run, std::optional<Instant> withdrawnAt) const;

    Choice m_choice;
    Subject m_subject;
    Terms m_terms;
    std::vector<Change> m_changes;
    std::vector<Excluded> m_pauses;
    std::vector<Excluded> m_solvedForRestore;
    std::vector<Excluded> m_solvedForResolve;
    std::vector<Excluded> m_solvedForResponse;
    std::vector<Round> m_rounds;
    std::optional<End> m_responded;
    std::optional<End> m_restored;
    std::optional<End> m_resolved;
    std::optional<Instant> m_mergedAt;
    std::optional<Instant> m_finalAfter;
    TeamId m_team;
    quint8 m_responseFlags = 0;
    bool m_final = false; // resolved and reopened too late: its clocks stay as they are
};

} // namespace baton::sla
