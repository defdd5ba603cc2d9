#include "core/index/filter.h"
#include "core/index/vocabulary.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Four tickets of Anna's; Ines looks.
struct PartFilterDesk : DeskFixture
{
    PartFilterDesk()
    {
        team = DeskFixture::team(u"Network"_s);
        ines = person(u"Ines"_s, team);
        anna = person(u"Anna"_s);
        for (const auto &subject : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s})
            tickets.push_back(ticket(subject, anna, team));
    }
    void act(const ticket::Command &command) { run(command, ines); }
    qint64 mine(const QString &filter)
    {
        desk::CountQuestion question;
        question.filters = {filter};
        question.me = ines;
        question.myTeam = team;
        return desk->counts(question).result().value().front();
    }
    /// The same count before and after the index is built anew, and from its file.
    qint64 steady(const QString &filter)
    {
        const auto before = count(filter);
        reopen();
        CHECK(count(filter) == before);
        REQUIRE(desk->reindex().result().has_value());
        CHECK(count(filter) == before);
        return before;
    }
    TeamId team;
    PersonId ines;
    PersonId anna;
    std::vector<TicketId> tickets;
};

} // namespace

TEST_CASE("Tags are found by their beginning, whole in quotes, and their absence by none",
          "[filter]")
{
    PartFilterDesk desk;
    desk.act(ticket::AddTag{desk.tickets[0], u"vpn"_s});
    desk.act(ticket::AddTag{desk.tickets[0], u"client-5.4"_s});
    desk.act(ticket::AddTag{desk.tickets[1], u"vpn-token"_s});
    CHECK(desk.steady(u"tag:vpn"_s) == 2);
    CHECK(desk.count(u"tag:\"VPN\""_s) == 1);
    CHECK(desk.count(u"tag:client,vpn-t"_s) == 2);
    CHECK(desk.count(u"-tag:vpn"_s) == 2);
    CHECK(desk.count(u"tag:none"_s) == 2);
    CHECK(desk.count(u"has:tag"_s) == 2);
    desk.act(ticket::RemoveTag{desk.tickets[1], u"vpn-token"_s});
    CHECK(desk.steady(u"tag:vpn"_s) == 1);
    const auto tags = desk.desk->tags().result().value();
    REQUIRE(tags.size() == 2);
    CHECK(tags[0].name == u"client-5.4"_s);
    CHECK(tags[0].tickets == 1);
}

TEST_CASE("A snoozed ticket waits until its time has come, then it is there again", "[filter]")
{
    PartFilterDesk desk;
    desk.act(ticket::Snooze{desk.tickets[0], desk.clock.now() + 3h});
    desk.act(ticket::Snooze{desk.tickets[1], desk.clock.now() + 3h});
    desk.act(ticket::Snooze{desk.tickets[2], desk.clock.now() + 30h});
    CHECK(desk.steady(u"is:snoozed"_s) == 3);
    CHECK(desk.count(u"is:waiting"_s) == 3);
    CHECK(desk.count(u"is:open -is:waiting"_s) == 1);
    CHECK(desk.count(u"wakes:today"_s) == 2);
    desk::QueueQuestion question{u"is:open"_s};
    question.group = desk::GroupKey::Urgency;
    const auto groups = desk.desk->list(question).result().value().groups;
    const auto waiting =
        std::ranges::find_if(groups, [](const auto &group) { return group.nextWake.has_value(); });
    REQUIRE(waiting != groups.end());
    CHECK(waiting->count == 3);
    CHECK(waiting->nextWakes == 1); // the second one was put aside a minute later
    desk.clock.advance(4h);
    CHECK(desk.count(u"is:snoozed"_s) == 1);
    desk.act(ticket::EndSnooze{desk.tickets[2]});
    CHECK(desk.steady(u"is:waiting"_s) == 0);
}

TEST_CASE("Who follows a ticket finds it, and so does whoever looks for a follower", "[filter]")
{
    PartFilterDesk desk;
    desk.act(ticket::Follow{desk.tickets[0]});
    desk.act(ticket::Follow{desk.tickets[1], desk.anna});
    CHECK(desk.mine(u"is:followed"_s) == 1);
    CHECK(desk.mine(u"follower:me"_s) == 1);
    CHECK(desk.steady(u"follower:anna"_s) == 1);
    CHECK(desk.count(u"is:followed"_s) == 0); // nobody looks
    CHECK(desk.count(u"follower:none"_s) == 2);
    desk.act(ticket::Unfollow{desk.tickets[0]});
    CHECK(desk.mine(u"is:followed"_s) == 0);
}

TEST_CASE("Children are found by the number of their parent, whatever joined them", "[filter]")
{
    PartFilterDesk desk;
    const auto number = desk.view(desk.tickets[0]).ticket.number;
    desk.act(ticket::Link{desk.tickets[1], desk.tickets[0], ticket::LinkKind::Parent});
    desk.act(ticket::Link{desk.tickets[0], desk.tickets[2], ticket::LinkKind::Child});
    desk.act(ticket::Link{desk.tickets[2], desk.tickets[3], ticket::LinkKind::Related});
    CHECK(desk.steady(u"parent:%1"_s.arg(number)) == 2);
    CHECK(desk.count(u"parent:#%1"_s.arg(number)) == 2);
    CHECK(desk.count(u"parent:none"_s) == 2);
    CHECK(desk.count(u"has:parent"_s) == 2);
    CHECK(desk.steady(u"has:child"_s) == 1);
    CHECK(desk.count(u"has:link"_s) == 3);
}

TEST_CASE("What hangs on a ticket can be asked for: files, open steps, what its requester can do",
          "[filter]")
{
    PartFilterDesk desk;
    desk.act(ticket::Attach{desk.tickets[0], {{u"a.txt"_s, "text/plain", "words"}}});
    desk.act(ticket::AddSteps{desk.tickets[1], {u"look"_s}});
    desk.act(ticket::ChangeImpact{desk.tickets[2], ticket::Impact::Hindered});
    CHECK(desk.steady(u"has:attachment"_s) == 1);
    CHECK(desk.count(u"has:attachment,steps"_s) == 2);
    CHECK(desk.steady(u"impact:hindered"_s) == 1);
    CHECK(desk.count(u"impact:unknown,hindered"_s) == 4);
    const auto seq = desk.view(desk.tickets[1]).steps().front().seq;
    desk.act(ticket::SetStep{desk.tickets[1], seq});
    CHECK(desk.steady(u"has:steps"_s) == 0);
    CHECK(desk.check().findings.empty());
}

TEST_CASE("A redacted tag is gone from the filters as well", "[filter]")
{
    PartFilterDesk desk;
    desk.act(ticket::AddTag{desk.tickets[0], u"hunter2"_s});
    const auto seq = desk.view(desk.tickets[0]).ticket.tags.front().seq;
    desk.act(ticket::Redact{desk.tickets[0], seq, u"a password"_s});
    CHECK(desk.count(u"tag:hunter"_s) == 0);
    CHECK(desk.desk->tags().result().value().empty());
}

TEST_CASE("A word that no field knows is answered with the one that was meant", "[filter]")
{
    PartFilterDesk desk;
    const auto hint = [&desk](const QString &filter) {
        const auto answer = desk.desk->list({filter}).result();
        REQUIRE_FALSE(answer.has_value());
        return answer.error().parameters.value(2);
    };
    CHECK(hint(u"is:snozed"_s) == u"snoozed"_s);
    CHECK(hint(u"has:atachment"_s) == u"attachment"_s);
    CHECK(hint(u"impact:hinderd"_s) == u"hindered"_s);
    CHECK(hint(u"sort:priorty"_s) == u"priority"_s);
    CHECK(hint(u"tags:vpn"_s) == u"tag"_s);
}

TEST_CASE("Every field that is offered is understood, with each of its words", "[filter]")
{
    PartFilterDesk desk;
    for (const auto &field : index::filterVocabulary()) {
        for (const auto &word : field.words) {
            INFO(field.name.toStdString() << ':' << word.toStdString());
            CHECK(desk.desk->list({field.name + u':' + word}).result().has_value());
        }
    }
}
