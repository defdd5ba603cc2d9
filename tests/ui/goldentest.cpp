#include "core/draw/flow.h"
#include "core/draw/matrix.h"
#include "core/draw/trend.h"
#include "tests/support/print.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>

#include <cmath>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QStringList teams{u"Service Desk"_s, u"Network"_s, u"Workplace"_s, u"ERP"_s, u"71 others"_s};

QImage drawn(const draw::Figure &figure, const draw::Colours &colours)
{
    QImage image{720, 400, QImage::Format_RGB32};
    image.fill(colours.base);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    figure.paint(painter, {8, 8, 704, 384}, colours, -1);
    return image;
}

// Letters differ by a hair from one version of the font's drawing to the next; shapes do not.
QImage coarse(const QImage &image)
{
    return image.scaled(image.width() / 8, image.height() / 8, Qt::IgnoreAspectRatio,
                        Qt::SmoothTransformation);
}

struct Difference
{
    double mean = 0;  // of 255
    double share = 0; // of places that differ clearly
};

Difference differenceOf(const QImage &a, const QImage &b)
{
    Difference answer;
    const auto places = a.width() * a.height();
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const auto one = a.pixelColor(x, y);
            const auto other = b.pixelColor(x, y);
            const auto by =
                (std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
                 std::abs(one.blue() - other.blue())) /
                3.0;
            answer.mean += by / places;
            answer.share += by > 24 ? 1.0 / places : 0;
        }
    }
    return answer;
}

// With BATON_WRITE_GOLDEN set the pictures are written anew: look at them before they are kept.
void compare(const draw::Figure &figure, const QString &name)
{
    for (const bool dark : {false, true}) {
        const auto &colours = dark ? draw::darkColours() : draw::lightColours();
        const auto image = drawn(figure, colours);
        const auto path = QStringLiteral(BATON_SOURCE_DIR "/tests/data/golden/%1-%2.png")
                              .arg(name, dark ? u"dark"_s : u"light"_s);
        if (qEnvironmentVariableIsSet("BATON_WRITE_GOLDEN")) {
            REQUIRE(image.save(path));
            continue;
        }
        const QImage golden{path};
        INFO(path.toStdString());
        REQUIRE(golden.size() == image.size());
        const auto difference = differenceOf(coarse(golden), coarse(image));
        INFO("mean " << difference.mean << ", share " << difference.share);
        CHECK(difference.mean < 2);
        CHECK(difference.share < 0.01);
    }
}

draw::Flow flow()
{
    std::vector<draw::Flow::Band> bands;
    const std::array<std::array<int, 5>, 5> counts{{{0, 120, 80, 40, 12},
                                                    {64, 0, 9, 4, 3},
                                                    {30, 11, 0, 7, 2},
                                                    {18, 2, 5, 0, 6},
                                                    {9, 3, 1, 4, 0}}};
    for (size_t from = 0; from < 5; ++from) {
        for (size_t to = 0; to < 5; ++to) {
            if (counts[from][to] > 0)
                bands.push_back({static_cast<int>(from),
                                 static_cast<int>(to),
                                 static_cast<double>(counts[from][to]),
                                 {},
                                 {}});
        }
    }
    return {teams, std::move(bands), 0, 1};
}

draw::Matrix matrix()
{
    std::vector<draw::Matrix::Cell> cells;
    QStringList sums;
    for (int from = 0; from < 5; ++from) {
        int sum = 0;
        for (int to = 0; to < 5; ++to) {
            const int count = from == to ? 0 : (7 * from + 13 * to) % 40 * (from == 0 ? 4 : 1);
            sum += count;
            cells.push_back({static_cast<double>(count),
                             count > 0 ? QString::number(count) : QString{},
                             {},
                             {}});
        }
        sums << QString::number(sum);
    }
    return {teams, std::move(cells), sums, u"from, to"_s, u"all"_s};
}

draw::Trend trend()
{
    std::vector<draw::Trend::Point> points;
    for (int week = 0; week < 26; ++week) {
        const double value = 60 + 25 * std::sin(week * 0.9) + (week == 20 ? 90 : 0);
        points.push_back({u"W%1"_s.arg(week + 1), value, week == 20, {}, {}});
    }
    return {std::move(points), draw::Trend::Limits{10, 62, 118}};
}

} // namespace

TEST_CASE("Flow, matrix and trend look as they did when somebody looked at them", "[look]")
{
    SECTION("flow")
    {
        compare(flow(), u"flow"_s);
    }
    SECTION("matrix")
    {
        compare(matrix(), u"matrix"_s);
    }
    SECTION("trend")
    {
        compare(trend(), u"trend"_s);
    }
}

TEST_CASE("A picture that has changed is noticed", "[look]")
{
    const auto before = drawn(trend(), draw::lightColours());
    auto points = std::vector<draw::Trend::Point>(26, {{}, 60, false, {}, {}});
    const draw::Trend other{std::move(points), draw::Trend::Limits{10, 62, 118}};
    const auto difference =
        differenceOf(coarse(before), coarse(drawn(other, draw::lightColours())));
    CHECK((difference.mean >= 2 || difference.share >= 0.01));
}
