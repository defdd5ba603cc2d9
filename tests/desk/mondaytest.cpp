#include "core/org/absence.h"
#include "tests/support/deskfixture.h"

#include <QDateTime>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

QString dayText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).date().toString(Qt::ISODate);
}

} // namespace

TEST_CASE("The Monday page counts what the filters count", "[monday]")
{
    DeskFixture desk;
    desk.demo(800);
    const auto figures = desk.desk->monday({{}, u"UTC"_s, 1}).result().value();
    const auto last = figures.weekEnd - std::chrono::hours{24};
    const auto span = dayText(figures.weekStart) + u".."_s + dayText(last);
    CHECK(figures.in == desk.count(u"opened:"_s + span));
    CHECK(figures.out == desk.count(u"resolved:"_s + span));
    CHECK(figures.open == desk.count(u"is:open"_s));
    qint64 in = 0;
    for (const auto &day : figures.days)
        in += day.in;
    CHECK(in == figures.in);
    qint64 held = 0;
    for (const auto &each : figures.load)
        held += each.open;
    CHECK(held == figures.open);
}

TEST_CASE("Load stands from A to Z, never by amount; what nobody holds comes last", "[monday]")
{
    DeskFixture desk;
    desk.demo(800);
    const auto load = desk.desk->monday({{}, u"UTC"_s, 1}).result().value().load;
    REQUIRE(load.size() > 2);
    CHECK(std::ranges::is_sorted(load, {}, [](const desk::Load &each) {
        return std::pair{each.person.isNull(), each.name.toLower()};
    }));
}

TEST_CASE("The tickets of a pain are those that its filter shows", "[monday]")
{
    DeskFixture desk;
    desk.demo(1'500);
    const auto figures = desk.desk->monday({{}, u"UTC"_s, 1}).result().value();
    REQUIRE_FALSE(figures.pains.empty());
    const auto day = [&](int days) {
        return dayText(figures.weekEnd - std::chrono::hours{24 * days});
    };
    for (const auto &each : figures.pains)
        CHECK(each.pain.tickets ==
              desk.count(u"service:\"%1\" opened:%2..%3"_s.arg(each.service, day(28), day(1))));
}

TEST_CASE("The lists of the Monday page are short, the oldest first", "[monday]")
{
    DeskFixture desk;
    desk.demo(800);
    const auto figures = desk.desk->monday({{}, u"UTC"_s, 1}).result().value();
    CHECK(figures.oldest.size() <= 5);
    CHECK(figures.pains.size() <= 3);
    CHECK(figures.conversations.size() <= 5);
    CHECK(figures.toRing.size() <= 5);
    CHECK(std::ranges::is_sorted(figures.oldest, std::ranges::greater{}, &desk::NamedTicket::days));
    for (const auto &ticket : figures.oldest) {
        CHECK_FALSE(ticket.subject.isEmpty());
        CHECK(ticket.days >= index::oldAfterDays);
    }
}

TEST_CASE("The Monday page says who is away in the week that begins, and what would wait",
          "[monday][absence]")
{
    DeskFixture desk;
    desk.demo(800);
    const auto before = desk.desk->monday({{}, u"UTC"_s, 1}).result().value();
    const auto monday = QDateTime::fromMSecsSinceEpoch(toMs(before.weekEnd), Qt::UTC).date();
    REQUIRE(before.load.size() > 2);
    const auto &busy = before.load[0];
    const auto &deputy = before.load[1];
    const auto save = [&desk](const org::Absence &absence) {
        return desk.desk->execute(desk::SaveSetting{org::settingFrom(absence)}, {})
            .result()
            .has_value();
    };
    REQUIRE(save({{}, busy.person, monday.addDays(2), monday.addDays(9), deputy.person}));
    REQUIRE(save({{}, deputy.person, monday.addDays(-7), monday.addDays(-1)})); // is back
    const auto after = desk.desk->monday({{}, u"UTC"_s, 1}).result().value();
    REQUIRE(after.away.size() == 1);
    CHECK(after.away[0].name == busy.name);
    CHECK(after.away[0].deputy == deputy.name);
    CHECK(after.away[0].open == desk.count(u"is:open technician:\"%1\""_s.arg(busy.name)));
    CHECK(after.away[0].open == busy.open);
}
