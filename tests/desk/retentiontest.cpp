#include "core/org/retention.h"
#include "core/base/account.h"
#include "core/org/access.h"
#include "core/report/dutyrun.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class KeptDesk : public DeskFixture
{
public:
    void keep(int months)
    {
        const auto settings = desk->directory().result().value().settings;
        run(desk::SaveSetting{org::retentionSetting(settings, u"incident"_s, months)});
    }
    TicketId resolved(const QString &subject)
    {
        const auto id = ticket(subject, anna);
        ticket::Resolve resolve;
        resolve.ticket = id;
        resolve.solution = u"Done: "_s + subject;
        run(ticket::Command{resolve});
        return id;
    }
    desk::RetentionPreview preview() { return desk->previewRetention().result().value(); }

    PersonId anna = person(u"Anna"_s);
};

} // namespace

TEST_CASE("Words are kept for ever until a period says otherwise, and one period holds for a kind",
          "[retention]")
{
    KeptDesk desk;
    desk.resolved(u"Old printer"_s);
    desk.clock.advance(24h * 400);
    CHECK(desk.preview().kinds.empty());
    desk.keep(24);
    desk.keep(12);
    REQUIRE(desk.preview().kinds.size() == 1);
    CHECK(desk.preview().kinds.front().months == 12);
    CHECK(desk.preview().tickets.size() == 1);
    desk.keep(0);
    CHECK(desk.preview().kinds.empty());
}

TEST_CASE("What is past its period is deleted for ever; figures and the chain stay", "[retention]")
{
    KeptDesk desk;
    const auto old = desk.resolved(u"OkapiSeven"_s);
    const auto open = desk.ticket(u"Still open"_s, desk.anna);
    desk.clock.advance(24h * 200);
    const auto young = desk.resolved(u"Young"_s);
    desk.clock.advance(24h * 200);
    desk.keep(12);
    REQUIRE(desk.preview().tickets == std::vector{old});
    desk.run(desk::EraseWords{{old, open, young}, u"Kept 12 months"_s});
    const auto view = desk.view(old);
    CHECK(view.ticket.subject.isEmpty());
    CHECK(view.ticket.category == ticket::Category::Resolved);
    CHECK(view.ticket.requester == desk.anna);
    for (const auto &entry : view.activities)
        CHECK((!entry.activity.text ||
               std::holds_alternative<ticket::Redacted>(entry.activity.fact)));
    CHECK(desk.view(open).ticket.subject == u"Still open"_s);
    CHECK(desk.view(young).ticket.subject == u"Young"_s);
    CHECK(desk.count(u"okapiseven"_s) == 0);
    CHECK(desk.preview().tickets.empty());
    CHECK(desk.check().found == 0);
}

TEST_CASE("Nothing is deleted without a reason, without a period, or of what is not over",
          "[retention]")
{
    KeptDesk desk;
    const auto old = desk.resolved(u"Old"_s);
    const auto open = desk.ticket(u"Open"_s, desk.anna);
    desk.clock.advance(24h * 400);
    CHECK(desk.refused(desk::EraseWords{{old}, u"Over"_s}).code == ErrorCode::AlreadyDone);
    desk.keep(12);
    CHECK(desk.refused(desk::EraseWords{{old}, u" "_s}).code == ErrorCode::InvalidValue);
    CHECK(desk.refused(desk::EraseWords{{open}, u"Over"_s}).code == ErrorCode::AlreadyDone);
    CHECK(desk.view(old).ticket.subject == u"Old"_s);
}

TEST_CASE("Of two settings for one kind the last one counts, which is the one that is changed",
          "[retention]")
{
    auto first = org::retentionSetting({}, u"incident"_s, 36);
    first.id = SettingId{1};
    auto second = org::retentionSetting({}, u"incident"_s, 12);
    second.id = SettingId{2};
    const std::vector both{first, second};
    CHECK(org::monthsKept(both, u"incident"_s) == 12);
    CHECK(org::retentionSetting(both, u"incident"_s, 24).id == second.id);
}

TEST_CASE("All that was said on a ticket goes by one commit, and only what went is counted",
          "[retention]")
{
    KeptDesk desk;
    const auto gone = desk.resolved(u"Gone"_s);
    const auto old = desk.resolved(u"Old"_s);
    for (int i = 0; i < 20; ++i) {
        ticket::AddNote note;
        note.ticket = old;
        note.text = u"Note %1"_s.arg(i);
        desk.run(ticket::Command{note});
    }
    desk.clock.advance(24h * 400);
    desk.keep(12);
    desk.run(desk::EraseWords{{gone}, u"Over"_s});
    const auto receipt = desk.run(desk::EraseWords{{gone, old}, u"Over"_s});
    CHECK(receipt.streams == std::vector{streamOf(old)});
    std::set<qint64> acts;
    const auto view = desk.view(old);
    for (const auto &entry : view.activities) {
        if (std::holds_alternative<ticket::Redacted>(entry.activity.fact))
            acts.insert(entry.activity.act);
    }
    CHECK(acts.size() == 1);
    CHECK(desk.refused(desk::EraseWords{{gone, old}, u"Over"_s}).code == ErrorCode::AlreadyDone);
    CHECK(desk.check().found == 0);
}

TEST_CASE("A period that makes no sense keeps words for ever", "[retention]")
{
    auto setting = org::retentionSetting({}, u"incident"_s, 36);
    CHECK(org::monthsKept(std::vector{setting}, u"incident"_s) == 36);
    CHECK(org::monthsKept(std::vector{setting}, u"change"_s) == 0);
    for (const char *spec :
         {R"({"months":-3})", R"({"months":"x"})", R"({"months":99999})", "[]"}) {
        setting.spec = spec;
        CHECK(org::monthsKept(std::vector{setting}, u"incident"_s) == 0);
    }
}

namespace {

// Deletes what is past it each day at three, planned now by Dora.
struct DeletingDesk : KeptDesk
{
    DeletingDesk() { run(desk::SaveSetting{org::settingFrom(duty)}); }
    std::vector<report::DutyDone> work() { return report::doDuties(*desk, clock, {}).value(); }
    desk::DutyState state() { return desk->duties().result().value().front(); }

    PersonId dora = person(u"Dora"_s);
    org::Duty duty = planned();

private:
    org::Duty planned()
    {
        org::Duty made;
        made.what = org::DutyKind::Retention;
        made.minute = 180;
        made.by = dora;
        made.from = clock.now();
        return made;
    }
};

} // namespace

TEST_CASE("A planned deletion says before what it will delete, and deletes that at its time alone",
          "[retention][duty]")
{
    DeletingDesk desk;
    const auto old = desk.resolved(u"OkapiSeven"_s);
    desk.keep(12);
    desk.clock.advance(24h * 366);
    desk.duty.from = desk.clock.now();
    desk.duty.id = desk.state().duty.id;
    desk.run(desk::SaveSetting{org::settingFrom(desk.duty)}); // planned anew, now
    CHECK(desk.work().empty()); // not at once, as other duties: somebody may want to look
    CHECK(desk.view(old).ticket.subject == u"OkapiSeven"_s);
    const auto state = desk.state();
    CHECK_FALSE(state.isDue);
    CHECK(state.next > desk.clock.now());
    const auto foretold = desk.desk->previewRetention(state.next).result().value();
    CHECK(foretold.tickets == std::vector{old});
    REQUIRE(foretold.named.size() == 1);
    CHECK(foretold.named.front().subject == u"OkapiSeven"_s);
    desk.clock.advance(24h);
    const auto done = desk.work();
    REQUIRE(done.size() == 1);
    REQUIRE(done.front().outcome.has_value());
    CHECK(done.front().outcome->erasure->tickets == 1);
    CHECK(desk.view(old).ticket.subject.isEmpty());
    CHECK(desk.state().last.good);
    CHECK(desk.state().last.said.endsWith(u": 1"_s));
    CHECK(desk.work().empty());
    desk.clock.advance(24h);
    CHECK(desk.work().front().outcome->erasure->tickets == 0);
    CHECK(desk.check().found == 0);
}

TEST_CASE("What comes past its period between two times is foretold for the next one",
          "[retention][duty]")
{
    DeletingDesk desk;
    const auto old = desk.resolved(u"Almost"_s);
    desk.keep(12);
    desk.clock.advance(24h * 365 - 1h);
    CHECK(desk.preview().tickets.empty());
    CHECK(desk.desk->previewRetention(desk.clock.now() + 24h).result().value().tickets ==
          std::vector{old});
    ticket::Reopen reopen;
    reopen.ticket = old;
    desk.run(ticket::Command{reopen}); // something happens on it: it stays
    CHECK(desk.desk->previewRetention(desk.clock.now() + 24h).result().value().tickets.empty());
}

TEST_CASE("A deletion is done by the right of whoever planned it", "[retention][duty][rights]")
{
    DeletingDesk desk;
    const auto old = desk.resolved(u"Kept"_s);
    desk.keep(12);
    const auto admin = desk.person(u"Ada"_s, desk.team(u"Desk"_s));
    org::Access access;
    access.person = admin;
    access.role = org::Role::Admin;
    access.account = systemAccount();
    desk.run(desk::SaveSetting{org::settingFrom(access)});
    desk.run(desk::SetPractice{org::Practice::SignIn, org::PracticeState::On});
    desk.clock.advance(24h * 367);
    const auto done = desk.work();
    REQUIRE(done.size() == 1);
    REQUIRE_FALSE(done.front().outcome.has_value());
    CHECK(done.front().outcome.error().code == ErrorCode::NotAllowed);
    CHECK_FALSE(desk.state().last.good);
    CHECK(desk.view(old).ticket.subject == u"Kept"_s);
}

TEST_CASE("A long deletion leaves the rest for later, and says so", "[retention][duty]")
{
    DeletingDesk desk;
    for (int i = 0; i < 30; ++i)
        desk.resolved(u"Ticket %1"_s.arg(i));
    desk.keep(12);
    desk.clock.advance(24h * 367);
    const auto part = desk::eraseExpired(*desk.desk, desk.clock, desk.dora, u"Over"_s,
                                         desk.clock.now())
                          .value(); // no time at all
    CHECK(part.tickets == 0);
    CHECK_FALSE(part.isWhole);
    const auto all = desk::eraseExpired(*desk.desk, desk.clock, desk.dora, u"Over"_s).value();
    CHECK(all.tickets == 30);
    CHECK(all.isWhole);
    CHECK(desk::eraseExpired(*desk.desk, desk.clock, desk.dora, u"Over"_s).value().tickets == 0);
}
