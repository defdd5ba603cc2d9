#include "core/sla/policywarnings.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace std::chrono_literals;
using sla::Metric;
using sla::PolicyFlaw;
using ticket::Priority;

namespace {

sla::Policy policy(qint64 id, std::vector<sla::Target> targets)
{
    sla::Policy made;
    made.id = PolicyId{id};
    made.targets = std::move(targets);
    return made;
}

sla::Target within(Metric metric, Priority priority, std::chrono::milliseconds length)
{
    return {metric, priority, WorkingTime{length}};
}

std::vector<PolicyFlaw> flawsOf(const std::vector<sla::Policy> &policies,
                                const sla::PolicyGround &ground = {})
{
    std::vector<PolicyFlaw> flaws;
    for (const auto &warning : sla::warningsOf(policies, ground))
        flaws.push_back(warning.flaw);
    return flaws;
}

const auto someTarget = within(Metric::Resolve, Priority::P1, 4h);

} // namespace

TEST_CASE("A policy after one that takes everything is never used, and says by whom", "[sla]")
{
    auto narrow = policy(2, {someTarget});
    narrow.kinds = {ticket::Kind::Incident};
    const auto warnings = sla::warningsOf(std::vector{policy(1, {someTarget}), narrow}, {});
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].flaw == PolicyFlaw::Shadowed);
    CHECK(warnings[0].policy == PolicyId{2});
    CHECK(warnings[0].other == PolicyId{1});
    CHECK(flawsOf({narrow, policy(1, {someTarget})}).empty());
    CHECK(flawsOf({policy(1, {}), narrow}).empty()); // withdrawn: in nobody's way
}

TEST_CASE("A policy for services or hours that are gone is warned of", "[sla]")
{
    auto lost = policy(1, {someTarget});
    lost.services = {ServiceId{7}};
    lost.calendar = CalendarId{3};
    CHECK(flawsOf({lost}) == std::vector{PolicyFlaw::MatchesNothing, PolicyFlaw::UnknownCalendar});
    CHECK(flawsOf({lost}, {{ServiceId{7}}, {CalendarId{3}}}).empty());
}

TEST_CASE("Absurd targets are warned of", "[sla]")
{
    CHECK(flawsOf({policy(1, {within(Metric::Resolve, Priority::P1, 1s)})}) ==
          std::vector{PolicyFlaw::TooShort});
    CHECK(flawsOf({policy(1, {within(Metric::Resolve, Priority::P1, 9000h)})}) ==
          std::vector{PolicyFlaw::TooLong});
    CHECK(flawsOf({policy(1, {{Metric::Resolve, Priority::P1, sla::EndOfWorkingDay{400}}})}) ==
          std::vector{PolicyFlaw::TooLong});
    CHECK(flawsOf({policy(1, {someTarget, within(Metric::Resolve, Priority::P2, 2h)})}) ==
          std::vector{PolicyFlaw::OutOfOrder});
    CHECK(flawsOf({policy(1, {someTarget, within(Metric::FirstResponse, Priority::P1, 5h)})}) ==
          std::vector{PolicyFlaw::AnswerAfterEnd});
    CHECK(flawsOf({policy(1, {someTarget, someTarget})}) == std::vector{PolicyFlaw::SaidTwice});
}
