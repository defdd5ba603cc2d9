#include "core/draw/colours.h"
#include "core/draw/custodystrip.h"
#include "core/draw/intervals.h"
#include "core/draw/pairbars.h"
#include "core/draw/weekchart.h"

#include <QImage>

using namespace baton;

TEST_CASE("Every text colour can be read on every ground of its theme", "[look]")
{
    for (const auto *c : {&draw::lightColours(), &draw::darkColours()}) {
        for (const auto &ground : {c->base, c->surface, c->selection, c->note}) {
            for (const auto &text : {c->text, c->muted, c->accent, c->ok, c->warn, c->danger}) {
                INFO(text.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(draw::contrast(text, ground) >= 4.5);
            }
        }
        CHECK(draw::contrast(c->onPrimary, c->accent) >= 4.5);
        for (size_t step = 0; step < 4; ++step)
            CHECK(draw::contrast(c->text, c->heat[step]) >= 4.5);
        CHECK(draw::contrast(c->onStrongHeat, c->heat[4]) >= 4.5);
    }
}

TEST_CASE("Contrast is WCAG's: black on white is 21 to 1", "[look]")
{
    CHECK(draw::contrast(Qt::black, Qt::white) == Approx(21).margin(0.01));
    CHECK(draw::contrast(QColor{0x777777}, Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("A figure paints within its place, whatever it is given", "[look]")
{
    std::vector<std::unique_ptr<draw::Figure>> figures;
    using Pairs = std::vector<draw::PairBars::Row>;
    figures.push_back(std::make_unique<draw::PairBars>(Pairs{}, QString{}, QString{}));
    figures.push_back(std::make_unique<draw::PairBars>(
        Pairs{{QStringLiteral("A very long name of a team"), QStringLiteral("B"), 1e9, 0, {}, {}},
              {{}, {}, 0, 0, {}, {}}},
        QString{}, QString{}));
    using Weeks = std::vector<draw::WeekChart::Week>;
    figures.push_back(std::make_unique<draw::WeekChart>(Weeks{}));
    figures.push_back(
        std::make_unique<draw::WeekChart>(Weeks(300, {QStringLiteral("1 Jan"), 3, 1, 0, {}, {}})));
    using Rows = std::vector<draw::Intervals::Row>;
    figures.push_back(
        std::make_unique<draw::Intervals>(Rows{{QStringLiteral("0"), {}, 0, 0, 0, {}, {}}}));
    using Stays = std::vector<draw::CustodyStrip::Stay>;
    figures.push_back(
        std::make_unique<draw::CustodyStrip>(Stays(400, {QStringLiteral("Team"), {}, false, {}})));
    for (const auto &figure : figures) {
        QImage image{200, 160, QImage::Format_RGB32};
        image.fill(Qt::white);
        QPainter painter{&image};
        for (const auto &spot : figure->paint(painter, {0, 0, 200, 160}, draw::lightColours(), 0))
            CHECK(spot.area.width() >= 0);
    }
}
