#include "core/ticket/decide.h"
#include "core/ticket/evolve.h"
#include "tests/support/slowclocks.h"

using namespace baton;
using namespace baton::test;

namespace {

// One invented ticket: what the rules let happen, and what the oracle made of it.
struct Story
{
    std::vector<ticket::Activity> history;
    ticket::Ticket ticket;

    void add(Instant at, const ticket::Fact &fact)
    {
        const auto seq = static_cast<qint64>(history.size()) + 1;
        history.push_back({seq, -seq, at, at, TicketBuilder::technician, fact, {}});
        ticket::evolve(ticket, history.back());
    }
    // What the command made happen; nothing where the rules refuse it.
    std::vector<ticket::Fact> give(const ticket::Command &command, Instant now)
    {
        ticket::Context context;
        context.now = now;
        context.actor = TicketBuilder::technician;
        context.workflow = ticket::defaultWorkflow(ticket.kind);
        context.ticket = ticket;
        context.history = history;
        const auto decided = ticket::decide(context, command);
        std::vector<ticket::Fact> facts;
        if (!decided)
            return facts;
        for (const auto &happening : *decided)
            facts.push_back(happening.fact);
        for (const auto &fact : facts)
            add(now, fact);
        return facts;
    }
};

} // namespace

TEST_CASE("Whatever commands are given in whatever order, the clocks are those of a slow walk",
          "[sla][oracle]")
{
    Random random{
        static_cast<unsigned>(20261124 + qEnvironmentVariableIntValue("BATON_ORACLE_SEED"))};
    const auto zone =
        GENERATE(Catch::Generators::as<std::string>{}, "Europe/Paris", "America/New_York");
    const auto spec = nineToFive(QString::fromStdString(zone));
    const Window window{spec, toMs(at("2026-03-02T00:00+00:00"))}; // both changes of clocks in it
    const std::array teams{TeamId{1}, TeamId{2}, TeamId{3}};
    const int rounds = qEnvironmentVariableIntValue("BATON_ORACLE_ROUNDS");
    for (int round = 0; round < std::max(100, rounds); ++round) {
        CAPTURE(round);
        const auto promised = anyPromises(random);
        Promises promises{spec};
        for (const auto &[metric, targets] : promised.minutes) {
            for (const auto &[priority, length] : targets)
                promises.promise(metric, std::chrono::minutes{length}, priority);
        }
        int now = between(random, 0, 3 * 1440);
        Story story;
        ticket::Created created;
        created.priority = anyPriority(random);
        created.reportedAt = fromMs(window.instant(now));
        story.add(created.reportedAt, created);
        Oracle oracle{window, promised, now, created.priority};
        for (int step = between(random, 1, 14); step > 0; --step) {
            now += between(random, 1, between(random, 2, 1600));
            oracle.liveUntil(now);
            const auto instant = fromMs(window.instant(now));
            for (const auto &fact : story.give(anyCommand(random, {}, instant, teams), instant))
                std::visit(oracle, fact);
        }
        now += between(random, 0, 2000);
        oracle.liveUntil(now);
        auto future = oracle;
        future.liveUntil(daysWalked * 1440);
        compare(window, oracle, future,
                sla::clocksAt(promises.rules(), {}, sla::eventsOf(story.history),
                              fromMs(window.instant(now))));
    }
}
