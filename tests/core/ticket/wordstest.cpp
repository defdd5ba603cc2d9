#include "core/ticket/words.h"
#include "core/ticket/evolve.h"
#include "core/ticket/factcodec.h"
#include "core/ticket/parts.h"
#include "tests/support/calendars.h"

#include <set>

using namespace baton;
using namespace baton::test;

namespace {

// Every value of an enum up to `last` has a word of its own that leads back to it.
template <class Enum> void comesBack(Enum last)
{
    std::set<QString> words;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const auto word = ticket::toWord(static_cast<Enum>(value));
        CAPTURE(value, word.toStdString());
        CHECK(ticket::fromWord<Enum>(word) == static_cast<Enum>(value));
        CHECK(words.insert(word).second);
    }
    CHECK_FALSE(ticket::fromWord<Enum>(u"no such word"));
}

std::vector<ticket::Fact> oneOfEach()
{
    const auto when = at("2026-03-30T09:00+02:00");
    return {ticket::Created{ticket::Kind::Incident, 7, PersonId{1}, ticket::Channel::Phone,
                            ticket::Priority::P2, ServiceId{3}, when},
            ticket::SubjectChanged{},
            ticket::RequesterChanged{PersonId{2}},
            ticket::ServiceChanged{ServiceId{4}},
            ticket::PriorityChanged{ticket::Priority::P1},
            ticket::PriorityChanged{ticket::Priority::P4, true},
            ticket::Assigned{TeamId{5}, PersonId{6}},
            ticket::Assigned{},
            ticket::Accepted{},
            ticket::Returned{TeamId{5}, ticket::ReturnCause::NoRights},
            ticket::RequesterWrote{ticket::Channel::Mail},
            ticket::Replied{ticket::ReplyBy::Automat, ticket::Channel::Portal},
            ticket::Noted{},
            ticket::NoReplyNeeded{},
            ticket::WorkStarted{},
            ticket::Paused{ticket::PauseReason::Supplier, when},
            ticket::Paused{},
            ticket::Resumed{},
            ticket::Restored{ticket::RestoredBy::Workaround},
            ticket::Resolved{},
            ticket::Reopened{},
            ticket::Closed{},
            ticket::MergedInto{TicketId{8}},
            ticket::Absorbed{TicketId{8}, when},
            ticket::MergeUndone{TicketId{8}, when},
            ticket::Touched{},
            ticket::SourceFacts{when, when, false, 2, 3},
            ticket::Redacted{9},
            ticket::Created{ticket::Kind::Incident, 7, PersonId{1}, ticket::Channel::Mail,
                            ticket::Priority::P2, ServiceId{3}, when, ticket::Impact::Hindered,
                            TicketId{8}},
            ticket::TagAdded{},
            ticket::TagRemoved{3},
            ticket::Linked{TicketId{8}, ticket::LinkKind::CausedBy},
            ticket::Unlinked{TicketId{8}, ticket::LinkKind::Parent},
            ticket::Followed{PersonId{2}},
            ticket::Unfollowed{PersonId{2}},
            ticket::Snoozed{when},
            ticket::SnoozeEnded{},
            ticket::TimeSpent{25},
            ticket::TimeCorrected{25},
            ticket::StepAdded{},
            ticket::StepDone{4},
            ticket::StepReopened{4},
            ticket::StepRemoved{4},
            ticket::ImpactChanged{ticket::Impact::CannotWork},
            ticket::PriorityExplained{},
            ticket::Attached{QByteArray(64, 'a'), 1234, "image/png", 3},
            ticket::Attached{QByteArray(64, 'b'), 1, "text/plain", 0},
            ticket::SplitOff{TicketId{8}, 5},
            ticket::SplitUndone{TicketId{8}},
            ticket::RulesApplied{PolicyId{10}, 3, 2},
            ticket::RulesApplied{}};
}

} // namespace

TEST_CASE("Every value is stored under a word of its own and read back by it", "[ticket]")
{
    comesBack(ticket::Priority::P5);
    comesBack(ticket::Category::Closed);
    comesBack(ticket::PauseReason::PlannedDate);
    comesBack(ticket::Channel::Import);
    comesBack(ticket::RestoredBy::Fix);
    comesBack(ticket::ReturnCause::Other);
    comesBack(ticket::ReplyBy::Automat);
    comesBack(ticket::Impact::CanWork);
    comesBack(ticket::LinkKind::Causes);
    comesBack(ticket::StepState::Removed);
    comesBack(ticket::LastKind::Changed);
}

TEST_CASE("What happened is read back from the log as it was written", "[ticket]")
{
    std::set<size_t> kinds;
    for (const auto &fact : oneOfEach()) {
        const auto kind = ticket::kindWord(fact);
        const auto payload = ticket::payloadOf(fact);
        CAPTURE(kind.toStdString(), payload.toStdString());
        CHECK(ticket::factFrom(kind, payload) == fact);
        kinds.insert(fact.index());
    }
    CHECK(kinds.size() == std::variant_size_v<ticket::Fact>);
}

TEST_CASE("A payload that lacks something or holds another type is damage, not a guess", "[ticket]")
{
    CHECK_FALSE(ticket::factFrom("priority_changed", "{}"));
    CHECK_FALSE(ticket::factFrom("priority_changed", R"({"priority":"urgentissimo"})"));
    CHECK_FALSE(ticket::factFrom("priority_changed", R"({"priority":)"));
    CHECK_FALSE(ticket::factFrom("danced", "{}"));
}
