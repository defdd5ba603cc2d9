#pragma once

#include "core/base/instant.h"

#include <optional>
#include <span>
#include <vector>

namespace baton::insight {

/// A promise whose clock has stopped, as the forecast learns from it. All lengths are elapsed time.
struct PastPromise
{
    quint8 metric = 0;   // sla::Metric
    quint8 priority = 0; // ticket::Priority
    quint8 hops = 0;     // hand-offs of its ticket; three stands for three and more
    Instant dueAt;
    Elapsed leftAtStart{}; // from start to due
    Elapsed leftAtStop{};  // from stop to due; negative when it was late
};

/// How likely a running promise is broken, and out of how many like cases that was counted.
struct Forecast
{
    double late = 0; // 0 to 1
    qint64 n = 0;
};

/// One tenth of the forecasts against what became of them.
struct ReliabilityRow
{
    double said = 0; // mean forecast
    double came = 0; // share that was late
    qint64 n = 0;
};

/// How far forecasts can be believed: made from the older three quarters of the promises for the
/// newest quarter, each asked when half of its time was gone.
struct Reliability
{
    std::vector<ReliabilityRow> rows; // ascending; empty tenths left out
    double brier = 0;                 // mean squared error, 0 is perfect
    double baseline = 0;              // of always saying the overall share
    qint64 n = 0;
};

/// P(late | so much time is left): of the promises of the same metric, priority and number of
/// hand-offs (0, 1, 2, 3 and more) that were still open with as much time left, the share that was
/// late; smoothed by half a case on either side. Fewer than 20 such cases: all numbers of hand-offs
/// together, then all priorities, then nothing. Pure; after INSIGHT section 8.
class BreachForecast
{
public:
    BreachForecast() = default;
    explicit BreachForecast(std::vector<PastPromise> past);

    /// Nothing where there are too few like cases, or no time is left.
    [[nodiscard]] std::optional<Forecast> of(quint8 metric, quint8 priority, int hops,
                                             Elapsed left) const;
    [[nodiscard]] Reliability reliability() const;
    [[nodiscard]] bool isEmpty() const { return m_past.empty(); }

private:
    template <class Like>
    [[nodiscard]] std::optional<Forecast> among(quint8 metric, Elapsed left, Like like) const;

    std::vector<PastPromise> m_past; // by metric
    std::vector<size_t> m_firstOf;   // position of each metric's first
};

} // namespace baton::insight
