#include "tests/support/ticketbuilder.h"

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;
using sla::Metric;
using sla::Outcome;
using ticket::PauseReason;

namespace {

ticket::Fact waitingForSupplier(const char *wakeUp)
{
    return ticket::Paused{PauseReason::Supplier, at(wakeUp)};
}

Promises promises()
{
    return Promises{}.promise(Metric::Resolve, 8h).promise(Metric::Supplier, 4h);
}

} // namespace

TEST_CASE("Waiting for a supplier stops the customer's clock and starts the supplier's own",
          "[sla][supplier]")
{
    const auto ticket =
        aTicket("2026-03-30T09:00+02:00")
            .add("2026-03-30T10:00+02:00", waitingForSupplier("2026-04-02T09:00+02:00"));
    const auto now = "2026-03-30T12:00+02:00";
    CHECK(promises().clock(Metric::Resolve, ticket, now).outcome == Outcome::Paused);
    const auto supplier = promises().clock(Metric::Supplier, ticket, now);
    CHECK(supplier.outcome == Outcome::Running);
    CHECK(supplier.startedAt == at("2026-03-30T10:00+02:00"));
    CHECK(supplier.used == working(2h));
    CHECK(supplier.dueAt == at("2026-03-30T14:00+02:00"));
    SECTION("which breaks while the customer's cannot")
    {
        const auto later = "2026-03-31T12:00+02:00";
        CHECK(promises().clock(Metric::Supplier, ticket, later).breachedAt ==
              at("2026-03-30T14:00+02:00"));
        CHECK(promises().clock(Metric::Resolve, ticket, later).outcome == Outcome::Paused);
    }
}

TEST_CASE("A supplier's clock ends when the ticket goes on, by whatever it does", "[sla][supplier]")
{
    auto ticket = aTicket("2026-03-30T09:00+02:00")
                      .add("2026-03-30T10:00+02:00", waitingForSupplier("2026-03-31T10:00+02:00"));
    auto stop = "2026-03-30T12:00+02:00";
    SECTION("work goes on")
    {
        ticket.resumed(stop);
    }
    SECTION("the requester writes")
    {
        ticket.wrote(stop);
    }
    SECTION("it is resolved")
    {
        ticket.resolved(stop);
    }
    SECTION("it waits for the requester instead")
    {
        ticket.paused(stop, "2026-04-02T09:00+02:00");
    }
    SECTION("it wakes up by itself, without any act")
    {
        stop = "2026-03-31T10:00+02:00";
    }
    const auto clock = promises().clock(Metric::Supplier, ticket, "2026-04-01T12:00+02:00");
    CHECK(clock.stoppedAt == at(stop));
    CHECK(clock.outcome ==
          (at(stop) <= at("2026-03-30T14:00+02:00") ? Outcome::Met : Outcome::Breached));
}

TEST_CASE("Each wait for a supplier is a clock of its own", "[sla][supplier]")
{
    const auto ticket =
        aTicket("2026-03-30T09:00+02:00")
            .add("2026-03-30T10:00+02:00", waitingForSupplier("2026-04-02T09:00+02:00"))
            .resumed("2026-03-30T11:00+02:00")
            .add("2026-03-31T09:00+02:00", waitingForSupplier("2026-04-02T09:00+02:00"));
    const auto now = "2026-03-31T10:30+02:00";
    CHECK(promises().clock(Metric::Supplier, ticket, now, 0).used == working(1h));
    CHECK(promises().clock(Metric::Supplier, ticket, now, 1).used == working(90min));
}

TEST_CASE("A supplier is held to its word also where waiting for it stops no other clock",
          "[sla][supplier]")
{
    const auto ticket =
        aTicket("2026-03-30T09:00+02:00")
            .add("2026-03-30T10:00+02:00", waitingForSupplier("2026-04-02T09:00+02:00"));
    auto strict = promises();
    strict.options().supplierPauses = false;
    strict.options().pauseStops = {Metric::Resolve, Metric::Supplier};
    const auto now = "2026-03-30T12:00+02:00";
    CHECK(strict.clock(Metric::Resolve, ticket, now).used == working(3h));
    CHECK(strict.clock(Metric::Supplier, ticket, now).used == working(2h));
}

TEST_CASE("Waiting for the requester or a planned date starts no supplier's clock",
          "[sla][supplier]")
{
    const auto reason = GENERATE(PauseReason::Requester, PauseReason::PlannedDate);
    const auto ticket =
        aTicket("2026-03-30T09:00+02:00")
            .add("2026-03-30T10:00+02:00", ticket::Paused{reason, at("2026-04-02T09:00+02:00")});
    for (const auto &clock : promises().clocks(ticket, "2026-03-30T12:00+02:00"))
        CHECK(clock.metric != Metric::Supplier);
}
