#include "tests/support/deskfixture.h"

#include <thread>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

bool comesToWait(const desk::Desk &desk)
{
    for (int tries = 0; tries < 2'000 && !desk.waitsForFile(); ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds{2});
    return desk.waitsForFile();
}

} // namespace

TEST_CASE("An act waits for another program that writes, and is done when that has ended", "[desk]")
{
    DeskFixture desk;
    storage::Connection other{desk.path(), storage::Access::ReadWrite};
    CHECK_FALSE(desk.desk->waitsForFile());
    auto lock = std::make_unique<storage::Transaction>(other);
    const auto act = desk.desk->execute(desk::SaveTeam{{{}, u"Network"_s}}, {});
    CHECK(comesToWait(*desk.desk));
    CHECK_FALSE(act.isFinished());
    CHECK(desk.desk->directory().result().has_value()); // nobody who reads waits
    lock.reset();
    CHECK(act.result().has_value());
}

TEST_CASE("Acts that wait can be given up: nothing of them is done, and the next one is", "[desk]")
{
    DeskFixture desk;
    storage::Connection other{desk.path(), storage::Access::ReadWrite};
    auto lock = std::make_unique<storage::Transaction>(other);
    const auto first = desk.desk->execute(desk::SaveTeam{{{}, u"Network"_s}}, {});
    const auto behind = desk.desk->execute(desk::SaveTeam{{{}, u"Field"_s}}, {});
    REQUIRE(comesToWait(*desk.desk));
    desk.desk->stopWaiting();
    REQUIRE_FALSE(first.result().has_value());
    CHECK(first.result().error().code == ErrorCode::Cancelled);
    REQUIRE_FALSE(behind.result().has_value());
    CHECK(behind.result().error().code == ErrorCode::Cancelled);
    lock.reset();
    CHECK(desk.desk->directory().result()->teams.empty());
    desk.team(u"Desk"_s);
    CHECK(desk.desk->directory().result()->teams.size() == 1);
    desk.desk->stopWaiting(); // nothing waits: what comes next is done
    desk.team(u"Next"_s);
    CHECK(desk.check().found == 0);
}
