#include "core/ticket/undo.h"
#include "tests/support/calendars.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Round the clock: a first response within two hours, a next one within four.
struct SplittingDesk : DeskFixture
{
    SplittingDesk()
    {
        auto spec = weekdays(u"Europe/Paris"_s, 9, 17);
        spec.alwaysOpen = true;
        sla::Policy policy;
        policy.name = u"Standard"_s;
        policy.calendar = as<CalendarId>(run(desk::SaveCalendar{{}, spec, clock.now()}).stream);
        policy.effectiveFrom = clock.now();
        policy.targets = {{sla::Metric::FirstResponse, ticket::Priority::P3, WorkingTime{2h}},
                          {sla::Metric::NextResponse, ticket::Priority::P3, WorkingTime{4h}}};
        run(desk::SavePolicy{policy});
        id = ticket(u"VPN drops"_s, anna, network);
        run(ticket::Command{ticket::Reply{id, u"Looking into it"_s}});
        clock.advance(1h);
        message = run(ticket::Command{ticket::RecordRequesterMessage{
                          id, u"By the way, the printer is out of toner"_s, ticket::Channel::Mail}})
                      .version;
        wroteAt = clock.now();
    }
    std::vector<sla::Clock> clocks(TicketId of, sla::Metric metric)
    {
        auto all = view(of).clocks;
        std::erase_if(all, [metric](const auto &each) { return each.metric != metric; });
        return all;
    }

    TeamId network = team(u"Network"_s);
    PersonId anna = person(u"Anna"_s);
    TicketId id;
    qint64 message = 0;
    Instant wroteAt;
};

} // namespace

TEST_CASE("A message split off is a ticket that began when the message came", "[split]")
{
    SplittingDesk desk;
    REQUIRE(desk.clocks(desk.id, sla::Metric::NextResponse).size() == 1);
    desk.clock.advance(3h);
    const auto receipt =
        desk.run(ticket::Command{ticket::Split{desk.id, desk.message, u"Toner"_s}});
    const auto made = as<TicketId>(receipt.stream);
    const auto view = desk.view(made);
    CHECK(view.ticket.number == receipt.number);
    CHECK(view.ticket.reportedAt == desk.wroteAt);
    CHECK(view.ticket.requester == desk.anna);
    CHECK(view.ticket.team == desk.network);
    CHECK(view.splitFrom->ticket == desk.id);
    CHECK(view.activities.at(1).activity.text == u"By the way, the printer is out of toner"_s);
    const auto response = desk.clocks(made, sla::Metric::FirstResponse).at(0);
    CHECK(response.dueAt == desk.wroteAt + 2h);
    CHECK(response.outcome == sla::Outcome::Breached); // R10: it had waited since then
    CHECK(desk.clocks(desk.id, sla::Metric::NextResponse).empty());
    CHECK_FALSE(desk.view(desk.id).ticket.unansweredSince);
    CHECK(desk.refused(ticket::Command{ticket::Split{desk.id, desk.message, u"Again"_s}}).code ==
          ErrorCode::NotFound);
    CHECK(desk.check().found == 0);
}

TEST_CASE("A split undone gives the message back, and a split again takes it again", "[split]")
{
    SplittingDesk desk;
    const auto before = desk.view(desk.id).ticket;
    const ticket::Command split = ticket::Split{desk.id, desk.message, u"Toner"_s};
    const auto receipt = desk.run(split);
    const auto made = as<TicketId>(receipt.stream);
    const auto back = ticket::undoOf(before, split, {made, receipt.version});
    REQUIRE(back);
    desk.run(*back);
    CHECK(desk.view(made).ticket.mergedInto == desk.id);
    CHECK(desk.clocks(made, sla::Metric::FirstResponse).at(0).outcome == sla::Outcome::Merged);
    const auto waiting = desk.clocks(desk.id, sla::Metric::NextResponse);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().dueAt == desk.wroteAt + 4h);
    CHECK(desk.view(desk.id).ticket.unansweredSince == desk.wroteAt);
    CHECK(desk.check().found == 0);

    const auto again = ticket::undoOf(desk.view(made).ticket, *back, {made, 0});
    REQUIRE(again);
    desk.run(*again);
    CHECK(desk.view(made).ticket.category != ticket::Category::Closed);
    CHECK(desk.clocks(desk.id, sla::Metric::NextResponse).empty());
    desk.run(ticket::Command{ticket::UndoSplit{made}});
    CHECK(desk.clocks(desk.id, sla::Metric::NextResponse).size() == 1);
    CHECK(desk.check().found == 0);
}

TEST_CASE("A pause that the split-off message had ended goes on", "[split]")
{
    SplittingDesk desk;
    desk.run(ticket::Command{ticket::Reply{desk.id, u"Which room?"_s}});
    desk.run(ticket::Command{
        ticket::Pause{desk.id, ticket::PauseReason::Requester, desk.clock.now() + 48h}});
    const auto other = desk.run(
        ticket::Command{ticket::RecordRequesterMessage{desk.id, u"My phone is broken too"_s}});
    CHECK(desk.view(desk.id).ticket.category == ticket::Category::Open);
    desk.run(ticket::Command{ticket::Split{desk.id, other.version, u"Phone"_s}});
    CHECK(desk.view(desk.id).ticket.category == ticket::Category::Pending);
    CHECK(desk.check().found == 0);
}

TEST_CASE("A message takes its files along when it is split off", "[split]")
{
    SplittingDesk desk;
    const auto wrote = desk.run(ticket::Command{ticket::RecordRequesterMessage{
        desk.id, u"See here"_s, {}, {}, {{u"toner.png"_s, "image/png", "bytes"}}}});
    const auto made = as<TicketId>(
        desk.run(ticket::Command{ticket::Split{desk.id, wrote.version - 1, u"Toner"_s}}).stream);
    const auto files = desk.view(made).attachments();
    REQUIRE(files.size() == 1);
    CHECK(files.front().of == 2);
    CHECK(desk.desk->attachment(files.front().digest).result() == QByteArray{"bytes"});
    CHECK(desk.check().found == 0);
}
