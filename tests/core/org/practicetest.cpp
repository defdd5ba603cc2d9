#include "core/org/practice.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace baton;
using namespace baton::org;

namespace {

Setting saved(Practice practice, PracticeState state, TeamId team = {}, qint64 id = 7)
{
    auto setting = practiceSetting({}, practice, state, team);
    setting.id = SettingId{id};
    return setting;
}

} // namespace

TEST_CASE("A desk in which nobody has decided anything uses no practice", "[org]")
{
    const auto practices = Practices::from({});
    for (const auto practice : allPractices) {
        CHECK(practices.state(practice) == PracticeState::Off);
        CHECK_FALSE(practices.isDecided(practice));
        CHECK_FALSE(practices.isOn(practice, TeamId{1}));
        CHECK_FALSE(practices.isUsed(practice));
    }
}

TEST_CASE("A practice on pilot is used by its team alone", "[org]")
{
    const std::vector settings{saved(Practice::Targets, PracticeState::Pilot, TeamId{3})};
    const auto practices = Practices::from(settings);
    CHECK(practices.isUsed(Practice::Targets));
    CHECK(practices.isOn(Practice::Targets, TeamId{3}));
    CHECK_FALSE(practices.isOn(Practice::Targets, TeamId{4}));
    CHECK_FALSE(practices.isOn(Practice::Targets, TeamId{}));
    CHECK(practices.pilot(Practice::Targets) == TeamId{3});
}

TEST_CASE("Switching a practice again changes the setting there is", "[org]")
{
    const std::vector before{saved(Practice::HandOffs, PracticeState::On)};
    const auto after = practiceSetting(before, Practice::HandOffs, PracticeState::Off);
    CHECK(after.id == SettingId{7});
    const auto practices = Practices::from(std::vector{after});
    CHECK(practices.state(Practice::HandOffs) == PracticeState::Off);
    CHECK(practices.isDecided(Practice::HandOffs)); // off by decision, not for want of one
    CHECK(practiceSetting(before, Practice::Targets, PracticeState::On).id == SettingId{});
}

TEST_CASE("A practice whose setting cannot be read is off", "[org]")
{
    auto broken = saved(Practice::Targets, PracticeState::On);
    broken.spec = R"({"state":"perhaps"})";
    CHECK_FALSE(Practices::from(std::vector{broken}).isUsed(Practice::Targets));
    auto retired = saved(Practice::Targets, PracticeState::On);
    retired.retired = true;
    CHECK_FALSE(Practices::from(std::vector{retired}).isUsed(Practice::Targets));
}

TEST_CASE("Every practice and state has a word of its own", "[org]")
{
    QSet<QString> words;
    for (const auto practice : allPractices) {
        words.insert(toWord(practice));
        CHECK(practiceFromWord(toWord(practice)) == practice);
    }
    CHECK(words.size() == std::ssize(allPractices));
    for (const auto state : {PracticeState::Off, PracticeState::Pilot, PracticeState::On})
        CHECK(practiceStateFromWord(toWord(state)) == state);
}
