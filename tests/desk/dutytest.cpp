#include "core/report/dutyrun.h"
#include "tests/support/deskfixture.h"

#include <QDir>
#include <QFile>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct DutyDesk : DeskFixture
{
    DutyDesk() { REQUIRE(QDir{folder.path()}.mkdir(u"out"_s)); }
    [[nodiscard]] QString out() const { return folder.filePath(u"out"_s); }
    SettingId plan(org::Duty duty)
    {
        if (duty.folder.isEmpty())
            duty.folder = out();
        return as<SettingId>(run(desk::SaveSetting{org::settingFrom(duty)}).stream);
    }
    std::vector<report::DutyDone> work() const
    {
        return report::doDuties(*desk, clock, {}).value();
    }
    desk::DutyState state() const { return desk->duties().result().value().front(); }
    QStringList files() const { return QDir{out()}.entryList(QDir::Files, QDir::Name); }
};

Instant utc(const char *text)
{
    return fromMs(QDateTime::fromString(QLatin1StringView{text}, Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

TEST_CASE("A duty is planned by the wall clock of its zone, over both changes of clocks", "[duty]")
{
    const auto paris = calendar::ZoneTransitions::ofZone(u"Europe/Paris"_s).value();
    org::Duty daily;
    daily.minute = 7 * 60;
    const auto saturday = utc("2026-03-28T12:00:00Z");
    CHECK(desk::plannedBefore(daily, saturday, paris) == utc("2026-03-28T06:00:00Z"));
    CHECK(desk::plannedAfter(daily, saturday, paris) == utc("2026-03-29T05:00:00Z"));
    CHECK(desk::plannedBefore(daily, utc("2026-03-28T06:00:00Z"), paris) ==
          utc("2026-03-28T06:00:00Z")); // at the very time
    daily.minute = 150;                 // 2:30, skipped on that Sunday
    CHECK(desk::plannedAfter(daily, saturday, paris) == utc("2026-03-29T01:00:00Z"));
    auto weekly = daily;
    weekly.weekday = 1;
    weekly.minute = 7 * 60;
    CHECK(desk::plannedBefore(weekly, saturday, paris) == utc("2026-03-23T06:00:00Z"));
    CHECK(desk::plannedAfter(weekly, saturday, paris) == utc("2026-03-30T05:00:00Z"));
}

TEST_CASE("The page is published on its days by whoever is there, once", "[duty][publish]")
{
    DutyDesk desk;
    desk.demo(30);
    CHECK(desk.work().empty());
    desk.plan({{}, org::DutyKind::Publish});
    const auto done = desk.work(); // a new duty shows at once whether it can be done
    REQUIRE(done.size() == 1);
    REQUIRE(done.front().outcome.has_value());
    CHECK(desk.files() == QStringList{u"index.html"_s});
    CHECK(desk.work().empty());
    CHECK(desk.state().last.good);
    CHECK(desk.state().last.said.endsWith(u"index.html"_s));
    desk.clock.advance(24h);
    REQUIRE(QFile::remove(desk.out() + u"/index.html"_s));
    CHECK(desk.work().size() == 1);
    CHECK(desk.files() == QStringList{u"index.html"_s});
    desk.clock.advance(72h); // nobody was there for three days: done once, not three times
    CHECK(desk.work().size() == 1);
    CHECK(desk.work().empty());
    CHECK(desk.check().found == 0);
}

TEST_CASE("Of two programs one does a duty; after a crash the other takes it over", "[duty]")
{
    DutyDesk desk;
    desk.plan({{}, org::DutyKind::Publish});
    const auto other =
        desk::Desk::open({desk.path(), desk.folder.filePath(u"index-2"_s), false, false},
                         desk.clock)
            .value();
    const auto state = desk.state();
    CHECK(state.isDue);
    CHECK(other->takeDuty(state).result().value());
    CHECK_FALSE(desk.desk->takeDuty(state).result().value());
    CHECK(desk.work().empty());
    desk.clock.advance(desk::dutyLease + 1s); // the other one died over it
    CHECK(desk.work().size() == 1);
    // It comes back and says that it failed: too late, the duty is done.
    REQUIRE(other->endDuty(state, false, u"late"_s).result().has_value());
    CHECK(desk.state().last.good);
}

TEST_CASE("A folder that is not there is said and tried again in an hour, nothing is made",
          "[duty]")
{
    DutyDesk desk;
    const auto away = desk.folder.filePath(u"unplugged"_s);
    desk.plan({{}, org::DutyKind::Publish, away});
    const auto done = desk.work();
    REQUIRE(done.size() == 1);
    CHECK_FALSE(done.front().outcome.has_value());
    CHECK(done.front().outcome.error().code == ErrorCode::FileMissing);
    CHECK_FALSE(QFile::exists(away));
    CHECK_FALSE(desk.state().last.good);
    CHECK(desk.state().last.said.contains(u"There is no folder"_s));
    CHECK(desk.work().empty());
    REQUIRE(QDir{}.mkdir(away));
    desk.clock.advance(61min);
    CHECK(desk.work().size() == 1);
    CHECK(desk.state().last.good);
}

TEST_CASE("Copies are made each day, whole, and only the oldest of them go", "[duty]")
{
    DutyDesk desk;
    const auto mine = desk.out() + u"/desk-notes.baton"_s;
    QFile half{desk.out() + u"/desk-2026-03-30.baton.part"_s}; // somebody was killed half-way
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write("half");
    half.close();
    REQUIRE(QFile::copy(desk.path(), mine));
    org::Duty duty{{}, org::DutyKind::Backup};
    duty.keep = 3;
    duty.minute = 0;
    desk.plan(duty);
    for (int day = 0; day < 5; ++day) {
        const auto done = desk.work();
        REQUIRE(done.size() == 1);
        REQUIRE(done.front().outcome.has_value()); // noted with the copy: the past it vouches for
        CHECK(done.front().outcome->head == desk.check().head);
        CHECK(desk.state().last.said.contains(
            QString::fromLatin1(done.front().outcome->head.toHex())));
        desk.clock.advance(24h);
    }
    CHECK(desk.files() == QStringList{u"desk-2026-04-01.baton"_s, u"desk-2026-04-02.baton"_s,
                                      u"desk-2026-04-03.baton"_s, u"desk-notes.baton"_s});
    const auto copy = desk::Desk::open(
        {desk.out() + u"/desk-2026-04-03.baton"_s, desk.folder.filePath(u"index-3"_s), true, false},
        desk.clock);
    REQUIRE(copy.has_value());
    CHECK((*copy)->check(desk::CheckDepth::LogAndProjections).result().value().found == 0);
}

TEST_CASE("A duty that cannot be read, or was taken away, is never done", "[duty]")
{
    DutyDesk desk;
    org::Duty duty{{}, org::DutyKind::Publish};
    duty.folder = desk.out();
    auto setting = org::settingFrom(duty);
    CHECK(org::dutyFrom(setting) == duty);
    for (const char *spec : {"{}", "[]", R"({"what":"publish","folder":"","minute":1})",
                             R"({"what":"dance","folder":"/","minute":1})",
                             R"({"what":"publish","folder":"/","minute":1440})",
                             R"({"what":"publish","folder":"/","minute":1,"weekday":8})",
                             R"({"what":"backup","folder":"/","minute":1,"keep":0})"}) {
        setting.spec = spec;
        CHECK_FALSE(org::dutyFrom(setting).has_value());
    }
    duty.id = desk.plan(duty);
    auto retired = org::settingFrom(duty);
    retired.retired = true;
    desk.run(desk::SaveSetting{retired});
    CHECK(desk.work().empty());
    duty.id = {};
    duty.zone = u"Mars/Olympus"_s;
    desk.plan(duty);
    CHECK(desk.work().empty());
}

TEST_CASE("In a copy of the database duties rest: it must not publish in place of the original",
          "[duty]")
{
    DutyDesk desk;
    org::Duty duty{{}, org::DutyKind::Publish};
    desk.plan(duty);
    CHECK(desk.work().size() == 1);
    const auto copy = desk.folder.filePath(u"copy.baton"_s);
    REQUIRE(desk.desk->backUp(copy).result().has_value());
    desk.clock.advance(48h);
    const auto other =
        desk::Desk::open({copy, desk.folder.filePath(u"index-4"_s), false, false}, desk.clock)
            .value();
    CHECK(other->duties().result().value().front().rests);
    CHECK(report::doDuties(*other, desk.clock, {}).value().empty());
    CHECK(desk.work().size() == 1); // the original goes on
    duty.folder = desk.out();
    REQUIRE(other->execute(desk::SaveSetting{org::settingFrom(duty)}, {}).result().has_value());
    CHECK(report::doDuties(*other, desk.clock, {}).value().size() == 1); // planned anew
}
