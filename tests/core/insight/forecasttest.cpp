#include "core/insight/forecast.h"

#include <catch2/catch.hpp>

#include <random>

using namespace baton;
using namespace std::chrono_literals;

namespace {

// Promises of eight hours that take a time drawn from an exponential law of the given mean.
std::vector<insight::PastPromise> history(int n, double meanHours, quint8 priority, quint8 hops,
                                          unsigned seed)
{
    std::mt19937 random{seed};
    std::exponential_distribution<double> hours{1 / meanHours};
    std::vector<insight::PastPromise> past;
    for (int i = 0; i < n; ++i) {
        const auto took = std::chrono::milliseconds{static_cast<qint64>(hours(random) * 3'600'000)};
        past.push_back({3, priority, hops, fromMs(1'000'000LL * i), 8h, 8h - took});
    }
    return past;
}

} // namespace

TEST_CASE("The forecast is the share of like cases that were late", "[insight]")
{
    std::vector<insight::PastPromise> past;
    for (int i = 0; i < 40; ++i) // ten late; twenty stopped with more than four hours left
        past.push_back({3, 2, 0, fromMs(i), 8h, i < 10 ? -1h : i < 30 ? 5h : 1h});
    const insight::BreachForecast forecast{past};
    CHECK(forecast.of(3, 2, 0, 8h)->n == 40);
    CHECK(forecast.of(3, 2, 0, 8h)->late == Approx(10.5 / 41));
    CHECK(forecast.of(3, 2, 0, 4h)->n == 20);
    CHECK(forecast.of(3, 2, 0, 4h)->late == Approx(10.5 / 21));
    CHECK_FALSE(forecast.of(3, 2, 0, 30min)); // ten cases are too few
    CHECK_FALSE(forecast.of(3, 2, 0, 0h));
    CHECK_FALSE(forecast.of(2, 2, 0, 4h));
    CHECK(forecast.of(3, 2, 9, 4h)->n == 20); // no such hand-offs: all of the priority
    CHECK(forecast.of(3, 4, 0, 4h)->n == 20); // no such priority: all of the metric
    CHECK_FALSE(insight::BreachForecast{}.of(3, 2, 0, 4h));
}

TEST_CASE("A forecast from an exponential past comes to its known answer", "[insight][property]")
{
    // Without memory: whoever still waits with r left is late with probability exp(-r / mean).
    const insight::BreachForecast forecast{history(20'000, 5, 2, 0, 3)};
    for (const auto left : {7h, 4h, 2h, 1h}) {
        const double expected = std::exp(-static_cast<double>(left.count()) / 5);
        CHECK(forecast.of(3, 2, 0, left)->late == Approx(expected).margin(0.02));
    }
}

TEST_CASE("What is said in eight of ten cases happens in eight of ten", "[insight][property]")
{
    auto past = history(6'000, 3, 2, 0, 5);
    for (const auto &other : history(6'000, 12, 3, 2, 6))
        past.push_back(other);
    const auto reliability = insight::BreachForecast{past}.reliability();
    CHECK(reliability.n > 500);
    CHECK(reliability.brier < reliability.baseline);
    for (const auto &row : reliability.rows) {
        if (row.n >= 100)
            CHECK(row.came == Approx(row.said).margin(0.08));
    }
    CHECK(insight::BreachForecast{}.reliability().n == 0);
}
