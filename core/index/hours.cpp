#include "core/index/hours.h"

#include "core/insight/statistics.h"

#include <numeric>

namespace baton::index {

HoursFigure hoursOf(std::vector<double> &&hours)
{
    HoursFigure figure;
    figure.n = std::ssize(hours);
    figure.sum = std::accumulate(hours.begin(), hours.end(), 0.0);
    figure.median = insight::quantile(hours, 0.5);
    figure.p90 = insight::quantile(hours, 0.9);
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
