#include "core/words/sentences.h"
#include "tests/support/calendars.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct WorkingDesk : DeskFixture
{
    TeamId desk1 = team(u"Service Desk"_s);
    TeamId network = team(u"Network"_s);
    PersonId anna = person(u"Anna Requester"_s);
    PersonId dora = person(u"Dora Desk"_s, desk1);
    PersonId nils = person(u"Nils Network"_s, network);
};

} // namespace

TEST_CASE("A ticket goes from the first call to closed, and its log tells it", "[desk]")
{
    WorkingDesk desk;
    const auto id = desk.ticket(u"VPN drops"_s, desk.anna, desk.desk1);
    desk.run(ticket::Command{ticket::Accept{id}}, desk.dora);
    desk.run(ticket::Command{ticket::Reply{id, u"I am looking into it."_s}}, desk.dora);
    desk.run(ticket::Command{ticket::Assign{id, desk.network, {}, u"Tried: reconnect."_s}},
             desk.dora);
    desk.run(ticket::Command{ticket::Accept{id}}, desk.nils);
    desk.run(
        ticket::Command{ticket::Restore{id, ticket::RestoredBy::Workaround, u"Use the portal."_s}},
        desk.nils);
    desk.run(ticket::Command{ticket::Resolve{id, u"Gateway mended."_s}}, desk.nils);
    desk.run(ticket::Command{ticket::Close{id}}, desk.nils);
    const auto view = desk.view(id);
    CHECK(view.ticket.category == ticket::Category::Closed);
    CHECK(view.row.team == u"Network"_s);
    CHECK(view.handOffs.size() == 1);
    CHECK(view.spans.size() == 2);
    CHECK(view.requester.name == u"Anna Requester"_s);
    CHECK(desk.count(u"is:closed handoffs:1"_s) == 1);
    CHECK(desk.check().found == 0);
}

TEST_CASE("What the rules do not allow is refused, and nothing is written", "[desk]")
{
    WorkingDesk desk;
    const auto id = desk.ticket(u"Printer"_s, desk.anna, desk.desk1);
    const auto before = desk.view(id).ticket.version;
    CHECK(desk.refused(ticket::Command{ticket::Return{id}}).code == ErrorCode::NotAllowed);
    CHECK(desk.refused(ticket::Command{ticket::Resume{id}}).code == ErrorCode::InvalidTransition);
    CHECK(desk.refused(ticket::Command{ticket::Pause{id, {}, desk.clock.now()}}).code ==
          ErrorCode::InvalidValue);
    CHECK(desk.refused(ticket::Command{ticket::AddNote{id, u"  "_s}}).code ==
          ErrorCode::InvalidValue);
    CHECK(desk.refused(ticket::Command{ticket::Resolve{TicketId{999}}}).code ==
          ErrorCode::NotFound);
    desk.run(ticket::Command{ticket::Resolve{id}});
    CHECK(desk.refused(ticket::Command{ticket::Assign{id, desk.network}}).code ==
          ErrorCode::InvalidTransition);
    CHECK(desk.view(id).ticket.version == before + 1);
}

TEST_CASE("A hand-off that is sent back says why, and goes where it came from", "[desk]")
{
    WorkingDesk desk;
    const auto id = desk.ticket(u"Port dead"_s, desk.anna, desk.desk1);
    desk.run(ticket::Command{ticket::Assign{id, desk.network}}, desk.dora);
    desk.run(ticket::Command{ticket::Return{id, ticket::ReturnCause::MissingInformation,
                                            u"Which port?"_s}},
             desk.nils);
    const auto view = desk.view(id);
    CHECK(view.row.team == u"Service Desk"_s);
    REQUIRE(view.handOffs.size() == 2);
    CHECK(view.handOffs[1].returned);
    CHECK(view.handOffs[1].cause == ticket::ReturnCause::MissingInformation);
    CHECK(view.row.bounces == 1);
}

TEST_CASE("A merge and its undo leave both tickets as they were", "[desk]")
{
    WorkingDesk desk;
    const auto first = desk.ticket(u"Mail full"_s, desk.anna, desk.desk1);
    const auto second = desk.ticket(u"Mailbox is full"_s, desk.anna, desk.desk1);
    const auto reported = desk.view(second).ticket.reportedAt;
    desk.run(ticket::Command{ticket::Merge{first, second}});
    CHECK(desk.view(first).ticket.mergedInto == second);
    CHECK(desk.view(second).ticket.reportedAt == desk.view(first).ticket.reportedAt);
    desk.run(ticket::Command{ticket::UndoMerge{first}});
    CHECK(desk.view(first).ticket.mergedInto.isNull());
    CHECK(desk.view(first).ticket.category == ticket::Category::Open);
    CHECK(desk.view(second).ticket.reportedAt == reported);
    CHECK(desk.check().found == 0);
}

TEST_CASE("An entry logged later stands where it happened, not before the report nor in the future",
          "[desk]")
{
    WorkingDesk desk;
    const auto id = desk.ticket(u"Door code"_s, desk.anna, desk.desk1);
    desk.clock.advance(std::chrono::hours{3});
    const auto anHourAgo = desk.clock.now() - std::chrono::hours{1};
    desk.run(ticket::Command{ticket::Resolve{id, u"Done by phone."_s, anHourAgo}}, desk.dora);
    CHECK(desk.view(id).ticket.resolvedAt == anHourAgo);
    const auto other = desk.ticket(u"Other"_s, desk.anna, desk.desk1);
    CHECK(desk.refused(ticket::Command{
                           ticket::Resolve{other, {}, desk.clock.now() + std::chrono::hours{1}}})
              .code == ErrorCode::InvalidValue);
    CHECK(desk.refused(ticket::Command{ticket::Resolve{other, {}, anHourAgo}}).code ==
          ErrorCode::InvalidValue);
    CHECK(desk.check().found == 0);
}

TEST_CASE("Ticket numbers ascend, and a ticket is found by its number", "[desk]")
{
    WorkingDesk desk;
    const auto first = desk.ticket(u"One"_s, desk.anna);
    const auto second = desk.ticket(u"Two"_s, desk.anna);
    CHECK(desk.view(second).ticket.number == desk.view(first).ticket.number + 1);
    CHECK(desk.desk->ticketByNumber(desk.view(first).ticket.number).result().value() == first);
}

TEST_CASE("What another window commits is seen without asking the file anew", "[desk]")
{
    WorkingDesk desk;
    auto other =
        desk::Desk::open({desk.path(), desk.folder.filePath(u"other"_s), false, false}, desk.clock)
            .value();
    CHECK(desk.count(u""_s) == 0);
    ticket::Create create;
    create.subject = u"From the other window"_s;
    create.requester = desk.anna;
    REQUIRE(other->execute(ticket::Command{create}, {}).result().has_value());
    CHECK(desk.count(u"window"_s) == 1);
}

namespace {

// Nine to five in Paris; a restore within eight working hours.
struct PromisingDesk : WorkingDesk
{
    CalendarId hours = calendar(9, 17);
    PolicyId standard = policy();

    CalendarId calendar(int from, int to, CalendarId id = {})
    {
        auto spec = weekdays(u"Europe/Paris"_s, from, to);
        return as<CalendarId>(run(desk::SaveCalendar{id, spec, clock.now()}).stream);
    }
    PolicyId policy()
    {
        sla::Policy made;
        made.name = u"Standard"_s;
        made.calendar = hours;
        made.effectiveFrom = clock.now();
        made.targets = {{sla::Metric::Restore, ticket::Priority::P3, WorkingTime{8h}},
                        {sla::Metric::Restore, ticket::Priority::P4, WorkingTime{40h}}};
        return as<PolicyId>(run(desk::SavePolicy{made}).stream);
    }
    sla::Clock restore(TicketId id)
    {
        for (const auto &each : view(id).clocks) {
            if (each.metric == sla::Metric::Restore)
                return each;
        }
        FAIL("no promise to restore");
        return {};
    }
};

} // namespace

TEST_CASE("A promise about to break is not made easier without a reason", "[desk]")
{
    PromisingDesk desk;
    const auto id = desk.ticket(u"Plotter offline"_s, desk.anna, desk.desk1); // 10:07 in Paris
    const ticket::ChangePriority lower{id, ticket::Priority::P4, {}};
    SECTION("early it needs none")
    {
        desk.run(ticket::Command{lower}, desk.dora);
        CHECK((desk.restore(id).flags & static_cast<quint8>(sla::Flag::Downgraded)) == 0);
    }
    SECTION("in the last fifth it does, and is marked")
    {
        desk.clock.advance(6h + 40min);
        const auto refused = desk.refused(ticket::Command{lower}, desk.dora);
        CHECK(refused.parameters.value(0) == u"reason"_s);
        desk.run(ticket::Command{ticket::ChangePriority{id, ticket::Priority::P4,
                                                        u"She prints on the other floor."_s}},
                 desk.dora);
        CHECK((desk.restore(id).flags & static_cast<quint8>(sla::Flag::Downgraded)) != 0);
    }
    CHECK(desk.check().found == 0);
}

TEST_CASE("A slip of the priority is taken back within ten minutes, not later", "[desk]")
{
    PromisingDesk desk;
    const auto id = desk.ticket(u"Badge reader"_s, desk.anna, desk.desk1);
    const auto due = desk.restore(id).dueAt;
    desk.run(ticket::Command{ticket::ChangePriority{id, ticket::Priority::P4, {}}}, desk.dora);
    CHECK(desk.restore(id).dueAt != due);
    SECTION("at once")
    {
        desk.run(ticket::Command{ticket::UndoPriority{id}}, desk.dora);
        CHECK(desk.restore(id).dueAt == due);
        CHECK(desk.view(id).ticket.priority == ticket::Priority::P3);
        CHECK(desk.refused(ticket::Command{ticket::UndoPriority{id}}).code == ErrorCode::NotFound);
    }
    SECTION("a quarter of an hour later it is a change like any other")
    {
        desk.clock.advance(15min);
        CHECK(desk.refused(ticket::Command{ticket::UndoPriority{id}}).code ==
              ErrorCode::NotAllowed);
    }
    CHECK(desk.check().found == 0);
}

TEST_CASE("New opening hours move no promise that was made before", "[desk]")
{
    PromisingDesk desk;
    const auto before = desk.ticket(u"Before"_s, desk.anna, desk.desk1);
    const auto due = desk.restore(before).dueAt;
    desk.calendar(9, 12, desk.hours);
    const auto after = desk.ticket(u"After"_s, desk.anna, desk.desk1);
    CHECK(desk.restore(before).dueAt == due);
    CHECK(desk.restore(after).dueAt > due);
    desk.run(ticket::Command{ticket::AddNote{before, u"Looked at it."_s}}, desk.dora);
    CHECK(desk.restore(before).dueAt == due);
    CHECK(desk.check().found == 0);
}

TEST_CASE("What a desk sets up is kept, changed and retired, and the log tells it", "[desk]")
{
    DeskFixture desk;
    org::Setting view{{}, org::SettingKind::View, u"Printers"_s, {}, R"({"filter":"printer"})"};
    view.id = as<SettingId>(desk.run(desk::SaveSetting{view}).stream);
    view.retired = true;
    desk.run(desk::SaveSetting{view});
    const auto settings = desk.desk->directory().result().value().settings;
    REQUIRE(settings.size() == 1);
    CHECK(settings.front() == view);
    CHECK(desk.desk->check(desk::CheckDepth::LogAndProjections).result().value().found == 0);
    view.spec = "no object";
    CHECK_FALSE(desk.desk->execute(desk::SaveSetting{view}, {}).result().has_value());
}

TEST_CASE(
    "Solved longer ago than the window, a ticket is not reopened: another one follows it (R9)",
    "[desk]")
{
    DeskFixture desk;
    const auto ana = desk.person(u"Ana"_s);
    const auto open = [&] { return desk.ticket(u"Printer"_s, ana); };
    sla::Policy policy;
    policy.name = u"Standard"_s;
    policy.targets = {{sla::Metric::Resolve, ticket::Priority::P3, WorkingTime{8h}}};
    SECTION("within five working days it goes on")
    {
        desk.run(desk::SavePolicy{policy});
        const auto id = open();
        desk.run(ticket::Command{ticket::Resolve{id, u"Paper"_s}}, ana);
        desk.clock.advance(4 * 24h);
        CHECK_FALSE(desk.view(id).isFinal);
        desk.run(ticket::Command{ticket::Reopen{id}}, ana);
        CHECK(desk.view(id).ticket.category == ticket::Category::Open);
    }
    SECTION("later it is refused with what to do, and the follow-up is linked both ways")
    {
        desk.run(desk::SavePolicy{policy});
        const auto id = open();
        desk.run(ticket::Command{ticket::Resolve{id, u"Paper"_s}}, ana);
        desk.clock.advance(9 * 24h);
        CHECK(desk.view(id).isFinal);
        const auto error = desk.refused(ticket::Command{ticket::Reopen{id}}, ana);
        CHECK(error.code == ErrorCode::NotAllowed);
        CHECK(words::sentence(error).contains(u"follow-up"_s));
        ticket::Create create;
        create.subject = u"Printer"_s;
        create.requester = ana;
        create.priority = ticket::Priority::P3;
        create.follows = id;
        const auto next = as<TicketId>(desk.run(ticket::Command{create}, ana).stream);
        REQUIRE(desk.view(next).links.size() == 1);
        CHECK(desk.view(next).links[0].other.ticket == id);
        REQUIRE(desk.view(id).links.size() == 1);
        CHECK(desk.view(id).links[0].other.ticket == next);
        CHECK(desk.view(next).clocks.front().startedAt > desk.view(id).clocks.front().startedAt);
        CHECK(desk.view(id).clocks.front().outcome == sla::Outcome::Met);
        CHECK(desk.check().found == 0);
    }
    SECTION("where nothing is promised for it, a ticket may always be reopened")
    {
        policy.kinds = {ticket::Kind::Change};
        desk.run(desk::SavePolicy{policy});
        const auto id = open();
        desk.run(ticket::Command{ticket::Resolve{id, u"Paper"_s}}, ana);
        desk.clock.advance(90 * 24h);
        desk.run(ticket::Command{ticket::Reopen{id}}, ana);
        CHECK(desk.view(id).ticket.category == ticket::Category::Open);
    }
}
