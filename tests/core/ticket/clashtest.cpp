#include "core/ticket/clash.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace baton::ticket;
using namespace Qt::StringLiterals;

namespace {

const TicketId clashed{1};
const PersonId myself{7};
const PersonId anna{8};

// A ticket that I saw at version 2, and what was done since.
std::vector<Activity> since(const std::vector<std::pair<PersonId, Fact>> &acts)
{
    std::vector<Activity> history;
    const auto add = [&history](PersonId who, const Fact &fact) {
        const auto seq = std::ssize(history) + 1;
        history.push_back({seq, seq, fromMs(seq), fromMs(seq), who, fact, u"words"_s});
    };
    add(anna, Created{});
    add(anna, Assigned{TeamId{5}, {}});
    for (const auto &[who, fact] : acts)
        add(who, fact);
    return history;
}

const Command myPriority = ChangePriority{clashed, Priority::P3, u"It can wait"_s};
const Command myTake = Assign{clashed, TeamId{5}, myself, {}};

} // namespace

TEST_CASE("Two people who want different values of the same field clash", "[clash]")
{
    const auto history = since({{anna, PriorityChanged{Priority::P1}}});
    const auto *theirs = clashOf(history, 2, myPriority, myself);
    REQUIRE(theirs != nullptr);
    CHECK(theirs->seq == 3);
    CHECK(clashOf(since({{anna, Assigned{TeamId{5}, anna}}}), 2, myTake, myself) != nullptr);
    CHECK(clashOf(since({{anna, Resolved{}}}), 2, Command{Pause{clashed}}, myself) != nullptr);
}

TEST_CASE("Different fields, the same value and what was seen do not clash", "[clash]")
{
    const auto priority = since({{anna, PriorityChanged{Priority::P1}}});
    CHECK(clashOf(priority, 2, myTake, myself) == nullptr);
    CHECK(clashOf(priority, 3, myPriority, myself) == nullptr);
    const auto same = since({{anna, PriorityChanged{Priority::P3}}});
    CHECK(clashOf(same, 2, myPriority, myself) == nullptr);
    CHECK(clashOf(since({{anna, TagAdded{}}}), 2, Command{AddTag{clashed, u"vpn"_s}}, myself) ==
          nullptr);
    CHECK(clashOf(since({{anna, Noted{}}}), 2, Command{AddNote{clashed, u"Hm"_s}}, myself) ==
          nullptr);
}

TEST_CASE("One's own change and what happened by itself are nobody else's", "[clash]")
{
    CHECK(clashOf(since({{myself, PriorityChanged{Priority::P1}}}), 2, myPriority, myself) ==
          nullptr);
    CHECK(clashOf(since({{PersonId{}, Resumed{}}}), 2, Command{Resolve{clashed, {}, {}}}, myself) ==
          nullptr);
    const auto mineLast =
        since({{anna, PriorityChanged{Priority::P1}}, {myself, PriorityChanged{Priority::P2}}});
    CHECK(clashOf(mineLast, 2, myPriority, myself) == nullptr);
}

TEST_CASE("What was typed with an act is known, so that it can be kept", "[clash]")
{
    CHECK(wordsOf(myPriority) == u"It can wait"_s);
    CHECK(wordsOf(Resolve{clashed, u"Cable"_s, {}}) == u"Cable"_s);
    CHECK(wordsOf(Command{AddTag{clashed, u"vpn"_s}}).isEmpty());
}
