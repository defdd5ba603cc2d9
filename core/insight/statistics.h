#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace baton::insight {

struct Proportion
{
    double rate = 0;
    double low = 0;
    double high = 0;
};

/// Wilson's score interval at 95 % (z = 1.96): Wilson 1927, J. Am. Stat. Assoc. 22. Nothing for n =
/// 0.
[[nodiscard]] std::optional<Proportion> wilson(qint64 hits, qint64 n);

/// The quantile q in [0, 1] by linear interpolation between order statistics (type 7 of Hyndman and
/// Fan 1996). Reorders `values`. Nothing where there are none.
[[nodiscard]] std::optional<double> quantile(std::vector<double> &values, double q);
/// Two of them, lower <= upper; the second looks only where the first has shown it must lie.
[[nodiscard]] std::pair<std::optional<double>, std::optional<double>>
twoQuantiles(std::vector<quint32> &values, double lower, double upper);

} // namespace baton::insight
