#include "core/exchange/historyreader.h"
#include "tests/support/deskfixture.h"

#include <cstdio>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

exchange::History read(const QString &path, const QString &format)
{
    return exchange::readHistory(path, exchange::namedMapping(format).value()).value();
}

QString shared(const QString &name)
{
    return QStringLiteral(BATON_SHARED_DATA) + u'/' + name;
}

bool isHere(const QString &path)
{
    if (QFile::exists(path))
        return true;
    std::puts("skipped: a real history is not here");
    return false;
}

} // namespace

TEST_CASE("An import becomes visible as a whole, and a second one adds nothing", "[import]")
{
    DeskFixture desk;
    const auto receipt = desk.demo(200);
    CHECK(receipt.tickets == 200);
    CHECK(desk.count(u""_s) == 200);
    const exchange::demo::Scenario again{200, 1, desk.clock.now()};
    const auto second = exchange::recordDemo(*desk.desk, again).value();
    CHECK(second.nothingNew);
    CHECK(desk.count(u""_s) == 200);
    CHECK(desk.check().found == 0);
}

TEST_CASE("Taken back, an import is hidden with its names; brought in again, it is there at once",
          "[import]")
{
    DeskFixture desk;
    const auto own = desk.ticket(u"Our own"_s, desk.person(u"Anna"_s));
    const auto receipt = desk.demo(100);
    REQUIRE(desk.desk->undoImport(receipt.batch).result().has_value());
    CHECK(desk.count(u""_s) == 1);
    CHECK(desk.desk->directory().result().value().teams.empty());
    CHECK_FALSE(desk.desk->undoImport(receipt.batch).result().has_value());
    CHECK(desk.view(own).ticket.subject == u"Our own"_s);
    CHECK(desk.check().found == 0);
    CHECK(desk.demo(100).tickets == 100);
    CHECK(desk.count(u""_s) == 101);
    CHECK(desk.check().found == 0);
}

TEST_CASE("An import that is broken off leaves nothing behind", "[import]")
{
    DeskFixture desk;
    const exchange::demo::Scenario scenario{6'000, 1, desk.clock.now()};
    std::stop_source stop;
    const auto done = exchange::recordDemo(*desk.desk, scenario, stop.get_token(),
                                           [&stop](qint64, qint64) { stop.request_stop(); });
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == ErrorCode::Cancelled);
    CHECK(desk.count(u""_s) == 0);
    CHECK(desk.check().found == 0);
    desk.close();
    storage::Connection file{desk.path(), storage::Access::ReadOnly};
    CHECK(file.askNumber("SELECT count(*) FROM ticket") == 0);
    CHECK(file.askNumber("SELECT count(*) FROM batch") == 0);
}

TEST_CASE("What a killed import left is unseen, and swept away once its lease is over", "[import]")
{
    DeskFixture desk;
    desk.demo(50);
    // as if the power had gone between two chunks
    desk.tamper("UPDATE batch SET state = 'staging', lease_until = 0");
    CHECK(desk.count(u""_s) == 0);
    desk.close();
    storage::Connection file{desk.path(), storage::Access::ReadOnly};
    CHECK(file.askNumber("SELECT count(*) FROM ticket") == 0);
    CHECK(
        file.askNumber(
            "SELECT count(*) FROM activity_text WHERE stream IN (SELECT stream FROM activity WHERE "
            "kind = 'created')") == 0);
}

TEST_CASE("The ServiceNow log gives every published figure exactly", "[import][data][slow]")
{
    const auto path = shared(u"incident_event_log.csv.gz"_s);
    if (!isHere(path))
        return;
    DeskFixture desk;
    const auto history = read(path, u"servicenow-log"_s);
    CHECK(history.report().rows == 141'712);
    CHECK(history.report().refusedRows == 0);
    CHECK(exchange::record(*desk.desk, history).value().tickets == 24'918);

    const auto figures = desk.desk->handOffs({}).result().value();
    CHECK(figures.tickets == 24'918);
    CHECK(figures.teams == 78);
    CHECK(figures.handOffs == 19'087);
    CHECK(figures.ticketsWithHandOff == 9'575);
    CHECK(figures.pingPongTickets == 2'216);
    CHECK(figures.bounces == 3'675);
    CHECK(figures.edges.front().from == u"Group 20"_s);
    CHECK(figures.edges.front().to == u"Group 70"_s);
    CHECK(figures.edges.front().handOffs == 1'088);
    CHECK(figures.pingPongPairs.front().a == u"Group 20"_s);
    CHECK(figures.pingPongPairs.front().b == u"Group 70"_s);
    CHECK(figures.pingPongPairs.front().bounces == 645);
    CHECK(*figures.waitToNextActivityHours.median == Approx(4.58).margin(0.005));
    CHECK(figures.waitToNextActivityHours.sum == Approx(1'101'607.6).margin(0.05));

    const auto recorded = desk.desk->breaches({}).result().value().recorded;
    CHECK(recorded.met == 15'803);
    CHECK(recorded.met + recorded.missed + recorded.unknown == 24'918);
    CHECK(recorded.resolutionHours.n == 23'362);
    CHECK(*recorded.resolutionHours.median == Approx(22.10).margin(0.005));
    CHECK(*recorded.resolutionHours.p90 == Approx(381.55).margin(0.005));

    const auto custody = desk.desk->custody({}).result().value();
    double sum = 0;
    for (const auto &team : custody.teams) {
        sum += team.hours;
        CHECK(team.hours == Approx(team.queueHours + team.touchHours + team.pendingHours));
    }
    CHECK(sum == Approx(custody.totalHours));
    CHECK(desk.check().found == 0);
}

TEST_CASE("The BPI 2013 log gives every published figure exactly", "[import][data][slow]")
{
    const auto path = shared(u"bpi_challenge_2013_incidents.xes.gz"_s);
    if (!isHere(path))
        return;
    DeskFixture desk;
    const auto history = read(path, u"xes"_s);
    CHECK(history.report().rows == 65'533);
    REQUIRE(exchange::record(*desk.desk, history).has_value());
    const auto figures = desk.desk->handOffs({}).result().value();
    CHECK(figures.tickets == 7'554);
    CHECK(figures.teams == 649);
    CHECK(figures.handOffs == 9'454);
    CHECK(figures.ticketsWithHandOff == 3'820);
    CHECK(figures.pingPongTickets == 1'177);
    CHECK(figures.bounces == 2'394);
    CHECK(figures.edges.front().from == u"G96"_s);
    CHECK(figures.edges.front().to == u"G97"_s);
    CHECK(figures.edges.front().handOffs == 255);
    CHECK(figures.pingPongPairs.front().a == u"D8"_s);
    CHECK(figures.pingPongPairs.front().b == u"V37 2nd"_s);
    CHECK(figures.pingPongPairs.front().bounces == 84);
    CHECK(*figures.waitToNextActivityHours.median == Approx(0.52).margin(0.005));
    CHECK(figures.waitToNextActivityHours.sum == Approx(230'581.4).margin(0.05));
    CHECK(desk.check().found == 0);
}
