#include "tests/support/deskfixture.h"
#include "tests/support/slowclocks.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

// One desk for all tickets: nine to five in Paris, the policy written anew for each of them.
struct BusyDesk : DeskFixture
{
    calendar::CalendarSpec spec = nineToFive();
    Window window{spec, toMs(clock.now()) - toMs(clock.now()) % minute};
    std::array<TeamId, 3> teams{team(u"Service Desk"_s), team(u"Network"_s), team(u"Mail"_s)};
    PersonId technician = person(u"Dora"_s, teams.front());
    PersonId requester = person(u"Anna"_s);
    CalendarId hours = as<CalendarId>(run(desk::SaveCalendar{{}, spec, {}}).stream);

    void moveTo(int at) { clock.advance(fromMs(window.instant(at)) - clock.now()); }
    [[nodiscard]] int minuteNow() const
    {
        return static_cast<int>((toMs(clock.now()) - window.begin) / minute);
    }
    void promise(const Promised &promised, PolicyId &id)
    {
        sla::Policy policy;
        policy.id = id;
        policy.name = u"Standard"_s;
        policy.calendar = hours;
        for (const auto &[metric, targets] : promised.minutes) {
            for (const auto &[priority, length] : targets)
                policy.targets.push_back(
                    {metric, priority, WorkingTime{std::chrono::minutes{length}}});
        }
        id = as<PolicyId>(run(desk::SavePolicy{policy}, technician).stream);
    }
    // What came of a command; nothing where the rules refuse it.
    std::vector<ticket::Fact> give(const ticket::Command &command, TicketId id, size_t known)
    {
        std::vector<ticket::Fact> facts;
        if (!desk->execute(command, technician).result())
            return facts;
        const auto entries = view(id).activities;
        for (auto i = static_cast<qsizetype>(known); i < entries.size(); ++i)
            facts.push_back(entries[i].activity.fact);
        return facts;
    }
};

} // namespace

TEST_CASE(
    "Whatever is done through the desk in whatever order, its clocks are those of a slow walk",
    "[desk][oracle]")
{
    Random random{
        static_cast<unsigned>(20261125 + qEnvironmentVariableIntValue("BATON_ORACLE_SEED"))};
    const int rounds = qEnvironmentVariableIntValue("BATON_ORACLE_ROUNDS");
    for (int round = 0; round < std::max(12, rounds); ++round) {
        CAPTURE(round);
        BusyDesk fixture;
        PolicyId policy;
        for (int story = 0; story < 6; ++story) {
            CAPTURE(story);
            const auto promised = anyPromises(random);
            fixture.promise(promised, policy);
            int now = fixture.minuteNow() + between(random, 1, 1440);
            fixture.moveTo(now);
            ticket::Create create;
            create.subject = u"It does not work"_s;
            create.message = create.subject;
            create.requester = fixture.requester;
            create.priority = anyPriority(random);
            const auto made = fixture.desk->execute(ticket::Command{create}, fixture.technician);
            REQUIRE(made.result().has_value());
            const auto id = as<TicketId>(made.result()->stream);
            Oracle oracle{fixture.window, promised, now, create.priority};
            for (int step = between(random, 1, 6); step > 0; --step) {
                now += between(random, 1, between(random, 2, 700));
                oracle.liveUntil(now);
                fixture.moveTo(now);
                const auto known = static_cast<size_t>(fixture.view(id).activities.size());
                const auto command = anyCommand(random, id, fixture.clock.now(), fixture.teams);
                for (const auto &fact : fixture.give(command, id, known))
                    std::visit(oracle, fact);
            }
            now += between(random, 1, 700);
            oracle.liveUntil(now);
            fixture.moveTo(now);
            auto future = oracle;
            future.liveUntil(daysWalked * 1440);
            auto clocks = fixture.view(id).clocks;
            std::erase_if(clocks, [](const sla::Clock &each) {
                return each.metric == Metric::Custody || each.metric == Metric::UpdateCadence;
            });
            compare(fixture.window, oracle, future, clocks);
        }
        CHECK(fixture.check().findings.empty());
    }
}
