#include "core/ticket/undolast.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace baton::ticket;
using namespace Qt::StringLiterals;

namespace {

const TicketId ticketId{1};

// A ticket's history, each line one act.
struct History
{
    History &did(const std::vector<std::pair<Fact, QString>> &facts)
    {
        ++act;
        for (const auto &[fact, text] : facts) {
            const auto seq = std::ssize(activities) + 1;
            activities.push_back({seq, act, fromMs(seq * 1000), fromMs(seq * 1000), PersonId{9},
                                  fact, text.isEmpty() ? std::nullopt : std::optional{text}});
        }
        return *this;
    }
    [[nodiscard]] std::optional<Command> back() const
    {
        return undoOfLast(ticketId, activities, fromMs(1'000'000));
    }

    qint64 act = 0;
    std::vector<Activity> activities;
};

History begun()
{
    Created created;
    created.requester = PersonId{3};
    created.priority = Priority::P3;
    History history;
    history.did({{created, u"VPN"_s}, {Assigned{TeamId{5}, PersonId{6}}, {}}});
    return history;
}

} // namespace

TEST_CASE("What was done last is taken back without knowing the command", "[ticket]")
{
    const auto tag = begun().did({{TagAdded{}, u"vpn"_s}}).back();
    REQUIRE(tag);
    CHECK(std::get<RemoveTag>(*tag).tag == u"vpn"_s);
    const auto held = begun().did({{Assigned{TeamId{7}, {}}, u"please"_s}}).back();
    REQUIRE(held);
    CHECK(std::get<Assign>(*held).team == TeamId{5});
    CHECK(std::get<Assign>(*held).technician == PersonId{6});
    const auto subject = begun().did({{SubjectChanged{}, u"New"_s}}).back();
    REQUIRE(subject);
    CHECK(std::get<ChangeSubject>(*subject).subject == u"VPN"_s);
    const auto follower = begun().did({{Followed{PersonId{8}}, {}}}).back();
    REQUIRE(follower);
    CHECK(std::get<Unfollow>(*follower).person == PersonId{8});
    CHECK(std::holds_alternative<Reopen>(*begun().did({{Resolved{}, u"Done"_s}}).back()));
}

TEST_CASE("Steps added together are taken back together", "[ticket]")
{
    const auto back = begun().did({{StepAdded{}, u"one"_s}, {StepAdded{}, u"two"_s}}).back();
    REQUIRE(back);
    CHECK(std::get<RemoveSteps>(*back).seqs == std::vector<qint64>{3, 4});
}

TEST_CASE("A split is taken back on the ticket that was split off", "[ticket]")
{
    const auto back = begun()
                          .did({{RequesterWrote{}, u"And the printer"_s}})
                          .did({{SplitOff{TicketId{2}, 3}, {}}})
                          .back();
    REQUIRE(back);
    CHECK(std::get<UndoSplit>(*back).ticket == TicketId{2});
}

TEST_CASE("What was said or made stays, and only the last act counts", "[ticket]")
{
    CHECK_FALSE(begun().back());
    CHECK_FALSE(begun().did({{TagAdded{}, u"vpn"_s}}).did({{Noted{}, u"asked"_s}}).back());
    CHECK_FALSE(undoOfLast(ticketId, {}, {}));
}
