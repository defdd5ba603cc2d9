#include "tests/support/deskfixture.h"

#include <QDir>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("The wall shows the figures of the boards", "[wall]")
{
    DeskFixture desk;
    desk.demo(800);
    const auto wall = desk.desk->wall(u"UTC"_s).result().value();
    const auto breaches = desk.desk->breaches({}).result().value();
    CHECK(wall.late == breaches.late);
    CHECK(wall.dueToday == breaches.dueToday);
    CHECK(wall.anyPromise);
    CHECK(wall.open == desk.count(u"is:open"_s));
    CHECK(wall.days[wall.today].in == desk.count(u"opened:today"_s));
    CHECK(wall.days[wall.today].out == desk.count(u"resolved:today"_s));
    REQUIRE(wall.weeks.size() == 8);
    CHECK(wall.weeks.back().weekStart <= wall.asOf);
    CHECK(wall.asOf < wall.weeks.back().weekStart + 8 * 24h);
    for (const auto &next : wall.next)
        CHECK(next.dueAt >= wall.asOf);
}

TEST_CASE("A hand-off waits until somebody does anything on the ticket", "[wall]")
{
    DeskFixture desk;
    const auto front = desk.team(u"Front"_s);
    const auto network = desk.team(u"Network"_s);
    const auto anna = desk.person(u"Anna"_s, front);
    const auto nils = desk.person(u"Nils"_s, network);
    const auto first = desk.ticket(u"VPN"_s, anna, front);
    const auto second = desk.ticket(u"Printer"_s, anna, front);
    CHECK(desk.desk->wall(u"UTC"_s).result().value().waiting.empty());

    desk.run(ticket::Command{ticket::Assign{first, network, {}, u"Tried twice"_s}}, anna);
    const auto handedOff = desk.clock.now();
    desk.run(ticket::Command{ticket::Assign{second, network, {}, u"Paper is there"_s}}, anna);
    const auto waiting = desk.desk->wall(u"UTC"_s).result().value().waiting;
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].from == u"Front"_s);
    CHECK(waiting[0].to == u"Network"_s);
    CHECK(waiting[0].tickets == 2);
    CHECK(std::chrono::abs(waiting[0].oldest - handedOff) < 1s);

    desk.run(ticket::Command{ticket::AddNote{first, u"On it"_s}}, nils);
    CHECK(desk.desk->wall(u"UTC"_s).result().value().waiting[0].tickets == 1);
    desk.run(ticket::Command{ticket::Resolve{second, u"Works"_s}}, nils);
    CHECK(desk.desk->wall(u"UTC"_s).result().value().waiting.empty());
}

TEST_CASE("The wall notices that the file has gone, and that it is back", "[wall]")
{
    DeskFixture desk;
    const auto aside = desk.folder.filePath(u"aside.baton"_s);
    REQUIRE(desk.desk->wall(u"UTC"_s).result().has_value());
    REQUIRE(QFile::rename(desk.path(), aside));
    const auto gone = desk.desk->wall(u"UTC"_s).result();
    REQUIRE_FALSE(gone.has_value());
    CHECK(gone.error().code == ErrorCode::FileMissing);

    SECTION("the same file")
    {
        REQUIRE(QFile::rename(aside, desk.path()));
        CHECK(desk.desk->wall(u"UTC"_s).result().has_value());
    }
    SECTION("a copy of it is another file: what is opened here would no longer be the desk")
    {
        REQUIRE(QFile::copy(aside, desk.path()));
        CHECK_FALSE(desk.desk->wall(u"UTC"_s).result().has_value());
    }
}
