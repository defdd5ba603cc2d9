#include "core/insight/statistics.h"

#include <algorithm>
#include <cmath>

namespace baton::insight {

std::optional<Proportion> wilson(qint64 hits, qint64 n)
{
    if (n <= 0)
        return std::nullopt;
    constexpr double z = 1.96;
    const auto count = static_cast<double>(n);
    const double rate = static_cast<double>(hits) / count;
    const double scale = 1 + z * z / count;
    const double centre = (rate + z * z / (2 * count)) / scale;
    const double half =
        z * std::sqrt(rate * (1 - rate) / count + z * z / (4 * count * count)) / scale;
    return Proportion{rate, std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

namespace {

// Of values whose first `sorted` are none greater than the others.
template <class Value>
std::optional<double> quantileOf(std::vector<Value> &values, double q, std::ptrdiff_t sorted = 0)
{
    if (values.empty())
        return std::nullopt;
    const double position = q * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(position);
    std::nth_element(values.begin() + std::min(sorted, below), values.begin() + below,
                     values.end());
    const auto low = static_cast<double>(values[static_cast<size_t>(below)]);
    if (below + 1 == std::ssize(values))
        return low;
    const auto next = std::min_element(values.begin() + below + 1, values.end());
    return low + (position - static_cast<double>(below)) * (static_cast<double>(*next) - low);
}

} // namespace

std::optional<double> quantile(std::vector<double> &values, double q)
{
    return quantileOf(values, q);
}

std::pair<std::optional<double>, std::optional<double>> twoQuantiles(std::vector<quint32> &values,
                                                                     double lower, double upper)
{
    const auto first = quantileOf(values, lower);
    const auto parted = lower * static_cast<double>(std::max<size_t>(values.size(), 1) - 1);
    return {first, quantileOf(values, upper, static_cast<std::ptrdiff_t>(parted))};
}

} // namespace baton::insight
