#include "tests/support/deskfixture.h"

#include "core/org/practice.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

org::Practices practicesOf(DeskFixture &fixture)
{
    return org::Practices::from(fixture.desk->directory().result().value().settings);
}

} // namespace

TEST_CASE("A desk of one team without a policy shows neither targets nor hand-offs", "[practice]")
{
    DeskFixture fixture;
    fixture.team(u"Front office"_s);
    CHECK_FALSE(practicesOf(fixture).isUsed(org::Practice::Targets));
    CHECK_FALSE(practicesOf(fixture).isUsed(org::Practice::HandOffs));
}

TEST_CASE("A second team brings hand-offs, a first policy brings targets", "[practice]")
{
    DeskFixture fixture;
    fixture.team(u"Front office"_s);
    fixture.team(u"Network"_s);
    CHECK(practicesOf(fixture).state(org::Practice::HandOffs) == org::PracticeState::On);
    sla::Policy policy;
    policy.name = u"Standard"_s;
    fixture.run(desk::SavePolicy{policy});
    CHECK(practicesOf(fixture).state(org::Practice::Targets) == org::PracticeState::On);
    CHECK(fixture.check().found == 0);
}

TEST_CASE("What somebody switched off stays off when a third team comes", "[practice]")
{
    DeskFixture fixture;
    fixture.team(u"Front office"_s);
    fixture.team(u"Network"_s);
    fixture.run(desk::SetPractice{org::Practice::HandOffs, org::PracticeState::Off});
    fixture.team(u"Applications"_s);
    fixture.reopen();
    CHECK(practicesOf(fixture).state(org::Practice::HandOffs) == org::PracticeState::Off);
    CHECK(practicesOf(fixture).isDecided(org::Practice::HandOffs));
}

TEST_CASE("One team may try a practice, but it has to be there", "[practice]")
{
    DeskFixture fixture;
    const auto team = fixture.team(u"Front office"_s);
    fixture.run(desk::SetPractice{org::Practice::Targets, org::PracticeState::Pilot, team});
    CHECK(practicesOf(fixture).isOn(org::Practice::Targets, team));
    const auto error = fixture.refused(
        desk::SetPractice{org::Practice::Targets, org::PracticeState::Pilot, TeamId{999}});
    CHECK(error.code == ErrorCode::InvalidValue);
    CHECK(practicesOf(fixture).pilot(org::Practice::Targets) == team);
    CHECK(fixture.check().found == 0);
}

TEST_CASE("The demo uses targets and hand-offs", "[practice]")
{
    DeskFixture fixture;
    fixture.demo(20);
    CHECK(practicesOf(fixture).state(org::Practice::Targets) == org::PracticeState::On);
    CHECK(practicesOf(fixture).state(org::Practice::HandOffs) == org::PracticeState::On);
    CHECK(fixture.check().found == 0);
}
