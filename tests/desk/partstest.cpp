#include "core/ticket/undo.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ticket::LinkKind;
using ticket::StepState;

namespace {

struct PartsDesk : DeskFixture
{
    TeamId first = team(u"Service Desk"_s);
    TeamId network = team(u"Network"_s);
    PersonId anna = person(u"Anna Requester"_s);
    PersonId dora = person(u"Dora Desk"_s, first);
    TicketId id = ticket(u"VPN drops"_s, anna, first);

    /// Does it and answers the command that takes it back.
    ticket::Command backFrom(const ticket::Command &command, TicketId of)
    {
        const auto before = view(of).ticket;
        const auto receipt = run(command, dora);
        const auto back =
            ticket::undoOf(before, command, {as<TicketId>(receipt.stream), receipt.version});
        REQUIRE(back);
        return *back;
    }
    /// What is on the ticket, without who and when of the steps, and without the history.
    static ticket::Ticket bare(ticket::Ticket ticket)
    {
        ticket.version = 0;
        ticket.updatedAt = {};
        ticket.last = {};
        for (auto &step : ticket.steps) {
            step.at = {};
            step.by = {};
        }
        for (auto &tag : ticket.tags)
            tag.seq = 0;
        std::erase_if(ticket.steps,
                      [](const auto &step) { return step.state == StepState::Removed; });
        return ticket;
    }
    void isUndone(const ticket::Command &command)
    {
        const auto before = bare(view(id).ticket);
        const auto back = backFrom(command, id);
        CHECK(bare(view(id).ticket) != before);
        run(back, dora);
        CHECK(bare(view(id).ticket) == before);
    }
};

} // namespace

TEST_CASE("A tag is written one way, stands once, and can be taken off", "[parts]")
{
    PartsDesk desk;
    desk.run(ticket::Command{ticket::AddTag{desk.id, u"  Home Office "_s}}, desk.dora);
    CHECK(desk.view(desk.id).tags() == QStringList{u"home-office"_s});
    CHECK(desk.refused(ticket::Command{ticket::AddTag{desk.id, u"home  office"_s}}).code ==
          ErrorCode::AlreadyDone);
    CHECK(desk.refused(ticket::Command{ticket::AddTag{desk.id, u" "_s}}).code ==
          ErrorCode::InvalidValue);
    CHECK(desk.refused(ticket::Command{ticket::AddTag{desk.id, u"x"_s.repeated(41)}}).code ==
          ErrorCode::InvalidValue);
    desk.isUndone(ticket::AddTag{desk.id, u"vpn"_s});
    desk.isUndone(ticket::RemoveTag{desk.id, u"home-office"_s});
    CHECK(desk.check().found == 0);
}

TEST_CASE("A redacted tag is gone, and taking another off does not bring it back", "[parts]")
{
    PartsDesk desk;
    const auto added = desk.run(ticket::Command{ticket::AddTag{desk.id, u"secret"_s}});
    desk.run(ticket::Command{ticket::AddTag{desk.id, u"vpn"_s}});
    desk.run(ticket::Command{ticket::Redact{desk.id, added.version, u"A name"_s}});
    CHECK(desk.view(desk.id).tags() == QStringList{u"vpn"_s});
    desk.run(ticket::Command{ticket::RemoveTag{desk.id, u"vpn"_s}});
    CHECK(desk.view(desk.id).tags().isEmpty());
    CHECK(desk.check().found == 0);
}

TEST_CASE("Two tickets that are linked both say so, and both forget it", "[parts]")
{
    PartsDesk desk;
    const auto other = desk.ticket(u"Gateway down"_s, desk.anna, desk.network);
    desk.run(ticket::Command{ticket::Link{desk.id, other, LinkKind::CausedBy}}, desk.dora);
    const auto link = desk.view(desk.id).links.at(0);
    CHECK(link.kind == LinkKind::CausedBy);
    CHECK(link.other.subject == u"Gateway down"_s);
    CHECK(desk.view(other).links.at(0).kind == LinkKind::Causes);
    CHECK(desk.refused(ticket::Command{ticket::Link{desk.id, desk.id}}).code ==
          ErrorCode::InvalidValue);
    CHECK(desk.refused(ticket::Command{ticket::Link{desk.id, other, LinkKind::CausedBy}}).code ==
          ErrorCode::AlreadyDone);
    desk.isUndone(ticket::Unlink{desk.id, other, LinkKind::CausedBy});
    desk.run(ticket::Command{ticket::Unlink{other, desk.id, LinkKind::Causes}}, desk.dora);
    CHECK(desk.view(desk.id).links.isEmpty());
    CHECK(desk.check().found == 0);
}

TEST_CASE("A ticket has one parent, and nobody is their own grandparent", "[parts]")
{
    PartsDesk desk;
    const auto parent = desk.ticket(u"Move to the new building"_s, desk.anna);
    const auto grandchild = desk.ticket(u"Cable"_s, desk.anna);
    desk.run(ticket::Command{ticket::Link{desk.id, parent, LinkKind::Parent}});
    desk.run(ticket::Command{ticket::Link{desk.id, grandchild, LinkKind::Child}});
    CHECK(desk.refused(ticket::Command{ticket::Link{desk.id, grandchild, LinkKind::Parent}})
              .parameters.value(0) == u"second_parent"_s);
    CHECK(desk.refused(ticket::Command{ticket::Link{parent, grandchild, LinkKind::Parent}})
              .parameters.value(0) == u"link_loop"_s);
    CHECK(desk.refused(ticket::Command{ticket::Link{grandchild, parent, LinkKind::Child}})
              .parameters.value(0) == u"link_loop"_s);
    CHECK(desk.check().found == 0);
}

TEST_CASE("A snoozed ticket comes back by itself, by a message or by another holder", "[parts]")
{
    PartsDesk desk;
    const auto until = desk.clock.now() + 3h;
    desk.run(ticket::Command{ticket::Snooze{desk.id, until}}, desk.dora);
    CHECK(desk.view(desk.id).snoozedUntil == until);
    SECTION("by itself")
    {
        desk.clock.advance(3h);
        CHECK_FALSE(desk.view(desk.id).snoozedUntil);
    }
    SECTION("by a message")
    {
        desk.run(ticket::Command{ticket::RecordRequesterMessage{desk.id, u"Any news?"_s}});
        CHECK_FALSE(desk.view(desk.id).snoozedUntil);
    }
    SECTION("by another holder")
    {
        desk.run(ticket::Command{ticket::Assign{desk.id, desk.network}}, desk.dora);
        CHECK_FALSE(desk.view(desk.id).snoozedUntil);
    }
    SECTION("by hand, and that can be undone")
    {
        desk.isUndone(ticket::EndSnooze{desk.id});
        desk.isUndone(ticket::Snooze{desk.id, until + 1h});
    }
    CHECK(desk.refused(ticket::Command{ticket::Snooze{desk.id, desk.clock.now()}}).code ==
          ErrorCode::InvalidValue);
    CHECK(desk.check().found == 0);
}

TEST_CASE("To follow or to snooze is no work and no news", "[parts]")
{
    PartsDesk desk;
    const auto before = desk.view(desk.id);
    desk.run(ticket::Command{ticket::Follow{desk.id}}, desk.dora);
    desk.run(ticket::Command{ticket::Snooze{desk.id, desk.clock.now() + 2h}}, desk.dora);
    const auto after = desk.view(desk.id);
    CHECK(after.ticket.updatedAt == before.ticket.updatedAt);
    CHECK(after.ticket.last == before.ticket.last);
    CHECK(after.spans.back().span.touchMs == 0);
    CHECK(after.followers.at(0).name == u"Dora Desk"_s);
    CHECK(desk.refused(ticket::Command{ticket::Follow{desk.id}}, desk.dora).code ==
          ErrorCode::AlreadyDone);
    desk.isUndone(ticket::Follow{desk.id, desk.anna});
    CHECK(desk.check().found == 0);
}

TEST_CASE("Minutes add up; what was entered by mistake is taken back", "[parts]")
{
    PartsDesk desk;
    desk.run(ticket::Command{ticket::LogTime{desk.id, 25, u"Reading logs"_s}}, desk.dora);
    desk.isUndone(ticket::LogTime{desk.id, 90});
    CHECK(desk.view(desk.id).minutesSpent() == 25);
    CHECK(desk.refused(ticket::Command{ticket::LogTime{desk.id, 0}}).code ==
          ErrorCode::InvalidValue);
    CHECK(desk.refused(ticket::Command{ticket::CorrectTime{desk.id, 26}}).code ==
          ErrorCode::InvalidValue);
    CHECK(desk.check().found == 0);
}

TEST_CASE("A checklist is ticked step by step, and every step can be taken back", "[parts]")
{
    PartsDesk desk;
    const ticket::AddSteps steps{desk.id, {u"Order the laptop"_s, u" "_s, u"Set it up"_s}};
    desk.isUndone(steps);
    desk.run(ticket::Command{steps}, desk.dora);
    const auto list = desk.view(desk.id).steps();
    REQUIRE(list.size() == 2);
    desk.isUndone(ticket::SetStep{desk.id, list[0].seq, StepState::Done});
    desk.isUndone(ticket::SetStep{desk.id, list[1].seq, StepState::Removed});
    desk.run(ticket::Command{ticket::SetStep{desk.id, list[0].seq, StepState::Done}}, desk.dora);
    const auto row = desk.view(desk.id).row;
    CHECK(row.stepsDone == 1);
    CHECK(row.steps == 2);
    CHECK(desk.view(desk.id).steps()[0].by == desk.dora);
    CHECK(desk.check().found == 0);
}

TEST_CASE("Whether they can work proposes the priority; another one needs a reason", "[parts]")
{
    PartsDesk desk;
    ticket::Create create;
    create.subject = u"No screen"_s;
    create.requester = desk.anna;
    create.impact = ticket::Impact::CannotWork;
    const auto id = as<TicketId>(desk.run(ticket::Command{create}).stream);
    CHECK(desk.view(id).ticket.priority == ticket::Priority::P2);
    create.priority = ticket::Priority::P4;
    CHECK(desk.refused(ticket::Command{create}).parameters.value(0) == u"reason"_s);
    create.overrideReason = u"She is on leave until Monday"_s;
    const auto other = as<TicketId>(desk.run(ticket::Command{create}).stream);
    CHECK(desk.view(other).ticket.priority == ticket::Priority::P4);
    CHECK(desk.view(other).activities.back().activity.text == create.overrideReason);
    desk.run(ticket::Command{ticket::ChangeImpact{id, ticket::Impact::CanWork}}, desk.dora);
    CHECK(desk.view(id).ticket.priority == ticket::Priority::P4);
    desk.run(ticket::Command{ticket::ChangeImpact{other, ticket::Impact::Hindered}}, desk.dora);
    CHECK(desk.view(other).ticket.priority == ticket::Priority::P4); // somebody had chosen it
    desk.isUndone(ticket::ChangeImpact{desk.id, ticket::Impact::CannotWork});
    CHECK(desk.check().found == 0);
}

TEST_CASE("Fields that a bulk or a slip has changed go back to what they were", "[parts]")
{
    PartsDesk desk;
    desk.isUndone(ticket::ChangeSubject{desk.id, u"VPN drops at noon"_s});
    desk.isUndone(ticket::ChangePriority{desk.id, ticket::Priority::P1, {}});
    desk.isUndone(ticket::ChangeRequester{desk.id, desk.dora});
    desk.isUndone(ticket::Assign{desk.id, desk.network, {}, {}});
    desk.run(ticket::Command{ticket::StartWork{desk.id}});
    desk.isUndone(ticket::Pause{desk.id, ticket::PauseReason::Supplier, desk.clock.now() + 24h});
    CHECK(desk.check().found == 0);
}

TEST_CASE("Rows say what happened last, and since when the requester waits", "[parts]")
{
    PartsDesk desk;
    const auto row = [&desk] { return desk.view(desk.id).row; };
    CHECK(row().last.kind == ticket::LastKind::Reported);
    CHECK(row().unansweredSince == row().reportedAt);
    desk.run(ticket::Command{ticket::Reply{desk.id, u"Looking into it"_s}}, desk.dora);
    CHECK(row().last.kind == ticket::LastKind::Replied);
    CHECK(row().lastActor == u"Dora Desk"_s);
    CHECK_FALSE(row().unansweredSince);
    desk.run(ticket::Command{ticket::RecordRequesterMessage{desk.id, u"Again"_s}}, desk.anna);
    const auto since = row().last.at;
    desk.run(ticket::Command{ticket::RecordRequesterMessage{desk.id, u"And again"_s}}, desk.anna);
    desk.run(ticket::Command{ticket::AddTag{desk.id, u"vpn"_s}}, desk.dora);
    CHECK(row().last.kind == ticket::LastKind::RequesterWrote);
    CHECK(row().unansweredSince == since);
    CHECK(desk.check().found == 0);
}
