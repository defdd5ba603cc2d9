#include "tests/support/ticketbuilder.h"

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;
using sla::Metric;
using sla::Outcome;
using ticket::Priority;

TEST_CASE("A ticket waiting for the requester does not use up its time to resolve", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h).promise(Metric::FirstResponse, 4h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .paused("2026-03-30T10:00+02:00", "2026-04-01T10:00+02:00");
    const auto resolve = promises.clock(Metric::Resolve, ticket, "2026-03-31T16:00+02:00");
    CHECK(resolve.used == working(1h));
    CHECK(resolve.outcome == Outcome::Paused);
    SECTION("its due date is the one that follows from the wake-up")
    {
        CHECK(resolve.dueAt == at("2026-04-01T17:00+02:00"));
    }
    SECTION("while the first response runs on, and breaks")
    {
        CHECK(promises.clock(Metric::FirstResponse, ticket, "2026-03-31T16:00+02:00").outcome ==
              Outcome::Breached);
    }
}

TEST_CASE("A pause ends by itself at its wake-up, without any server", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .paused("2026-03-30T10:00+02:00", "2026-03-30T12:00+02:00");
    const auto clock = promises.clock(Metric::Resolve, ticket, "2026-03-30T13:00+02:00");
    CHECK(clock.outcome == Outcome::Running);
    CHECK(clock.used == working(2h));
}

TEST_CASE("What the requester writes ends the pause", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .paused("2026-03-30T10:00+02:00", "2026-04-03T10:00+02:00")
                            .wrote("2026-03-30T11:00+02:00");
    CHECK(promises.clock(Metric::Resolve, ticket, "2026-03-30T12:00+02:00").used == working(2h));
}

TEST_CASE("A paused clock cannot break", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 2h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00").paused("2026-03-30T10:00+02:00");
    const auto clock = promises.clock(Metric::Resolve, ticket, "2026-04-10T10:00+02:00");
    CHECK(clock.outcome == Outcome::Paused);
    CHECK_FALSE(clock.dueAt.has_value());
}

TEST_CASE("A breach that happened stays, whatever is promised afterwards", "[sla]")
{
    auto promises =
        Promises{}.promise(Metric::Resolve, 2h).promise(Metric::Resolve, 40h, Priority::P4);
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .priority("2026-03-30T12:00+02:00", Priority::P4)
                            .resolved("2026-03-30T13:00+02:00");
    const auto clock = promises.clock(Metric::Resolve, ticket, "2026-03-31T09:00+02:00");
    CHECK(clock.outcome == Outcome::Breached);
    CHECK(clock.breachedAt == at("2026-03-30T11:00+02:00"));
}

TEST_CASE("A slip of the priority that is undone takes its breach back", "[sla]")
{
    auto promises =
        Promises{}.promise(Metric::Resolve, 16h).promise(Metric::Resolve, 1h, Priority::P1);
    auto ticket =
        aTicket("2026-03-30T09:00+02:00").priority("2026-03-30T12:00+02:00", Priority::P1);
    const auto now = "2026-03-30T13:00+02:00";
    CHECK(promises.clock(Metric::Resolve, ticket, now).outcome == Outcome::Breached);
    ticket.add("2026-03-30T12:00:05+02:00", ticket::PriorityChanged{Priority::P3, true});
    const auto undone = promises.clock(Metric::Resolve, ticket, now);
    CHECK(undone.outcome == Outcome::Running);
    CHECK(undone.dueAt == at("2026-03-31T17:00+02:00"));
    CHECK(undone.priority == Priority::P3);
}

TEST_CASE("A priority raised while the ticket is paused breaks nothing before it goes on", "[sla]")
{
    auto promises =
        Promises{}.promise(Metric::Resolve, 16h).promise(Metric::Resolve, 1h, Priority::P1);
    auto ticket = aTicket("2026-03-30T09:00+02:00")
                      .paused("2026-03-30T12:00+02:00", "2026-04-01T09:00+02:00")
                      .priority("2026-03-30T13:00+02:00", Priority::P1);
    CHECK(promises.clock(Metric::Resolve, ticket, "2026-03-30T16:00+02:00").outcome ==
          Outcome::Paused);
    CHECK(promises.clock(Metric::Resolve, ticket, "2026-04-01T09:01+02:00").outcome ==
          Outcome::Breached);
    ticket.resolved("2026-03-31T10:00+02:00");
    CHECK(promises.clock(Metric::Resolve, ticket, "2026-04-01T16:00+02:00").outcome ==
          Outcome::Met);
}

TEST_CASE("A priority lowered in the last fifth of a promise is marked as a downgrade", "[sla]")
{
    const auto downgraded = static_cast<quint8>(sla::Flag::Downgraded);
    auto promises =
        Promises{}.promise(Metric::Resolve, 5h).promise(Metric::Resolve, 40h, Priority::P4);
    const auto flagsWhenLoweredAt = [&](const char *when) {
        const auto ticket = aTicket("2026-03-30T09:00+02:00").priority(when, Priority::P4);
        return promises.clock(Metric::Resolve, ticket, "2026-03-30T16:00+02:00").flags & downgraded;
    };
    CHECK(flagsWhenLoweredAt("2026-03-30T12:59+02:00") == 0);
    CHECK(flagsWhenLoweredAt("2026-03-30T13:00+02:00") == downgraded);
    CHECK(flagsWhenLoweredAt("2026-03-30T14:00+02:00") == downgraded);
    CHECK(flagsWhenLoweredAt("2026-03-30T14:01+02:00") == 0); // broken by then: nothing to gain
}

TEST_CASE("Another service brings its own policy, and what was used stays used", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 16h);
    auto rules = promises.rules();
    auto phones = rules.policies.front();
    phones.id = PolicyId{2};
    phones.order = -1;
    phones.services = {ServiceId{7}};
    phones.targets = {{Metric::Resolve, Priority::P3, working(4h)}};
    rules.policies.push_back(phones);
    const auto resolve = [&](const TicketBuilder &ticket, const char *now) {
        return sla::clocksAt(rules, {}, sla::eventsOf(ticket.activities()), at(now)).front();
    };
    const auto moved = [](const char *when) {
        return aTicket("2026-03-30T09:00+02:00").add(when, ticket::ServiceChanged{ServiceId{7}});
    };
    const auto inTime = resolve(moved("2026-03-30T11:00+02:00"), "2026-03-30T12:00+02:00");
    CHECK(inTime.policy == PolicyId{2});
    CHECK(inTime.startedAt == at("2026-03-30T09:00+02:00"));
    CHECK(inTime.dueAt == at("2026-03-30T13:00+02:00"));
    SECTION("a service under the same policy changes nothing")
    {
        const auto same = aTicket("2026-03-30T09:00+02:00")
                              .add("2026-03-30T11:00+02:00", ticket::ServiceChanged{ServiceId{8}});
        CHECK(resolve(same, "2026-03-30T12:00+02:00").dueAt == at("2026-03-31T17:00+02:00"));
    }
    SECTION("a breach that the first policy saw stays")
    {
        rules.policies.front().targets.front().promise = working(1h);
        const auto broken = resolve(moved("2026-03-30T11:00+02:00"), "2026-03-30T12:00+02:00");
        CHECK(broken.outcome == Outcome::Breached);
        CHECK(broken.breachedAt == at("2026-03-30T10:00+02:00"));
    }
}

TEST_CASE("A call logged later corrects a breach, and says so", "[sla]")
{
    const auto corrected = static_cast<quint8>(sla::Flag::CorrectedByLateEntry);
    auto promises = Promises{}.promise(Metric::FirstResponse, 2h);
    const auto calledAtTenLoggedAt = [&](const char *recorded) {
        auto ticket = aTicket("2026-03-30T09:00+02:00").replied("2026-03-30T10:00+02:00");
        auto history = ticket.activities();
        history.back().recordedAt = at(recorded);
        history.back().act = -2; // a commit of ours
        return sla::clocksAt(promises.rules(), {}, sla::eventsOf(history),
                             at("2026-04-02T12:00+02:00"))
            .front();
    };
    const auto threeDaysLater = calledAtTenLoggedAt("2026-04-02T10:00+02:00");
    CHECK(threeDaysLater.outcome == Outcome::Met);
    CHECK((threeDaysLater.flags & corrected) == corrected);
    CHECK((calledAtTenLoggedAt("2026-03-30T10:30+02:00").flags & corrected) == 0);
}

TEST_CASE("An entry may be logged as many working days later as the policy says", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    promises.options().backdatingDays = 2;
    // Two working days end at 17:00 on Monday for what happened on the Thursday before.
    const auto earliest =
        sla::earliestLateEntry(promises.rules(), {}, at("2026-03-30T12:00+02:00"));
    CHECK(earliest > at("2026-03-25T23:58+01:00"));
    CHECK(earliest <= at("2026-03-26T00:01+01:00"));
}

TEST_CASE("Reopened after the window, the old clock stays as it was", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .resolved("2026-03-30T14:00+02:00")
                            .reopened("2026-04-20T10:00+02:00");
    const auto clock = promises.clock(Metric::Resolve, ticket, "2026-04-25T10:00+02:00");
    CHECK(clock.outcome == Outcome::Met);
    CHECK(clock.stoppedAt == at("2026-03-30T14:00+02:00"));
}

TEST_CASE("Resolved without any response is said as such, or broken if it was too late", "[sla]")
{
    auto promises = Promises{}.promise(Metric::FirstResponse, 4h);
    const auto soon = aTicket("2026-03-30T09:00+02:00").resolved("2026-03-30T11:00+02:00");
    const auto late = aTicket("2026-03-30T09:00+02:00").resolved("2026-03-30T15:00+02:00");
    const auto now = "2026-03-31T09:00+02:00";
    CHECK(promises.clock(Metric::FirstResponse, soon, now).outcome ==
          Outcome::ResolvedWithoutResponse);
    CHECK(promises.clock(Metric::FirstResponse, late, now).outcome == Outcome::Breached);
    promises.options().resolveCountsAsResponse = true;
    CHECK(promises.clock(Metric::FirstResponse, soon, now).outcome == Outcome::Met);
}

TEST_CASE("Restored by a workaround, only the resolution still runs", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Restore, 4h).promise(Metric::Resolve, 16h);
    const auto ticket =
        aTicket("2026-03-30T09:00+02:00")
            .add("2026-03-30T10:00+02:00", ticket::Restored{ticket::RestoredBy::Workaround});
    CHECK(promises.clock(Metric::Restore, ticket, "2026-03-30T16:00+02:00").outcome ==
          Outcome::Met);
    CHECK(promises.clock(Metric::Resolve, ticket, "2026-03-30T16:00+02:00").outcome ==
          Outcome::Running);
}

TEST_CASE("A hand-off moves no clock of the customer, and starts the next team's own", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h).promise(Metric::Custody, 2h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .team("2026-03-30T09:00+02:00", 1)
                            .team("2026-03-30T10:30+02:00", 2);
    const auto now = "2026-03-30T13:00+02:00";
    CHECK(promises.clock(Metric::Resolve, ticket, now).dueAt == at("2026-03-30T17:00+02:00"));
    CHECK(promises.clock(Metric::Custody, ticket, now, 0).used == working(90min));
    CHECK(promises.clock(Metric::Custody, ticket, now, 1).outcome == Outcome::Breached);
}

TEST_CASE("Merged away, an unbroken clock leaves the rates; undone, it runs as if nothing had been",
          "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    auto ticket = aTicket("2026-03-30T09:00+02:00")
                      .add("2026-03-30T10:00+02:00", ticket::MergedInto{TicketId{2}});
    CHECK(promises.clock(Metric::Resolve, ticket, "2026-03-30T11:00+02:00").outcome ==
          Outcome::Merged);
    ticket.add("2026-03-30T11:00+02:00", ticket::MergeUndone{TicketId{2}, {}});
    CHECK(promises.clock(Metric::Resolve, ticket, "2026-03-30T12:00+02:00").outcome ==
          Outcome::Running);
}

TEST_CASE("The survivor of a merge answers for the earlier report", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-30T12:00+02:00")
                            .add("2026-03-30T13:00+02:00",
                                 ticket::Absorbed{TicketId{2}, at("2026-03-30T09:00+02:00")});
    CHECK(promises.clock(Metric::Resolve, ticket, "2026-03-30T14:00+02:00").dueAt ==
          at("2026-03-30T17:00+02:00"));
}

TEST_CASE("A withdrawn policy ends what it had not broken", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00");
    auto rules = promises.rules();
    auto gone = promises.policy();
    gone.version = 2;
    gone.targets.clear();
    gone.effectiveFrom = at("2026-03-30T12:00+02:00");
    rules.policies.push_back(gone);
    const auto events = sla::eventsOf(ticket.activities());
    const auto clocks = sla::clocksAt(rules, {}, events, at("2026-04-10T12:00+02:00"));
    CHECK(clocks.front().outcome == Outcome::Withdrawn);
}

TEST_CASE("An edit of a policy does not touch tickets that came in before it", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    auto rules = promises.rules();
    auto edited = promises.policy();
    edited.version = 2;
    edited.targets.front().promise = WorkingTime{1h};
    edited.effectiveFrom = at("2026-03-30T12:00+02:00");
    rules.policies.push_back(edited);
    const auto dueOf = [&](const char *reported) {
        const auto events = sla::eventsOf(aTicket(reported).activities());
        return sla::clocksAt(rules, {}, events, at("2026-04-10T12:00+02:00")).front().dueAt;
    };
    CHECK(dueOf("2026-03-30T09:00+02:00") == at("2026-03-30T17:00+02:00"));
    CHECK(dueOf("2026-03-30T13:00+02:00") == at("2026-03-30T14:00+02:00"));
}

TEST_CASE("The call in which a ticket is made is its first response, and says so", "[sla]")
{
    auto promises = Promises{}.promise(Metric::FirstResponse, 4h);
    ticket::Created created;
    created.priority = Priority::P3;
    created.channel = ticket::Channel::Phone;
    created.reportedAt = at("2026-03-30T09:00+02:00");
    const std::vector<ticket::Activity> history{
        {1, 1, created.reportedAt, created.reportedAt, {}, created, {}}};
    const auto clocks =
        sla::clocksAt(promises.rules(), {}, sla::eventsOf(history), at("2026-03-30T10:00+02:00"));
    CHECK(clocks.front().outcome == Outcome::Met);
    CHECK((clocks.front().flags & quint8(sla::Flag::DuringCall)) != 0);
}

TEST_CASE("The steps of an explanation add up to the promise and end in the due instant", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-27T10:00+01:00")
                            .paused("2026-03-27T15:00+01:00")
                            .resumed("2026-03-30T11:00+02:00");
    const auto steps = sla::explain(promises.rules(), {}, sla::eventsOf(ticket.activities()),
                                    at("2026-03-30T11:00+02:00"), Metric::Resolve);
    WorkingTime sum;
    for (const auto &step : steps)
        sum = sum + step.added;
    CHECK(sum == working(8h));
    REQUIRE_FALSE(steps.empty());
    CHECK(steps.back().kind == sla::StepKind::Due);
    CHECK(steps.back().to == at("2026-03-30T14:00+02:00"));
}

TEST_CASE("The end of the second working day is a promise of its own kind", "[sla]")
{
    auto promises = Promises{}.endOfDay(Metric::Resolve, 2);
    CHECK(
        promises.clock(Metric::Resolve, aTicket("2026-03-27T16:00+01:00"), "2026-03-27T16:30+01:00")
            .dueAt == at("2026-03-31T17:00+02:00"));
}

TEST_CASE("The words a ticket begins with are no message left unanswered", "[sla]")
{
    auto promises = Promises{}.promise(Metric::NextResponse, 1h);
    ticket::Created created;
    created.priority = Priority::P3;
    created.channel = ticket::Channel::Phone;
    created.reportedAt = at("2026-03-30T09:00+02:00");
    const auto when = created.reportedAt;
    const std::vector<ticket::Activity> history{
        {1, -1, when, when, {}, created, {}},
        {2, -1, when, when, {}, ticket::RequesterWrote{}, {}}};
    CHECK(sla::clocksAt(promises.rules(), {}, sla::eventsOf(history), at("2026-03-31T10:00+02:00"))
              .empty());
}

TEST_CASE("A merge that is undone takes back the breach that only it had made", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 4h);
    auto ticket = aTicket("2026-03-30T12:00+02:00")
                      .add("2026-03-30T13:00+02:00",
                           ticket::Absorbed{TicketId{2}, at("2026-03-27T09:00+01:00")});
    const auto now = "2026-03-30T14:00+02:00";
    CHECK(promises.clock(Metric::Resolve, ticket, now).outcome == Outcome::Breached);
    ticket.add("2026-03-30T13:30+02:00",
               ticket::MergeUndone{TicketId{2}, at("2026-03-30T12:00+02:00")});
    CHECK(promises.clock(Metric::Resolve, ticket, now).outcome == Outcome::Running);
}

TEST_CASE("Paused at the very instant it is due, a clock has not broken", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 2h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00").paused("2026-03-30T11:00+02:00");
    CHECK(promises.clock(Metric::Resolve, ticket, "2026-03-30T15:00+02:00").outcome ==
          Outcome::Paused);
}

TEST_CASE("A reply after the resolution starts no new cadence", "[sla]")
{
    auto promises = Promises{}.promise(Metric::UpdateCadence, 1h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .resolved("2026-03-30T10:00+02:00")
                            .replied("2026-03-30T10:05+02:00");
    CHECK(promises.clocks(ticket, "2026-04-03T10:00+02:00").empty());
}

TEST_CASE("A pause that wakes at night counts on from the next opening", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .paused("2026-03-30T12:00+02:00", "2026-03-31T02:00+02:00");
    const auto asleep = promises.clock(Metric::Resolve, ticket, "2026-03-30T16:00+02:00");
    CHECK(asleep.outcome == Outcome::Paused);
    CHECK(asleep.dueAt == at("2026-03-31T14:00+02:00"));
    const auto awake = promises.clock(Metric::Resolve, ticket, "2026-03-31T10:00+02:00");
    CHECK(awake.outcome == Outcome::Running);
    CHECK(awake.used == working(4h));
}

TEST_CASE("A pause over the change of clocks takes out the time that was open, no hour more",
          "[sla]")
{
    auto shift = nineToFive();
    shift.week = {};
    shift.week[6] = {hours(0, 12)}; // Sunday from midnight; 29 March has no 02:00 to 03:00
    auto promises = Promises{shift}.promise(Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-29T00:00+01:00")
                            .paused("2026-03-29T01:00+01:00")
                            .resumed("2026-03-29T04:00+02:00");
    const auto clock = promises.clock(Metric::Resolve, ticket, "2026-03-29T05:00+02:00");
    CHECK(clock.used == working(2h));
    CHECK(clock.paused == working(2h));
    CHECK(clock.dueAt == at("2026-03-29T11:00+02:00"));
}

TEST_CASE("Between public replies runs the cadence of updates, a note does not feed it", "[sla]")
{
    auto promises = Promises{}.promise(Metric::UpdateCadence, 2h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .replied("2026-03-30T10:00+02:00")
                            .add("2026-03-30T11:00+02:00", ticket::Noted{})
                            .replied("2026-03-30T11:30+02:00");
    const auto first = promises.clock(Metric::UpdateCadence, ticket, "2026-03-30T14:00+02:00", 0);
    CHECK(first.outcome == Outcome::Met);
    CHECK(first.used == working(90min));
    const auto second = promises.clock(Metric::UpdateCadence, ticket, "2026-03-30T14:00+02:00", 1);
    CHECK(second.breachedAt == at("2026-03-30T13:30+02:00"));
}

TEST_CASE("A supplier pauses the promise only where the policy allows it", "[sla]")
{
    const auto ticket =
        aTicket("2026-03-30T09:00+02:00")
            .add("2026-03-30T10:00+02:00",
                 ticket::Paused{ticket::PauseReason::Supplier, at("2026-04-02T09:00+02:00")});
    const auto now = "2026-03-30T16:00+02:00";
    auto allowed = Promises{}.promise(Metric::Resolve, 4h);
    CHECK(allowed.clock(Metric::Resolve, ticket, now).outcome == Outcome::Paused);
    auto strict = Promises{}.promise(Metric::Resolve, 4h);
    strict.options().supplierPauses = false;
    CHECK(strict.clock(Metric::Resolve, ticket, now).outcome == Outcome::Breached);
    const auto steps = sla::explain(allowed.rules(), {}, sla::eventsOf(ticket.activities()),
                                    at(now), Metric::Resolve);
    const auto pause = std::ranges::find(steps, sla::StepKind::Paused, &sla::Step::kind);
    REQUIRE(pause != steps.end());
    CHECK(pause->reason == ticket::PauseReason::Supplier);
}

TEST_CASE("A working day that was paused as a whole adds one to the promised days", "[sla]")
{
    auto promises = Promises{}.endOfDay(Metric::Resolve, 2);
    const auto ticket = aTicket("2026-03-30T10:00+02:00")
                            .paused("2026-03-31T08:00+02:00", "2026-03-31T18:00+02:00");
    CHECK(promises.clock(Metric::Resolve, ticket, "2026-03-30T11:00+02:00").dueAt ==
          at("2026-04-01T17:00+02:00"));
    CHECK(promises.clock(Metric::Resolve, ticket, "2026-03-31T11:00+02:00").dueAt ==
          at("2026-04-02T17:00+02:00"));
}

TEST_CASE("A call logged three days later counts when it was made", "[sla]")
{
    auto promises = Promises{}.promise(Metric::FirstResponse, 4h);
    auto history = aTicket("2026-03-30T09:00+02:00").activities();
    ticket::Activity call{2,
                          -2,
                          at("2026-03-30T10:00+02:00"),
                          at("2026-04-02T10:00+02:00"),
                          TicketBuilder::technician,
                          ticket::Replied{},
                          {}};
    history.push_back(call);
    const auto clocks =
        sla::clocksAt(promises.rules(), {}, sla::eventsOf(history), at("2026-04-02T11:00+02:00"));
    REQUIRE(clocks.size() == 1);
    CHECK(clocks[0].outcome == Outcome::Met);
    CHECK(clocks[0].used == working(1h));
    CHECK((clocks[0].flags & quint8(sla::Flag::CorrectedByLateEntry)) != 0);
}
