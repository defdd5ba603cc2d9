#include "core/handoff/custody.h"
#include "tests/support/ticketbuilder.h"

#include <random>

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;
using handoff::custodyOf;

namespace {

constexpr TeamId desk{1};
constexpr TeamId network{2};
constexpr PersonId ofDesk{901};
constexpr PersonId ofNetwork{902};

bool worksIn(PersonId person, TeamId team)
{
    return (person == ofDesk && team == desk) || (person == ofNetwork && team == network);
}

std::chrono::milliseconds minutes(qint64 ms)
{
    return std::chrono::milliseconds{ms};
}

} // namespace

TEST_CASE(
    "V14: there and back within five minutes is one bounce, and leaves the customer's time alone",
    "[handoff]")
{
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .together(ticket::Assigned{desk, {}})
                            .team("2026-03-30T10:00+02:00", 2, ofDesk)
                            .team("2026-03-30T10:05+02:00", 1, ofNetwork);
    const auto custody = custodyOf(ticket.activities(), at("2026-03-30T11:00+02:00"), worksIn);
    CHECK(custody.handOffs.size() == 2);
    CHECK(custody.bounces == 1);
    CHECK(custody.revisits == 1);
    REQUIRE(custody.spans.size() == 3);
    CHECK(custody.spans[1].touchMs == 0); // passed on without work
    CHECK(minutes(custody.spans[1].queueMs) == 5min);
    CHECK(minutes(*custody.handOffs[0].waitMs) == 5min);
}

TEST_CASE("A span is queue until the holder acts, pending while paused, touch for the rest",
          "[handoff]")
{
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .together(ticket::Assigned{network, {}})
                            .add("2026-03-30T09:30+02:00", ticket::Noted{}, ofDesk)
                            .add("2026-03-30T10:00+02:00", ticket::Accepted{}, ofNetwork)
                            .add("2026-03-30T10:20+02:00",
                                 ticket::Paused{{}, at("2026-03-30T12:00+02:00")}, ofNetwork)
                            .resolved("2026-03-30T12:30+02:00");
    const auto custody = custodyOf(ticket.activities(), at("2026-03-30T18:00+02:00"), worksIn);
    REQUIRE(custody.spans.size() == 1);
    const auto &span = custody.spans.front();
    CHECK(minutes(span.queueMs) == 1h);
    CHECK(minutes(span.pendingMs) == 100min);
    CHECK(minutes(span.touchMs) == 50min);
    CHECK(span.to == at("2026-03-30T12:30+02:00"));
}

TEST_CASE("A team that opens a ticket itself has begun to work on it", "[handoff]")
{
    ticket::Created created;
    created.reportedAt = at("2026-03-30T09:00+02:00");
    const std::vector<ticket::Activity> history{
        {1, 1, created.reportedAt, created.reportedAt, ofDesk, created, {}},
        {2, 1, created.reportedAt, created.reportedAt, ofDesk, ticket::Assigned{desk, {}}, {}}};
    const auto custody = custodyOf(history, at("2026-03-30T10:00+02:00"), worksIn);
    CHECK(minutes(custody.spans.front().touchMs) == 1h);
}

TEST_CASE("An unknown team ends a span but is no step in the sequence", "[handoff]")
{
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .together(ticket::Assigned{desk, {}})
                            .team("2026-03-30T10:00+02:00", 0)
                            .team("2026-03-30T11:00+02:00", 1)
                            .team("2026-03-30T12:00+02:00", 2);
    const auto custody = custodyOf(ticket.activities(), at("2026-03-30T13:00+02:00"));
    CHECK(custody.spans.size() == 4);
    CHECK(custody.handOffs.size() == 1);
    CHECK(custody.bounces == 0);
}

TEST_CASE("Reopening starts a new span; nobody holds what is solved", "[handoff]")
{
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .together(ticket::Assigned{desk, {}})
                            .resolved("2026-03-30T10:00+02:00")
                            .reopened("2026-03-30T15:00+02:00");
    const auto custody = custodyOf(ticket.activities(), at("2026-03-30T16:00+02:00"), worksIn);
    REQUIRE(custody.spans.size() == 2);
    CHECK(custody.spans[0].to == at("2026-03-30T10:00+02:00"));
    CHECK(custody.spans[1].from == at("2026-03-30T15:00+02:00"));
    CHECK_FALSE(custody.spans[1].to.has_value());
}

TEST_CASE("An imported history that never ended is held until its last row", "[handoff]")
{
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .together(ticket::Assigned{desk, {}})
                            .add("2026-03-30T11:00+02:00", ticket::Touched{})
                            .together(ticket::SourceFacts{});
    const auto custody = custodyOf(ticket.activities(), at("2026-12-30T16:00+01:00"));
    REQUIRE(custody.spans.size() == 1);
    CHECK(custody.spans.front().to == at("2026-03-30T11:00+02:00"));
}

TEST_CASE("The parts of every span add up, and spans never overlap", "[handoff][property]")
{
    std::mt19937 random{GENERATE(range(1u, 60u))};
    const auto upTo = [&random](int n) { return std::uniform_int_distribution{0, n}(random); };
    auto when = at("2026-03-30T09:00+02:00");
    std::vector<ticket::Activity> history;
    ticket::Created created;
    created.reportedAt = when;
    history.push_back({1, 1, when, when, {}, created, {}});
    for (qint64 seq = 2; seq < 30; ++seq) {
        const ticket::Fact facts[] = {ticket::Assigned{TeamId{upTo(3)}, {}},
                                      ticket::Noted{},
                                      ticket::Paused{{}, when + std::chrono::minutes{upTo(90)}},
                                      ticket::Resumed{},
                                      ticket::Resolved{},
                                      ticket::Reopened{},
                                      ticket::RequesterWrote{}};
        when += std::chrono::minutes{upTo(60)};
        history.push_back({seq, seq, when, when, upTo(1) ? ofDesk : ofNetwork, facts[upTo(6)], {}});
    }
    const auto now = when + 1h;
    const auto custody = custodyOf(history, now, worksIn);
    Instant free = created.reportedAt;
    std::vector<TeamId> teams;
    for (const auto &span : custody.spans) {
        CHECK(span.from >= free);
        free = span.to.value_or(now);
        CHECK(span.pendingMs + span.queueMs + span.touchMs == (free - span.from).count());
    }
    // hand-offs, said again naively
    TeamId last;
    int steps = 0;
    for (const auto &activity : history) {
        const auto *assigned = std::get_if<ticket::Assigned>(&activity.fact);
        if (assigned == nullptr || assigned->team.isNull() || assigned->team == last)
            continue;
        steps += last.isNull() ? 0 : 1;
        last = assigned->team;
    }
    CHECK(std::ssize(custody.handOffs) == steps);
}

TEST_CASE("Taken over and accepted in one act, nothing lies in a queue", "[handoff]")
{
    const auto ticket =
        aTicket("2026-03-30T09:00+02:00")
            .together(ticket::Assigned{desk, {}})
            .add("2026-03-30T10:00+02:00", ticket::Assigned{network, ofNetwork}, ofNetwork)
            .together(ticket::Accepted{});
    const auto custody = custodyOf(ticket.activities(), at("2026-03-30T12:00+02:00"), worksIn);
    CHECK(custody.spans.back().queueMs == 0);
    CHECK(minutes(custody.spans.back().touchMs) == 2h);
}
