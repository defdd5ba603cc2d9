#include "core/insight/postmortem.h"
#include "tests/support/ticketbuilder.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;
using insight::Spent;

namespace {

constexpr PersonId ofDesk{903}; // not the one who wrote it down
constexpr PersonId ofNetwork{902};

bool worksIn(PersonId person, TeamId team)
{
    return (person == ofDesk && team == TeamId{1}) || (person == ofNetwork && team == TeamId{2});
}

// Monday 30 March, hours from nine to five: one hour of queue, one of touch, two between the
// teams, half an hour of touch, an hour and a half for a supplier (not paused), the rest touch.
TicketBuilder travelled()
{
    return aTicket("2026-03-30T09:00+02:00")
        .together(ticket::Assigned{TeamId{1}, {}})
        .add("2026-03-30T10:00+02:00", ticket::Accepted{}, ofDesk)
        .team("2026-03-30T11:00+02:00", 2, ofDesk)
        .add("2026-03-30T13:00+02:00", ticket::Accepted{}, ofNetwork)
        .add("2026-03-30T13:30+02:00", ticket::Paused{ticket::PauseReason::Requester, {}},
             ofNetwork)
        .resumed("2026-03-30T15:00+02:00")
        .resolved("2026-03-31T10:00+02:00");
}

const std::vector<insight::Pause> onePause{
    {{at("2026-03-30T13:30+02:00"), at("2026-03-30T15:00+02:00")}, ticket::PauseReason::Requester}};

} // namespace

TEST_CASE("Every hour that a promise counted stands with a team and a reason", "[insight]")
{
    Promises promises;
    promises.promise(sla::Metric::Resolve, 4h);
    const auto ticket = travelled();
    const auto now = at("2026-04-01T12:00+02:00");
    const auto clock = promises.clock(sla::Metric::Resolve, ticket, "2026-04-01T12:00+02:00");
    const auto custody = handoff::custodyOf(ticket.activities(), now, worksIn);
    const auto found = insight::postMortemOf(clock, promises.options(), custody.spans, onePause,
                                             promises.calendar(), now);
    CHECK(found.usedOn(Spent::Queue) == WorkingTime{1h});
    CHECK(found.usedOn(Spent::Between) == WorkingTime{2h});
    CHECK(found.usedOn(Spent::Touch) == WorkingTime{1h + 30min + 2h + 1h});
    CHECK(found.usedOn(Spent::Requester) == WorkingTime{});
    CHECK(found.openOn(Spent::Requester) == WorkingTime{90min});
    CHECK(found.usedIn(0) + found.usedIn(1) == clock.used);
    CHECK(found.unplaced == WorkingTime{});
    CHECK(std::chrono::milliseconds{found.outsideMs} == 16h); // the night in between
    CHECK(found.usedByDue == WorkingTime{4h});

    const auto went = insight::timeWentOf(found); // the same in sums, the uncounted pause too
    const auto hours = [&went](Spent spent) {
        return std::chrono::milliseconds{went.openMs[static_cast<size_t>(spent)]};
    };
    CHECK(hours(Spent::Queue) == 1h);
    CHECK(hours(Spent::Requester) == 90min);
    CHECK(hours(Spent::Supplier) == 0h);
    CHECK(std::chrono::milliseconds{went.outsideMs} == 16h);
    CHECK(handoff::timeWentFrom(toJson(went)) == went);
    for (const char *bad : {"", "[]", "[1,2,3,4,5,6]", R"([1,2,3,4,5,6,"7"])", "{}", "[1,2"})
        CHECK_FALSE(handoff::timeWentFrom(bad).has_value());
}

TEST_CASE("Where a pause does not stop the promise, the wait for the requester is counted",
          "[insight]")
{
    Promises promises;
    promises.promise(sla::Metric::Resolve, 4h);
    promises.options().pauseStops.clear();
    const auto ticket = travelled();
    const auto now = at("2026-04-01T12:00+02:00");
    const auto clock = promises.clock(sla::Metric::Resolve, ticket, "2026-04-01T12:00+02:00");
    const auto custody = handoff::custodyOf(ticket.activities(), now, worksIn);
    const auto found = insight::postMortemOf(clock, promises.options(), custody.spans, onePause,
                                             promises.calendar(), now);
    CHECK(found.usedOn(Spent::Requester) == WorkingTime{90min});
    CHECK(found.unplaced == WorkingTime{});
    CHECK(found.usedByDue == WorkingTime{4h});
}
