#include "tests/support/ticketbuilder.h"

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;
using sla::Metric;
using sla::Step;
using sla::StepKind;
using ticket::Priority;

namespace {

std::vector<Step> why(const Promises &promises, const TicketBuilder &ticket, const char *now)
{
    return sla::explain(promises.rules(), {}, sla::eventsOf(ticket.activities()), at(now),
                        Metric::Resolve);
}

const Step &theOnly(const std::vector<Step> &steps, StepKind kind)
{
    REQUIRE(std::ranges::count(steps, kind, &Step::kind) == 1);
    return *std::ranges::find(steps, kind, &Step::kind);
}

WorkingTime sumOf(const std::vector<Step> &steps)
{
    WorkingTime sum;
    for (const auto &step : steps)
        sum = sum + step.added;
    return sum;
}

} // namespace

TEST_CASE("An explanation names each stretch: open, closed and paused with its reason",
          "[sla][why]")
{
    const auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-30T15:00+02:00")
                            .paused("2026-03-31T10:00+02:00", "2026-03-31T12:00+02:00");
    const auto steps = why(promises, ticket, "2026-03-31T11:00+02:00");
    std::vector<StepKind> kinds;
    for (const auto &step : steps)
        kinds.push_back(step.kind);
    CHECK(kinds == std::vector{StepKind::Started, StepKind::Counted, StepKind::ClosedHours,
                               StepKind::Counted, StepKind::Paused, StepKind::Counted,
                               StepKind::Due});
    CHECK(steps[1].added == working(2h));
    CHECK(steps[3].added == working(1h));
    CHECK(steps[5].added == working(5h));
    CHECK(sumOf(steps) == working(8h));
    CHECK(theOnly(steps, StepKind::Due).from == at("2026-03-31T17:00+02:00"));
}

TEST_CASE("An explanation of a merged ticket says that an earlier report counts", "[sla][why]")
{
    const auto promises = Promises{}.promise(Metric::Resolve, 8h);
    ticket::Absorbed absorbed;
    absorbed.reportedAt = at("2026-03-30T09:00+02:00");
    const auto ticket = aTicket("2026-03-30T14:00+02:00").add("2026-03-30T15:00+02:00", absorbed);
    const auto steps = why(promises, ticket, "2026-03-30T16:00+02:00");
    CHECK(steps.front().from == absorbed.reportedAt);
    CHECK(theOnly(steps, StepKind::ReportedEarlier).from == at("2026-03-30T15:00+02:00"));
    CHECK(sumOf(steps) == working(8h));
    CHECK(steps.back().from == at("2026-03-30T17:00+02:00"));
}

TEST_CASE("An explanation says when a reopened clock started again", "[sla][why]")
{
    auto promises = Promises{}.promise(Metric::Resolve, 4h);
    promises.options().reopen = sla::ReopenRule::Restart;
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .resolved("2026-03-30T10:00+02:00")
                            .reopened("2026-03-30T12:00+02:00");
    const auto steps = why(promises, ticket, "2026-03-30T13:00+02:00");
    CHECK(theOnly(steps, StepKind::Reopened).from == at("2026-03-30T12:00+02:00"));
    CHECK(steps.back().from == at("2026-03-30T16:00+02:00"));
    CHECK(sumOf(steps) == working(4h));
}

TEST_CASE("An explanation of promised days says how many", "[sla][why]")
{
    const auto promises =
        Promises{}.endOfDay(Metric::Resolve, 3).endOfDay(Metric::Resolve, 1, Priority::P1);
    const auto ticket =
        aTicket("2026-03-30T09:00+02:00").priority("2026-03-30T10:00+02:00", Priority::P1);
    const auto steps = why(promises, ticket, "2026-03-30T11:00+02:00");
    CHECK(steps.front().days == 3);
    const auto &changed = theOnly(steps, StepKind::TargetChanged);
    CHECK(changed.days == 1);
    CHECK(changed.priority == Priority::P1);
    CHECK(steps.back().from == at("2026-03-31T17:00+02:00"));
}

TEST_CASE("Where nothing is due for now, the explanation goes on until now", "[sla][why]")
{
    const auto promises = Promises{}.promise(Metric::Resolve, 8h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00").paused("2026-03-30T10:00+02:00");
    const auto steps = why(promises, ticket, "2026-03-30T15:00+02:00");
    CHECK(sumOf(steps) == working(1h));
    const auto &pause = theOnly(steps, StepKind::Paused);
    CHECK(pause.from == at("2026-03-30T10:00+02:00"));
    CHECK(pause.to == at("2026-03-30T15:00+02:00"));
}
