#include "core/org/absence.h"
#include "core/org/boardshape.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const QStringList tiles{u"next"_s, u"weeks"_s, u"went"_s, u"shares"_s};

QStringList names(const std::vector<org::BoardShape::Tile> &shown)
{
    QStringList answer;
    for (const auto &tile : shown)
        answer << tile.name;
    return answer;
}

org::Setting away(qint64 person, const QDate &from, const QDate &until)
{
    return org::settingFrom(org::Absence{{}, PersonId{person}, from, until, PersonId{9}});
}

} // namespace

TEST_CASE("A board stands as Baton draws it until somebody arranges it", "[boards]")
{
    CHECK(names(org::arranged({}, tiles)) == tiles);
}

TEST_CASE("Tiles stand in the order they were put in, hidden ones among them", "[boards]")
{
    org::BoardShape shape;
    shape.tiles = {{u"went"_s}, {u"next"_s, true}, {u"shares"_s}, {u"weeks"_s}};
    const auto shown = org::arranged(shape, tiles);
    CHECK(names(shown) == QStringList{u"went"_s, u"next"_s, u"shares"_s, u"weeks"_s});
    CHECK(shown[1].hidden);
}

TEST_CASE("A tile that is newer than the shape stands after the one it follows by default",
          "[boards]")
{
    org::BoardShape shape;
    shape.tiles = {{u"shares"_s}, {u"weeks"_s}, {u"next"_s}, {u"of another Baton"_s}, {u"weeks"_s}};
    CHECK(names(org::arranged(shape, tiles)) ==
          QStringList{u"shares"_s, u"weeks"_s, u"went"_s, u"next"_s});
}

TEST_CASE("A shape comes back from its setting as it went in", "[boards]")
{
    org::BoardShape shape{{}, u"Network only"_s, PersonId{4}, u"breach"_s, u"team:Network"_s, 26};
    shape.tiles = {{u"next"_s, true}, {u"weeks"_s, false, u"priority:1"_s}};
    CHECK(org::boardShapeFrom(org::settingFrom(shape)) == shape);
    CHECK_FALSE(org::boardShapeFrom({}).has_value());
}

TEST_CASE("One sees everybody's shapes of a board and one's own, nobody else's", "[boards]")
{
    const std::vector<org::Setting> settings{
        org::settingFrom(org::BoardShape{SettingId{1}, u"mine"_s, PersonId{4}, u"breach"_s}),
        org::settingFrom(org::BoardShape{SettingId{2}, u"theirs"_s, PersonId{5}, u"breach"_s}),
        org::settingFrom(org::BoardShape{SettingId{3}, u"ours"_s, {}, u"breach"_s}),
        org::settingFrom(org::BoardShape{SettingId{4}, u"other"_s, {}, u"handoff"_s})};
    const auto shapes = org::shapesOf(settings, u"breach"_s, PersonId{4});
    REQUIRE(shapes.size() == 2);
    CHECK(shapes[0].name == u"ours"_s);
    CHECK(shapes[1].name == u"mine"_s);
}

TEST_CASE("Somebody is away on both days that were said, and on those between", "[absence]")
{
    const QDate monday{2026, 11, 30};
    const std::vector<org::Setting> settings{
        away(1, monday.addDays(6), monday.addDays(20)), // begins on that week's Sunday
        away(2, monday.addDays(-9), monday),            // comes back on Tuesday
        away(3, monday.addDays(7), monday.addDays(9)),  // the week after
        away(4, monday.addDays(2), monday.addDays(1))}; // backwards: no absence
    const auto week = org::absencesBetween(settings, monday, monday.addDays(6));
    REQUIRE(week.size() == 2);
    CHECK(week[0].person == PersonId{2});
    CHECK(week[1].person == PersonId{1});
    CHECK(week[1].deputy == PersonId{9});
}
