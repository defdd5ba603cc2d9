#include "core/insight/budget.h"
#include "core/sla/policyjson.h"
#include "core/sla/policywarnings.h"
#include "tests/support/ticketbuilder.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;

namespace {

constexpr TeamId firstLine{1};
constexpr TeamId secondLine{2};
constexpr TeamId thirdLine{3};
constexpr PersonId ofAny{905};

// Eight working hours promised: a quarter for the firstLine, half for the network.
struct Agreed
{
    Agreed()
    {
        promises.promise(sla::Metric::Resolve, 8h);
        promises.options().budgets = {{firstLine, 25}, {secondLine, 50}};
    }
    std::vector<insight::Budget> of(const TicketBuilder &ticket, const char *now) const
    {
        const auto clock = promises.clock(sla::Metric::Resolve, ticket, now);
        const auto custody =
            handoff::custodyOf(ticket.activities(), at(now), [](PersonId, TeamId) { return true; });
        const auto policy = promises.rules().policies.front();
        const auto found = insight::postMortemOf(clock, policy.options, custody.spans, {},
                                                 promises.calendar(), at(now));
        return insight::budgetsOf(found, clock, policy.options, custody.spans, promises.calendar());
    }
    Promises promises;
};

} // namespace

TEST_CASE("A team has its share of the promise, and the next one what it left over (R8)",
          "[insight]")
{
    const Agreed agreed;
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .together(ticket::Assigned{firstLine, {}})
                            .add("2026-03-30T09:30+02:00", ticket::Accepted{}, ofAny)
                            .team("2026-03-30T10:00+02:00", 2, ofAny)
                            .add("2026-03-30T11:00+02:00", ticket::Accepted{}, ofAny);
    const auto budgets = agreed.of(ticket, "2026-03-30T16:00+02:00");
    REQUIRE(budgets.size() == 2);
    CHECK(budgets[0].own == WorkingTime{2h});
    CHECK(budgets[0].used == WorkingTime{1h});
    CHECK(budgets[1].own == WorkingTime{4h});
    CHECK(budgets[1].carried == WorkingTime{1h});
    CHECK(budgets[1].used == WorkingTime{6h});
    CHECK(budgets[1].over() == WorkingTime{1h});
}

TEST_CASE("A share is given once: a ticket that comes back brings what the others left",
          "[insight]")
{
    const Agreed agreed;
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .together(ticket::Assigned{firstLine, {}})
                            .add("2026-03-30T09:30+02:00", ticket::Accepted{}, ofAny)
                            .team("2026-03-30T12:00+02:00", 2, ofAny)
                            .add("2026-03-30T12:30+02:00", ticket::Accepted{}, ofAny)
                            .team("2026-03-30T13:00+02:00", 1, ofAny)
                            .add("2026-03-30T13:30+02:00", ticket::Accepted{}, ofAny);
    const auto budgets = agreed.of(ticket, "2026-03-30T14:00+02:00");
    REQUIRE(budgets.size() == 3);
    CHECK(budgets[0].over() == WorkingTime{1h}); // three of its two hours
    CHECK(budgets[1].carried == WorkingTime{});  // overdrawn is not taken from the next one
    CHECK(budgets[2].own == WorkingTime{});
    CHECK(budgets[2].carried == WorkingTime{3h});
    CHECK(budgets[2].used == WorkingTime{1h});
}

TEST_CASE("A pass-through is on the account of the edge, a team without a share on nobody's",
          "[insight]")
{
    const Agreed agreed;
    const auto ticket = aTicket("2026-03-30T09:00+02:00")
                            .together(ticket::Assigned{firstLine, {}})
                            .add("2026-03-30T09:30+02:00", ticket::Accepted{}, ofAny)
                            .team("2026-03-30T10:00+02:00", 2, ofAny)
                            .team("2026-03-30T10:10+02:00", 3, ofAny)
                            .add("2026-03-30T10:30+02:00", ticket::Accepted{}, ofAny)
                            .team("2026-03-30T12:10+02:00", 2, ofAny)
                            .add("2026-03-30T12:20+02:00", ticket::Accepted{}, ofAny);
    const auto custody = handoff::custodyOf(ticket.activities(), at("2026-03-30T13:10+02:00"),
                                            [](PersonId, TeamId) { return true; });
    REQUIRE(custody.spans.size() == 4);
    const auto budgets = agreed.of(ticket, "2026-03-30T13:10+02:00");
    REQUIRE(budgets.size() == 4);
    CHECK(budgets[1].onEdge == WorkingTime{10min});
    CHECK(budgets[1].used == WorkingTime{});
    CHECK(budgets[1].own == WorkingTime{4h});
    CHECK(budgets[2].team == thirdLine);
    CHECK_FALSE(budgets[2].isAgreed);
    CHECK(budgets[2].used == WorkingTime{2h});
    CHECK(budgets[3].carried == WorkingTime{5h}); // four of its own and one of the desk
    CHECK(budgets[3].used == WorkingTime{1h});
}

TEST_CASE("Shares move no clock, and a policy without them says nothing of budgets", "[insight]")
{
    Agreed agreed;
    const auto ticket = aTicket("2026-03-30T09:00+02:00").together(ticket::Assigned{firstLine, {}});
    const auto with = agreed.promises.clocks(ticket, "2026-03-30T16:00+02:00");
    CHECK(agreed.of(ticket, "2026-03-30T16:00+02:00").size() == 1);
    agreed.promises.options().budgets.clear();
    CHECK(agreed.promises.clocks(ticket, "2026-03-30T16:00+02:00") == with);
    CHECK(agreed.of(ticket, "2026-03-30T16:00+02:00").empty());
}

TEST_CASE("Shares are kept with the version of the policy; absurd ones are refused by name",
          "[sla]")
{
    sla::Policy policy;
    policy.name = QStringLiteral("Standard");
    const auto without = sla::toJson(policy);
    CHECK_FALSE(without.contains("budgets"));
    policy.options.budgets = {{firstLine, 25}, {secondLine, 50}};
    const auto again = sla::policyFromJson(sla::toJson(policy));
    REQUIRE(again.has_value());
    CHECK(again->options.budgets == policy.options.budgets);
    const auto refused = [](const char *budgets) {
        const auto read =
            sla::policyFromJson(QByteArray{"{\"options\":{\"budgets\":"} + budgets + "}}");
        return read ? QString{} : read.error().parameters.value(0);
    };
    CHECK(refused("7") == QStringLiteral("options.budgets"));
    CHECK(refused("[{\"team\":1,\"percent\":0}]") == QStringLiteral("options.budgets[0].percent"));
    CHECK(refused("[{\"team\":1,\"percent\":101}]") ==
          QStringLiteral("options.budgets[0].percent"));
    CHECK(refused("[{\"percent\":10}]") == QStringLiteral("options.budgets[0].team"));
    CHECK(refused("[{\"team\":1,\"percent\":10},{\"team\":1,\"percent\":20}]") ==
          QStringLiteral("options.budgets[1].team"));
}

TEST_CASE("Shares of more than the whole promise are warned of", "[sla]")
{
    sla::Policy policy;
    policy.id = PolicyId{1};
    policy.targets = {{sla::Metric::Resolve, ticket::Priority::P3, WorkingTime{8h}}};
    policy.options.budgets = {{firstLine, 60}, {secondLine, 50}};
    const auto warnings = sla::warningsOf(std::array{policy}, {});
    CHECK(std::ranges::count(warnings, sla::PolicyFlaw::SharesOverWhole,
                             &sla::PolicyWarning::flaw) == 1);
    policy.options.budgets.back().percent = 40;
    CHECK(sla::warningsOf(std::array{policy}, {}).empty());
}
