#include "core/insight/controlchart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baton::insight {

namespace {

constexpr double rangeToSigma = 1.128; // d2 of two values
constexpr double limitFactor = 2.66;   // 3 / d2, as published
constexpr double rangeFactor = 3.268;  // D4 of two values

double meanRange(std::span<const double> values)
{
    if (values.size() < 2)
        return 0;
    double sum = 0;
    for (size_t i = 1; i < values.size(); ++i)
        sum += std::abs(values[i] - values[i - 1]);
    return sum / static_cast<double>(values.size() - 1);
}

int sideOf(const ChartPoint &point, double centre)
{
    return point.value > centre ? 1 : point.value < centre ? -1 : 0;
}

// On which side a point is nearer to its limit than to the centre; 0 for neither.
int nearSide(const ChartPoint &point, double centre)
{
    if (point.value > centre && point.high - point.value < point.value - centre)
        return 1;
    if (point.value < centre && point.value - point.low < centre - point.value)
        return -1;
    return 0;
}

template <class Side>
bool isRun(const ControlChart &chart, size_t last, size_t window, size_t needed, Side side)
{
    const int wanted = side(chart.points[last], chart.centre);
    if (wanted == 0 || last + 1 < window)
        return false;
    size_t count = 0;
    for (size_t i = last + 1 - window; i <= last; ++i)
        count += side(chart.points[i], chart.centre) == wanted ? 1 : 0;
    return count >= needed;
}

void judge(ControlChart &chart)
{
    chart.judged = chart.points.size() >= chartFewest;
    for (size_t i = 0; chart.judged && i < chart.points.size(); ++i) {
        auto &point = chart.points[i];
        if (point.value < point.low || point.value > point.high)
            point.signal = Signal::Outside;
        else if (isRun(chart, i, 4, 3, nearSide))
            point.signal = Signal::NearLimit;
        else if (isRun(chart, i, 8, 8, sideOf))
            point.signal = Signal::OneSide;
    }
}

constexpr WordTable<Signal, 4> signalWords{{{Signal::None, "none"},
                                            {Signal::Outside, "outside"},
                                            {Signal::NearLimit, "near_limit"},
                                            {Signal::OneSide, "one_side"}}};

} // namespace

QLatin1StringView toWord(Signal signal)
{
    return wordIn(signalWords, signal);
}

ControlChart xmrChart(std::span<const double> values)
{
    ControlChart chart;
    if (values.empty())
        return chart;
    const auto base = values.first(std::min(values.size(), chartBaseline));
    chart.centre =
        std::accumulate(base.begin(), base.end(), 0.0) / static_cast<double>(base.size());
    const double range = meanRange(base);
    chart.rangeLimit = rangeFactor * range;
    for (const double value : values)
        chart.points.push_back({value, chart.centre - limitFactor * range,
                                chart.centre + limitFactor * range, Signal::None});
    judge(chart);
    return chart;
}

ControlChart laneyChart(std::span<const Share> shares)
{
    ControlChart chart;
    if (shares.empty())
        return chart;
    const auto base = shares.first(std::min(shares.size(), chartBaseline));
    qint64 hits = 0;
    qint64 all = 0;
    for (const auto &share : base) {
        hits += share.hits;
        all += share.n;
    }
    chart.centre = static_cast<double>(hits) / static_cast<double>(all);
    const auto rate = [](const Share &share) {
        return static_cast<double>(share.hits) / static_cast<double>(share.n);
    };
    const auto sigma = [&chart](const Share &share) {
        return std::sqrt(chart.centre * (1 - chart.centre) / static_cast<double>(share.n));
    };
    std::vector<double> scores;
    for (const auto &share : base)
        scores.push_back(sigma(share) > 0 ? (rate(share) - chart.centre) / sigma(share) : 0);
    const double spread = meanRange(scores) / rangeToSigma;
    for (const auto &share : shares) {
        const double reach = 3 * sigma(share) * spread;
        chart.points.push_back({rate(share), std::max(0.0, chart.centre - reach),
                                std::min(1.0, chart.centre + reach), Signal::None});
    }
    judge(chart);
    return chart;
}

} // namespace baton::insight
