#include "tests/support/deskfixture.h"

#include <set>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

TEST_CASE("Figures are those of a walk over every ticket, and open as many tickets as they say",
          "[figures]")
{
    DeskFixture desk;
    desk.demo(500);
    const auto all = desk.desk->list({}).result().value();
    qint64 handOffs = 0;
    qint64 bounces = 0;
    qint64 met = 0;
    qint64 broken = 0;
    for (const auto id : *all.ids) {
        const auto view = desk.view(id);
        handOffs += std::ssize(view.handOffs);
        bounces += view.row.bounces;
        for (const auto &clock : view.clocks) {
            if (clock.metric != sla::Metric::Resolve)
                continue;
            met += clock.outcome == sla::Outcome::Met ? 1 : 0;
            broken += clock.outcome == sla::Outcome::Breached ? 1 : 0;
        }
    }
    const auto figures = desk.desk->handOffs({}).result().value();
    CHECK(figures.handOffs == handOffs);
    CHECK(figures.bounces == bounces);
    CHECK(figures.pingPongTickets == desk.count(u"is:pingpong"_s));
    CHECK(figures.ticketsWithHandOff == desk.count(u"handoffs>=1"_s));
    const auto &edge = figures.edges.front();
    CHECK(desk.count(u"edge:\"%1>%2\""_s.arg(edge.from, edge.to)) <= edge.handOffs);
    qint64 hops = 0;
    for (const auto &row : figures.byHandOffs)
        hops += row.tickets;
    CHECK(hops == 500);

    desk::FigureQuestion question;
    question.metric = sla::Metric::Resolve;
    const auto breaches = desk.desk->breaches(question).result().value();
    qint64 kept = 0;
    qint64 late = 0;
    for (const auto &row : breaches.targets) {
        kept += row.met;
        late += row.breached;
    }
    qint64 overdue = 0;
    const auto open = desk.desk->list({u"is:open"_s}).result().value();
    for (const auto id : *open.ids) {
        for (const auto &clock : desk.view(id).clocks)
            overdue += clock.metric == sla::Metric::Resolve && !clock.stoppedAt && clock.dueAt &&
                               *clock.dueAt < desk.clock.now()
                           ? 1
                           : 0;
    }
    CHECK(breaches.late == overdue);
    CHECK(breaches.needHelpNow <= breaches.dueToday);
    CHECK(kept == met);
    CHECK(late == broken);
    CHECK(desk.count(u"promise:kept metric:resolve"_s) == met);
    CHECK(desk.count(u"promise:broken metric:resolve"_s) == broken);
    qint64 inWeeks = 0;
    for (const auto &week : breaches.weeks)
        inWeeks += week.kept + week.broken;
    CHECK(inWeeks == met + broken);
}

TEST_CASE("What recurs between teams is what a walk over every ticket finds", "[figures]")
{
    DeskFixture desk;
    desk.demo(400);
    qint64 resolved = 0;
    qint64 untouched = 0;
    qint64 returns = 0;
    std::map<QStringList, std::set<TicketId>> chains;
    const auto all = desk.desk->list({}).result().value();
    const auto directory = desk.desk->directory().result().value();
    const auto name = [&directory](TeamId id) {
        return std::ranges::find(directory.teams, id, &org::Team::id)->name;
    };
    for (const auto id : *all.ids) {
        const auto view = desk.view(id);
        resolved += view.ticket.resolvedAt ? 1 : 0;
        untouched += view.ticket.resolvedAt && view.handOffs.empty() ? 1 : 0;
        returns += std::ranges::count(view.handOffs, true, &handoff::HandOff::returned);
        for (size_t i = 1; i < view.handOffs.size(); ++i)
            chains[{name(view.handOffs[i - 1].from), name(view.handOffs[i].from),
                    name(view.handOffs[i].to)}]
                .insert(id);
    }
    const auto figures = desk.desk->handOffs({}).result().value();
    CHECK(figures.firstTeam.n == resolved);
    CHECK(figures.firstTeam.hits == untouched);
    qint64 sum = 0;
    for (const auto &back : figures.returns)
        sum += back.returns;
    CHECK(sum == returns);
    REQUIRE(returns > 0);
    REQUIRE_FALSE(figures.chains.empty());
    for (const auto &chain : figures.chains)
        CHECK(std::ssize(chains[chain.teams]) == chain.tickets);
    double hours = 0;
    for (const auto &week : figures.weeks)
        hours += week.waitHours;
    CHECK(hours <= figures.waitToNextActivityHours.sum + 1e-6);
}

TEST_CASE("The time of broken promises is what their post-mortems say, ticket by ticket",
          "[figures]")
{
    DeskFixture desk;
    desk.demo(400);
    std::array<double, handoff::allSpent.size()> open{};
    double outside = 0;
    const auto hours = [](std::chrono::milliseconds length) {
        return static_cast<double>(length.count()) / 3'600'000;
    };
    const auto list = desk.desk->list({u"promise:broken metric:resolve -is:open"_s});
    const auto broken = list.result().value();
    for (const auto id : *broken.ids) {
        const auto told = desk.desk->postMortem(id).result().value();
        REQUIRE(told.clock.metric == sla::Metric::Resolve);
        for (const auto spent : handoff::allSpent)
            open[static_cast<size_t>(spent)] += hours(told.found.openOn(spent).length);
        outside += hours(std::chrono::milliseconds{told.found.outsideMs});
    }
    desk::FigureQuestion question;
    question.filter = u"-is:open"_s;
    const auto went = desk.desk->breaches(question).result().value().timeWent;
    CHECK(went.tickets == std::ssize(*broken.ids));
    for (const auto spent : handoff::allSpent) {
        CAPTURE(handoff::toWord(spent).toStdString());
        CHECK(went.on(spent) == Approx(open[static_cast<size_t>(spent)]).margin(0.01 * 400));
        CHECK(went.on(spent) > 0);
    }
    CHECK(went.outsideHours == Approx(outside).epsilon(0.001));
    CHECK(desk.desk->breaches({}).result().value().timeWent.tickets ==
          desk.count(u"promise:broken metric:resolve"_s));
}

TEST_CASE("The index survives being closed, killed, damaged and deleted", "[figures]")
{
    DeskFixture desk;
    desk.demo(150);
    const auto before = desk.desk->handOffs({}).result().value().handOffs;
    const auto same = [&desk, before] {
        desk.reopen();
        return desk.desk->handOffs({}).result().value().handOffs == before &&
               desk.count(u""_s) == 150;
    };
    CHECK(same());
    const auto index =
        QDir{desk.indexFolder()}.entryInfoList(QDir::Files).front().absoluteFilePath();
    desk.close();
    SECTION("deleted")
    {
        REQUIRE(QFile::remove(index));
        CHECK(same());
    }
    SECTION("overwritten with rubbish")
    {
        QFile file{index};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5'000, 'x'));
        file.close();
        CHECK(same());
    }
    SECTION("a segment cut short")
    {
        {
            storage::Connection connection{index, storage::Access::ReadWrite};
            connection.execute(
                "UPDATE segment SET bytes = substr(bytes, 1, 40) WHERE name = 'column3'");
        }
        CHECK(same());
    }
    SECTION("an older one put back")
    {
        const auto old = desk.folder.filePath(u"old.index"_s);
        REQUIRE(QFile::copy(index, old));
        desk.reopen();
        desk.ticket(u"Later"_s, desk.person(u"Ana"_s));
        desk.close();
        REQUIRE((QFile::remove(index) && QFile::copy(old, index)));
        desk.reopen();
        CHECK(desk.count(u""_s) == 151);
        CHECK(desk.desk->finishSearch().has_value());
        CHECK(desk.count(u"later"_s) >= 1);
    }
    SECTION("that of another desk put in its place")
    {
        DeskFixture other;
        other.demo(40);
        CHECK(other.count(u""_s) == 40);
        other.close();
        const auto foreign =
            QDir{other.indexFolder()}.entryInfoList(QDir::Files).front().absoluteFilePath();
        REQUIRE((QFile::remove(index) && QFile::copy(foreign, index)));
        CHECK(same());
    }
    SECTION("deleted while it is in use")
    {
        desk.reopen();
        REQUIRE(QFile::remove(index));
        CHECK(desk.count(u""_s) == 150);
        desk.ticket(u"Later"_s, desk.person(u"Ana"_s));
        CHECK(desk.count(u""_s) == 151);
        desk.reopen();
        CHECK(desk.count(u""_s) == 151);
    }
    SECTION("of a past that never was")
    {
        {
            storage::Connection connection{index, storage::Access::ReadWrite};
            connection.execute("UPDATE mark SET hash = zeroblob(32)");
        }
        CHECK(same());
    }
    SECTION("readable by its owner alone")
    {
        const auto rights = QFile::permissions(index);
        CHECK((rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup |
                         QFile::WriteOther)) == QFile::Permissions{});
    }
}

TEST_CASE("The post-mortem of every broken promise places all the time that its clock counted",
          "[figures]")
{
    DeskFixture desk;
    desk.demo(300);
    const auto broken = desk.desk->list({u"promise:broken metric:resolve"_s}).result().value();
    REQUIRE_FALSE(broken.ids->empty());
    for (const auto id : *broken.ids) {
        const auto view = desk.desk->postMortem(id).result().value();
        auto placed = view.found.unplaced;
        for (size_t stay = 0; stay < static_cast<size_t>(view.teams.size()); ++stay)
            placed = placed + view.found.usedIn(stay);
        INFO(view.number);
        CHECK(placed == view.clock.used);
        CHECK(view.found.unplaced >= WorkingTime{});
    }
}
