#include "core/handoff/custody.h"
#include "core/sla/policychoice.h"
#include "tests/support/ticketbuilder.h"

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;
using sla::Metric;
using sla::Outcome;
using ticket::Priority;

namespace {

// Two versions of a policy and of its calendar: 9 to 17, later 9 to 12.
struct Versions
{
    calendar::WorkCalendar nine = compiled(nineToFive());
    calendar::WorkCalendar mornings = compiled(weekdays(QStringLiteral("Europe/Paris"), 9, 12));
    std::vector<sla::Policy> policies;

    Versions()
    {
        auto promises = Promises{}.promise(Metric::Resolve, 8h);
        policies.push_back(promises.policy());
    }
    sla::Policy &edited()
    {
        auto next = policies.back();
        ++next.version;
        next.effectiveFrom = next.savedAt = at("2026-03-30T12:00+02:00");
        return policies.emplace_back(next);
    }
    [[nodiscard]] sla::Rules rules() const
    {
        return {policies, [this](CalendarId, Instant, Instant) { return &nine; },
                [this](CalendarId, int version) { return version == 2 ? &mornings : &nine; }};
    }
    [[nodiscard]] sla::Clock resolve(const TicketBuilder &ticket, const char *now) const
    {
        sla::Subject subject;
        subject.recordedAt = at("2026-03-30T09:00+02:00");
        const auto events = sla::eventsOf(ticket.activities());
        for (const auto &clock : sla::clocksAt(rules(), subject, events, at(now))) {
            if (clock.metric == Metric::Resolve)
                return clock;
        }
        FAIL("no promise to resolve");
        return {};
    }
};

constexpr auto noon = "2026-03-30T12:00+02:00";

} // namespace

TEST_CASE("Applied to an open ticket, a new target counts what was used before", "[sla]")
{
    Versions versions;
    versions.edited().targets.front().promise = WorkingTime{4h};
    auto ticket = aTicket("2026-03-30T09:00+02:00");
    CHECK(versions.resolve(ticket, noon).dueAt == at("2026-03-30T17:00+02:00"));
    ticket.add(noon, ticket::RulesApplied{PolicyId{1}, 2, 1});
    const auto clock = versions.resolve(ticket, "2026-03-30T12:30+02:00");
    CHECK(clock.dueAt == at("2026-03-30T13:00+02:00"));
    CHECK(clock.policyVersion == 2);
    CHECK(clock.used == working(3h + 30min));
}

TEST_CASE("Applied to an open ticket, new hours move what is due", "[sla]")
{
    Versions versions;
    auto ticket = aTicket("2026-03-30T09:00+02:00");
    ticket.add(noon, ticket::RulesApplied{PolicyId{1}, 1, 2});
    CHECK(versions.resolve(ticket, noon).dueAt == at("2026-04-01T11:00+02:00"));
}

TEST_CASE("Applying other rules never touches a clock that has stopped", "[sla]")
{
    Versions versions;
    versions.edited().targets.front().promise = WorkingTime{1h};
    auto ticket = aTicket("2026-03-30T09:00+02:00").resolved("2026-03-30T11:30+02:00");
    const auto before = versions.resolve(ticket, noon);
    ticket.add(noon, ticket::RulesApplied{PolicyId{1}, 2, 2});
    CHECK(versions.resolve(ticket, noon) == before);
    CHECK(before.outcome == Outcome::Met);
}

TEST_CASE("A breach stays one under milder rules, and under rules that pause more", "[sla]")
{
    Versions versions;
    versions.policies.front().options.pauseStops = {};
    auto &milder = versions.edited();
    milder.targets.front().promise = WorkingTime{16h};
    milder.options.pauseStops = {Metric::Resolve};
    auto ticket = aTicket("2026-03-27T09:00+01:00")
                      .paused("2026-03-27T10:00+01:00", "2026-03-31T09:00+02:00");
    ticket.add(noon, ticket::RulesApplied{PolicyId{1}, 2, 1});
    const auto clock = versions.resolve(ticket, "2026-03-31T10:00+02:00");
    CHECK(clock.outcome == Outcome::Breached);
    CHECK(clock.breachedAt == at("2026-03-27T17:00+01:00"));
    CHECK(clock.dueAt > clock.breachedAt);
}

TEST_CASE("Put under no rules at all, what was not broken is withdrawn", "[sla]")
{
    Versions versions;
    auto ticket = aTicket("2026-03-30T09:00+02:00");
    ticket.add(noon, ticket::RulesApplied{});
    CHECK(versions.resolve(ticket, "2026-04-10T12:00+02:00").outcome == Outcome::Withdrawn);
}

TEST_CASE("A tighter target leaves time to act, and says that it is compressed", "[sla]")
{
    Versions versions;
    auto &edited = versions.edited();
    edited.targets.front().promise = WorkingTime{2h};
    edited.targets.push_back({Metric::FirstResponse, Priority::P3, WorkingTime{30min}});
    auto ticket = aTicket("2026-03-30T09:00+02:00");
    ticket.add(noon, ticket::RulesApplied{PolicyId{1}, 2, 1});
    const auto clock = versions.resolve(ticket, noon);
    CHECK(clock.actionableAt == at("2026-03-30T12:30+02:00"));
    CHECK((clock.flags & quint8(sla::Flag::Compressed)) != 0);
}

TEST_CASE("The explanation names the moment at which other rules were applied", "[sla]")
{
    Versions versions;
    versions.edited().targets.front().promise = WorkingTime{4h};
    auto ticket = aTicket("2026-03-30T09:00+02:00");
    ticket.add(noon, ticket::RulesApplied{PolicyId{1}, 2, 1});
    sla::Subject subject;
    subject.recordedAt = at("2026-03-30T09:00+02:00");
    const auto steps = sla::explain(versions.rules(), subject, sla::eventsOf(ticket.activities()),
                                    at(noon), Metric::Resolve);
    const auto applied = std::ranges::find(steps, sla::StepKind::RulesApplied, &sla::Step::kind);
    REQUIRE(applied != steps.end());
    CHECK(applied->from == at(noon));
    CHECK(applied->target == working(4h));
}

TEST_CASE("A withdrawn policy is not chosen any more, the next in order is", "[sla]")
{
    Versions versions;
    versions.edited().targets.clear();
    auto next = versions.policies.front();
    next.id = PolicyId{2};
    next.order = 1;
    versions.policies.push_back(next);
    const auto *chosen = sla::choosePolicy(versions.policies, {}, at("2026-03-30T13:00+02:00"));
    REQUIRE(chosen != nullptr);
    CHECK(chosen->id == PolicyId{2});
}

TEST_CASE("Nobody has worked on a ticket because other rules were applied to it", "[sla]")
{
    auto ticket = aTicket("2026-03-30T09:00+02:00").team("2026-03-30T09:00+02:00", 1);
    ticket.team("2026-03-30T10:00+02:00", 2);
    ticket.add(noon, ticket::RulesApplied{PolicyId{1}, 2, 1});
    const auto custody = handoff::custodyOf(ticket.activities(), at("2026-03-30T13:00+02:00"), {});
    CHECK_FALSE(custody.handOffs.back().waitMs.has_value());
}

TEST_CASE("What a ticket does after a promise has stopped does not move what was due", "[sla]")
{
    auto promises = Promises{}.promise(Metric::Restore, 4h).promise(Metric::Resolve, 4h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .add("2026-03-30T10:00+02:00", ticket::Restored{})
                            .paused("2026-03-30T11:00+02:00")
                            .resumed("2026-03-30T15:00+02:00");
    const auto now = "2026-03-30T16:00+02:00";
    CHECK(promises.clock(Metric::Restore, ticket, now).dueAt == at("2026-03-30T13:00+02:00"));
    CHECK(promises.clock(Metric::Resolve, ticket, now).dueAt == at("2026-03-30T17:00+02:00"));
}

TEST_CASE("A team made after a restore keeps its own clock: its long id is not cut", "[sla]")
{
    constexpr qint64 longId = (qint64{12} << 40) + 7;
    auto promises = Promises{}.promise(Metric::Custody, 2h);
    const auto ticket = aTicket("2026-03-30T09:00+02:00").team("2026-03-30T09:00+02:00", longId);
    CHECK(promises.clock(Metric::Custody, ticket, "2026-03-30T10:00+02:00").team == TeamId{longId});
}
