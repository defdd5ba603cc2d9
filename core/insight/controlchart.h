#pragma once

#include "core/base/word.h"

#include <span>
#include <vector>

namespace baton::insight {

/// Why a point of a series is more than noise (INSIGHT: Wheeler's rules for XmR charts).
enum class Signal : quint8 {
    None,
    Outside,   // beyond a limit
    NearLimit, // the last of three in four that lie nearer to a limit than to the centre
    OneSide    // the last of eight on one side of the centre
};

/// "none", "outside", "near_limit", "one_side".
[[nodiscard]] QLatin1StringView toWord(Signal signal);

struct ChartPoint
{
    double value = 0;
    double low = 0; // the limits at this point
    double high = 0;
    Signal signal = Signal::None;
};

/// A series with the limits of its own routine variation. `judged` is false below twelve points:
/// the limits are then only a first guess, and no point is called a signal.
struct ControlChart
{
    double centre = 0;
    double rangeLimit = 0; // the most that two neighbours differ by routine (XmR only)
    bool judged = false;
    std::vector<ChartPoint> points;
};

/// How many points give the limits, and how few are no ground for a verdict.
inline constexpr size_t chartBaseline = 24;
inline constexpr size_t chartFewest = 12;

/// XmR: mean +- 2.66 mean moving range, ranges up to 3.268 times it; limits from the first 24
/// points (Wheeler, Understanding Variation, 1993).
[[nodiscard]] ControlChart xmrChart(std::span<const double> values);

struct Share
{
    qint64 hits = 0;
    qint64 n = 0; // above 0
};

/// Laney's p' for shares of varying n: p +- 3 sigma_p sigma_z, cut at 0 and 1 (Laney 2002, Quality
/// Engineering 14).
[[nodiscard]] ControlChart laneyChart(std::span<const Share> shares);

} // namespace baton::insight
