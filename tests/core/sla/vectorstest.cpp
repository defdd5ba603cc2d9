#include "tests/support/ticketbuilder.h"

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;
using sla::Metric;
using sla::Outcome;
using ticket::Priority;

TEST_CASE("V4: time on pause is taken out in the calendar of the promise", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-27T10:00+01:00")
                            .paused("2026-03-27T15:00+01:00")
                            .resumed("2026-03-30T11:00+02:00");
    const auto clock = promises.clock(Metric::Resolve, ticket, "2026-03-30T11:00+02:00");
    CHECK(clock.used == working(5h));
    CHECK(clock.dueAt == at("2026-03-30T14:00+02:00"));
}

TEST_CASE("V5: a higher priority keeps the start and everything used so far", "[sla]")
{
    auto promises =
        Promises{}.promise(Metric::Resolve, 16h).promise(Metric::Resolve, 4h, Priority::P1);
    auto ticket = aTicket("2026-03-30T09:00+02:00");
    CHECK(promises.clock(Metric::Resolve, ticket, "2026-03-30T11:00+02:00").dueAt ==
          at("2026-03-31T17:00+02:00"));
    ticket.priority("2026-03-30T12:00+02:00", Priority::P1);
    const auto clock = promises.clock(Metric::Resolve, ticket, "2026-03-30T12:30+02:00");
    CHECK(clock.dueAt == at("2026-03-30T13:00+02:00"));
    CHECK(clock.outcome == Outcome::Running);
}

TEST_CASE(
    "V5b: raised too late, the customer's promise is broken and the team is given time to act",
    "[sla]")
{
    auto promises = Promises{}
                        .promise(Metric::Resolve, 16h)
                        .promise(Metric::Resolve, 4h, Priority::P1)
                        .promise(Metric::FirstResponse, 30min, Priority::P1);
    const auto ticket =
        aTicket("2026-03-30T09:00+02:00").priority("2026-03-30T15:00+02:00", Priority::P1);
    const auto clock = promises.clock(Metric::Resolve, ticket, "2026-03-30T15:10+02:00");
    CHECK(clock.dueAt == at("2026-03-30T13:00+02:00"));
    CHECK(clock.breachedAt == at("2026-03-30T13:00+02:00"));
    CHECK(clock.outcome == Outcome::Breached);
    CHECK(clock.actionableAt == at("2026-03-30T15:30+02:00"));
    CHECK((clock.flags & quint8(sla::Flag::Compressed)) != 0);
}

TEST_CASE("V9: stopped exactly when due is kept", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto kept = aTicket("2026-03-30T09:00+02:00").resolved("2026-03-30T17:00+02:00");
    CHECK(promises.clock(Metric::Resolve, kept, "2026-03-31T10:00+02:00").outcome == Outcome::Met);
    const auto late = aTicket("2026-03-30T09:00+02:00").resolved("2026-03-30T17:00:00.001+02:00");
    CHECK(promises.clock(Metric::Resolve, late, "2026-03-31T10:00+02:00").outcome ==
          Outcome::Breached);
}

TEST_CASE("V10: a pause outside working time moves nothing", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto plain = aTicket("2026-03-27T12:00+01:00");
    auto paused = plain;
    paused.paused("2026-03-27T18:00+01:00").resumed("2026-03-30T08:00+02:00");
    const auto now = "2026-03-30T08:00+02:00";
    CHECK(promises.clock(Metric::Resolve, paused, now).paused == working(0h));
    CHECK(promises.clock(Metric::Resolve, paused, now).dueAt ==
          promises.clock(Metric::Resolve, plain, now).dueAt);
}

TEST_CASE("V11: reopened within the window, solved time is not counted", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .resolved("2026-03-30T14:00+02:00")
                            .reopened("2026-03-31T10:00+02:00");
    const auto clock = promises.clock(Metric::Resolve, ticket, "2026-03-31T10:30+02:00");
    CHECK(clock.dueAt == at("2026-03-31T13:00+02:00"));
    CHECK(clock.outcome == Outcome::Running);
}

TEST_CASE("V12: the next response runs from the oldest unanswered message", "[sla]")
{
    auto promises = Promises{}.promise(Metric::NextResponse, 4h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .replied("2026-03-30T09:30+02:00")
                            .wrote("2026-03-30T10:00+02:00")
                            .wrote("2026-03-30T10:30+02:00")
                            .replied("2026-03-30T11:15+02:00")
                            .wrote("2026-03-30T11:20+02:00")
                            .add("2026-03-30T11:25+02:00", ticket::NoReplyNeeded{});
    const auto now = "2026-03-30T12:00+02:00";
    const auto first = promises.clock(Metric::NextResponse, ticket, now, 0);
    CHECK(first.used == working(75min));
    CHECK(first.outcome == Outcome::Met);
    const auto second = promises.clock(Metric::NextResponse, ticket, now, 1);
    CHECK(second.used == working(5min));
    CHECK(second.outcome == Outcome::NoReplyNeeded);
}

TEST_CASE("V13: notes and automatic replies are no first response", "[sla]")
{
    auto promises = Promises{}.promise(Metric::FirstResponse, 4h);
    const auto ticket =
        aTicket("2026-03-30T09:00+02:00")
            .add("2026-03-30T09:01+02:00", ticket::Replied{ticket::ReplyBy::Automat})
            .add("2026-03-30T09:30+02:00", ticket::Noted{})
            .team("2026-03-30T09:40+02:00", 2)
            .replied("2026-03-30T10:00+02:00");
    CHECK(promises.clock(Metric::FirstResponse, ticket, "2026-03-30T12:00+02:00").stoppedAt ==
          at("2026-03-30T10:00+02:00"));
}
