#include "core/insight/controlchart.h"

#include <catch2/catch.hpp>

#include <random>

using namespace baton;
using insight::Signal;

TEST_CASE("The limits of a series are those of the published example", "[insight]")
{
    // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 (Individuals Control Charts).
    const std::vector<double> flow{49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
    const auto chart = insight::xmrChart(flow);
    CHECK(chart.centre == Approx(50.81));
    CHECK(chart.points.front().high == Approx(55.8041).margin(0.002));
    CHECK(chart.points.front().low == Approx(45.8159).margin(0.002));
    CHECK(chart.rangeLimit == Approx(3.268 * 1.8778).margin(0.001));
    CHECK_FALSE(chart.judged); // ten points are no ground for a verdict
}

TEST_CASE("A point beyond the limits, three near one, and eight on one side are signals",
          "[insight]")
{
    std::vector<double> values;
    for (int i = 0; i < 24; ++i)
        values.push_back(i % 2 == 0 ? 9 : 11); // centre 10, mean range 2, limits 4.68 and 15.32
    values.push_back(16);
    values.insert(values.end(), {9, 13, 13, 9, 13});
    values.insert(values.end(), {9, 9, 9, 9, 9, 9, 9, 9});
    const auto chart = insight::xmrChart(values);
    REQUIRE(chart.judged);
    CHECK(std::ranges::all_of(std::span{chart.points}.first(24),
                              [](const auto &point) { return point.signal == Signal::None; }));
    CHECK(chart.points[24].signal == Signal::Outside);
    CHECK(chart.points[28].signal == Signal::None);
    CHECK(chart.points[29].signal == Signal::NearLimit);
    CHECK(chart.points[36].signal == Signal::None);
    CHECK(chart.points[37].signal == Signal::OneSide);
}

TEST_CASE("Shares of equal weight have the limits of an ordinary series", "[insight]")
{
    std::mt19937 random{7};
    std::binomial_distribution<int> draw{400, 0.8};
    std::vector<insight::Share> shares;
    std::vector<double> rates;
    for (int i = 0; i < 30; ++i) {
        shares.push_back({draw(random), 400});
        rates.push_back(static_cast<double>(shares.back().hits) / 400);
    }
    const auto laney = insight::laneyChart(shares);
    const auto plain = insight::xmrChart(rates);
    CHECK(laney.centre == Approx(plain.centre));
    CHECK(laney.points[3].low == Approx(plain.points[3].low).epsilon(0.001));
    CHECK(laney.points[3].high == Approx(plain.points[3].high).epsilon(0.001));
}

TEST_CASE("Pure noise is rarely called a signal", "[insight][property]")
{
    // Shares drawn from one rate, with weeks of very different size: about 3 in 1000 lie outside.
    std::mt19937 random{11};
    std::uniform_int_distribution<int> size{80, 900};
    int outside = 0;
    int points = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<insight::Share> shares;
        for (int i = 0; i < 24; ++i) {
            const int n = size(random);
            shares.push_back({std::binomial_distribution<int>{n, 0.85}(random), n});
        }
        for (const auto &point : insight::laneyChart(shares).points) {
            ++points;
            outside += point.signal == Signal::Outside ? 1 : 0;
        }
    }
    CHECK(outside < points / 100);
}

TEST_CASE("Nothing, one point and equal points have limits too", "[insight]")
{
    CHECK(insight::xmrChart({}).points.empty());
    CHECK(insight::laneyChart({}).points.empty());
    const std::vector<double> one{5};
    CHECK(insight::xmrChart(one).points.front().high == 5);
    const std::vector<insight::Share> same(20, {50, 50});
    const auto chart = insight::laneyChart(same);
    CHECK(chart.centre == 1);
    CHECK(
        std::ranges::all_of(chart.points, [](const auto &p) { return p.signal == Signal::None; }));
}
