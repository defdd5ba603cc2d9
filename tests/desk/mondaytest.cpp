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
