#include "tests/support/deskfixture.h"

#include "core/words/postmortemwords.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Eight hours, day and night: a quarter for the desk, half for the network.
struct SharedPromise : DeskFixture
{
    SharedPromise()
    {
        first = team(u"Desk"_s);
        second = team(u"Network"_s);
        dora = person(u"Dora"_s, first);
        nils = person(u"Nils"_s, second);
        sla::Policy policy;
        policy.name = u"Standard"_s;
        policy.targets = {{sla::Metric::Resolve, ticket::Priority::P3, WorkingTime{8h}}};
        policy.options.budgets = {{first, 25}, {second, 50}};
        run(desk::SavePolicy{policy});
        printer = ticket(u"Printer"_s, dora, first);
    }
    void handOff(TeamId to, PersonId by)
    {
        run(ticket::Command{ticket::Assign{printer, to, {}}}, by);
    }

    TeamId first;
    TeamId second;
    PersonId dora;
    PersonId nils;
    TicketId printer;
};

} // namespace

TEST_CASE("A ticket says what its team has of the promise, its post-mortem what each stay had (R8)",
          "[budget]")
{
    SharedPromise desk;
    desk.run(ticket::Command{ticket::Accept{desk.printer}}, desk.dora);
    desk.clock.advance(59min);
    desk.handOff(desk.second, desk.dora);
    desk.run(ticket::Command{ticket::Accept{desk.printer}}, desk.nils);
    desk.clock.advance(6h - 1min);
    const auto view = desk.view(desk.printer);
    REQUIRE(view.budget.has_value());
    CHECK(view.budget->team == desk.second);
    CHECK(view.budget->own == WorkingTime{4h});
    CHECK(view.budget->used == WorkingTime{6h});
    const auto found = desk.desk->postMortem(desk.printer).result().value();
    REQUIRE(found.budgets.size() == 2);
    CHECK(found.budgets[0].own == WorkingTime{2h});
    CHECK(found.budgets[0].used + found.budgets[1].carried == WorkingTime{2h});
    CHECK(found.budgets[1] == *view.budget);
    CHECK(words::share(found.budgets[1]).contains(u" of "_s));
    SECTION("No share is said of a ticket whose promise is over")
    {
        desk.run(ticket::Command{ticket::Resolve{desk.printer, u"Done"_s}}, desk.nils);
        CHECK_FALSE(desk.view(desk.printer).budget.has_value());
        CHECK(desk.desk->postMortem(desk.printer).result().value().budgets.size() == 2);
    }
    SECTION("The shares of the version under which the ticket came in hold")
    {
        auto policy = desk.desk->ruleList().result().value().policies.front();
        policy.options.budgets.clear();
        desk.run(desk::SavePolicy{policy});
        CHECK(desk.view(desk.printer).budget.has_value());
    }
}
