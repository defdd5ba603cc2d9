#include "core/insight/forecast.h"

#include <algorithm>
#include <cmath>

namespace baton::insight {

namespace {

constexpr qint64 fewest = 20;
constexpr size_t tenths = 10;

} // namespace

BreachForecast::BreachForecast(std::vector<PastPromise> past) : m_past{std::move(past)}
{
    std::ranges::sort(m_past, {}, [](const PastPromise &promise) {
        return std::tuple{promise.metric, promise.dueAt, promise.leftAtStop};
    });
    for (size_t metric = 0; metric <= 256; ++metric) {
        const auto first =
            std::ranges::lower_bound(m_past, metric, {}, [](const PastPromise &promise) {
                return static_cast<size_t>(promise.metric);
            });
        m_firstOf.push_back(static_cast<size_t>(first - m_past.begin()));
    }
}

template <class Like>
std::optional<Forecast> BreachForecast::among(quint8 metric, Elapsed left, Like like) const
{
    if (m_past.empty())
        return std::nullopt;
    qint64 n = 0;
    qint64 late = 0;
    for (size_t i = m_firstOf[metric]; i < m_firstOf[metric + 1UL]; ++i) {
        const auto &past = m_past[i];
        if (past.leftAtStart < left || past.leftAtStop >= left || !like(past))
            continue;
        ++n;
        late += past.leftAtStop.count() < 0 ? 1 : 0;
    }
    if (n < fewest)
        return std::nullopt;
    return Forecast{(static_cast<double>(late) + 0.5) / (static_cast<double>(n) + 1), n};
}

std::optional<Forecast> BreachForecast::of(quint8 metric, quint8 priority, int hops,
                                           Elapsed left) const
{
    if (left.count() <= 0)
        return std::nullopt;
    const auto bounded = std::min(hops, 3);
    if (const auto same = among(metric, left, [&](const PastPromise &past) {
            return past.priority == priority && past.hops == bounded;
        }))
        return same;
    if (const auto pooled =
            among(metric, left, [&](const PastPromise &past) { return past.priority == priority; }))
        return pooled;
    return among(metric, left, [](const PastPromise &) { return true; });
}

Reliability BreachForecast::reliability() const
{
    auto byDue = m_past;
    std::ranges::sort(byDue, {}, &PastPromise::dueAt);
    const size_t cut = byDue.size() * 3 / 4;
    constexpr size_t mostAsked = 2'000;
    const BreachForecast older{{byDue.begin(), byDue.begin() + static_cast<std::ptrdiff_t>(cut)}};
    const size_t step = std::max<size_t>(1, (byDue.size() - cut) / mostAsked);
    Reliability answer;
    std::vector<ReliabilityRow> rows(tenths);
    double error = 0;
    qint64 late = 0;
    for (size_t i = cut; i < byDue.size(); i += step) {
        const auto &past = byDue[i];
        const auto half = past.leftAtStart / 2;
        if (past.leftAtStop >= half)
            continue; // it was over before
        const auto said = older.of(past.metric, past.priority, past.hops, half);
        if (!said)
            continue;
        const bool came = past.leftAtStop.count() < 0;
        auto &row = rows[std::min(tenths - 1, static_cast<size_t>(said->late * tenths))];
        row.said += said->late;
        row.came += came ? 1 : 0;
        ++row.n;
        ++answer.n;
        late += came ? 1 : 0;
        error += std::pow(said->late - (came ? 1 : 0), 2);
    }
    if (answer.n == 0)
        return answer;
    const auto all = static_cast<double>(answer.n);
    const double share = static_cast<double>(late) / all;
    answer.brier = error / all;
    answer.baseline = share * (1 - share);
    for (auto &row : rows) {
        if (row.n == 0)
            continue;
        row.said /= static_cast<double>(row.n);
        row.came /= static_cast<double>(row.n);
        answer.rows.push_back(row);
    }
    return answer;
}

} // namespace baton::insight
