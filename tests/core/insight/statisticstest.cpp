#include "core/insight/statistics.h"

#include <catch2/catch.hpp>

#include <random>

using namespace baton;

TEST_CASE("A rate of few cases has a wide interval", "[insight]")
{
    // Figures of Wilson's formula worked out by hand with z = 1.96.
    const auto half = insight::wilson(5, 10).value();
    CHECK(half.rate == Approx(0.5));
    CHECK(half.low == Approx(0.2366).margin(0.0001));
    CHECK(half.high == Approx(0.7634).margin(0.0001));
    const auto many = insight::wilson(500, 1000).value();
    CHECK(many.high - many.low < 0.07);
}

TEST_CASE("None and all of the cases leave the interval within nought and one", "[insight]")
{
    const auto none = insight::wilson(0, 20).value();
    CHECK(none.low == Approx(0.0).margin(1e-12));
    CHECK(none.high == Approx(0.1611).margin(0.0001));
    const auto all = insight::wilson(20, 20).value();
    CHECK(all.low == Approx(0.8389).margin(0.0001));
    CHECK(all.high == Approx(1.0));
    CHECK_FALSE(insight::wilson(0, 0));
}

TEST_CASE("Quantiles lie between the values as type 7 has it", "[insight]")
{
    std::vector<double> values{40, 10, 30, 20};
    CHECK(insight::quantile(values, 0.5) == 25.0);
    CHECK(insight::quantile(values, 0.25) == 17.5);
    CHECK(insight::quantile(values, 0.0) == 10.0);
    CHECK(insight::quantile(values, 1.0) == 40.0);
    std::vector<double> one{7};
    CHECK(insight::quantile(one, 0.9) == 7.0);
    std::vector<double> nothing;
    CHECK_FALSE(insight::quantile(nothing, 0.5));
}

TEST_CASE("Two quantiles at once are the two one by one", "[insight]")
{
    std::mt19937 random{7};
    for (int round = 0; round < 300; ++round) {
        std::vector<quint32> values(random() % 60);
        for (auto &value : values)
            value = static_cast<quint32>(random() % 20);
        std::vector<double> numbers(values.begin(), values.end());
        const auto lower = static_cast<double>(random() % 101) / 100;
        const auto upper = lower + (1 - lower) * static_cast<double>(random() % 101) / 100;
        const auto [first, second] = insight::twoQuantiles(values, lower, upper);
        CHECK(first == insight::quantile(numbers, lower));
        CHECK(second == insight::quantile(numbers, upper));
    }
}

TEST_CASE("The interval holds the true rate as often as it says, in 10,000 samples of each kind",
          "[insight][property]")
{
    constexpr int samples = 10'000;
    std::mt19937 random{20'261};
    double sum = 0;
    int kinds = 0;
    for (const double rate : {0.05, 0.2, 0.5, 0.8, 0.95}) {
        for (const int n : {10, 30, 100, 1'000}) {
            std::binomial_distribution<int> hits{n, rate};
            int held = 0;
            for (int sample = 0; sample < samples; ++sample) {
                const auto interval = insight::wilson(hits(random), n).value();
                held += interval.low <= rate && rate <= interval.high ? 1 : 0;
            }
            const double share = static_cast<double>(held) / samples;
            INFO("rate " << rate << ", n " << n << ": " << share);
            CHECK(share > 0.90); // few cases near the ends: 0.914 by the exact sum
            sum += share;
            ++kinds;
        }
    }
    CHECK(sum / kinds == Approx(0.95).margin(0.005));
}
