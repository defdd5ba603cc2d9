#include "core/index/hours.h"

#include "core/insight/statistics.h"

#include <numeric>

namespace baton::index {

HoursFigure hoursOf(std::vector<Second> &&lengths)
{
    const auto inHours = [](std::optional<double> seconds) {
        return seconds ? std::optional{*seconds / 3600.0} : std::nullopt;
    };
    HoursFigure figure;
    figure.n = std::ssize(lengths);
    figure.sum = hoursFrom(std::accumulate(lengths.begin(), lengths.end(), quint64{0}));
    const auto [median, p90] = insight::twoQuantiles(lengths, 0.5, 0.9);
    figure.median = inHours(median);
    figure.p90 = inHours(p90);
    return figure;
}

ShareFigure wilson(qint64 hits, qint64 n)
{
    ShareFigure share{hits, n, {}, {}, {}};
    if (const auto interval = insight::wilson(hits, n)) {
        share.rate = interval->rate;
        share.low = interval->low;
        share.high = interval->high;
    }
    return share;
}

} // namespace baton::index
