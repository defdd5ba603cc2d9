#include "core/words/bulkwords.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct BulkDesk : DeskFixture
{
    explicit BulkDesk(int count = 3)
    {
        network = team(u"Network"_s);
        mail = team(u"Mail"_s);
        ines = person(u"Ines"_s, network);
        anna = person(u"Anna"_s);
        for (int i = 0; i < count; ++i)
            tickets.push_back(ticket(u"Ticket %1"_s.arg(i), anna, network));
    }
    desk::BulkPreview preview(const ticket::Command &act)
    {
        return desk->previewBulk({act, tickets}, ines).result().value();
    }
    desk::BulkReceipt run(std::vector<desk::BulkItem> items)
    {
        clock.advance(std::chrono::minutes{1});
        return desk->runBulk({std::move(items)}, ines).result().value();
    }
    using DeskFixture::run;
    TeamId network;
    TeamId mail;
    PersonId ines;
    PersonId anna;
    std::vector<TicketId> tickets;
};

} // namespace

TEST_CASE("An act on many says first which can be acted on and why others cannot", "[bulk]")
{
    BulkDesk desk;
    desk.run(ticket::Command{ticket::Resolve{desk.tickets[0], u"done"_s, {}}});
    const auto before = desk.view(desk.tickets[1]).ticket.version;
    const auto preview = desk.preview(ticket::Resolve{});
    CHECK(preview.ready.size() == 2);
    REQUIRE(preview.refused.size() == 1);
    CHECK(preview.refused[0].ticket == desk.tickets[0]);
    CHECK(preview.refused[0].number == desk.view(desk.tickets[0]).ticket.number);
    CHECK(words::refusals(preview.refused).startsWith(u"1 cannot, because "_s));
    CHECK(desk.view(desk.tickets[1]).ticket.version == before); // nothing is written
}

TEST_CASE("Many are changed in one go and come back by one undo", "[bulk]")
{
    const int count = 60; // more than are written at once
    BulkDesk desk{count};
    const auto receipt = desk.run(desk.preview(ticket::Assign{{}, desk.mail, {}, {}}).ready);
    CHECK(std::ssize(receipt.done) == count);
    CHECK(receipt.refused.empty());
    CHECK(desk.count(u"team:Mail"_s) == count);
    const auto back = desk.run(receipt.undo);
    CHECK(std::ssize(back.done) == count);
    CHECK(desk.count(u"team:Network"_s) == count);
    CHECK(desk.check().findings.empty());
}

TEST_CASE("Every field can be changed for many, and taken back", "[bulk]")
{
    BulkDesk desk;
    for (const auto id : desk.tickets)
        desk.run(ticket::Command{ticket::StartWork{id}});
    const auto later = desk.clock.now() + std::chrono::hours{20};
    const std::vector<ticket::Command> acts{
        ticket::ChangePriority{{}, ticket::Priority::P2, {}},
        ticket::ChangeImpact{{}, ticket::Impact::Hindered},
        ticket::Assign{{}, desk.network, desk.ines, {}},
        ticket::AddTag{{}, u"vpn"_s},
        ticket::Snooze{{}, later},
        ticket::Pause{{}, ticket::PauseReason::Requester, later},
        ticket::Follow{},
        ticket::Resolve{}};
    for (const auto &act : acts) {
        INFO(act.index());
        const auto before = desk.view(desk.tickets[1]).ticket;
        const auto receipt = desk.run(desk.preview(act).ready);
        CHECK(receipt.done.size() == 3);
        CHECK(receipt.undo.size() == 3);
        CHECK(desk.view(desk.tickets[1]).ticket != before);
        CHECK(desk.run(receipt.undo).done.size() == 3);
        const auto after = desk.view(desk.tickets[1]).ticket;
        CHECK(after.priority == before.priority);
        CHECK(after.impact == before.impact);
        CHECK(after.tags.empty());
        CHECK(after.followers.empty());
        CHECK(after.category == before.category);
        CHECK_FALSE(ticket::isSnoozed(after, desk.clock.now()));
    }
}

TEST_CASE("What a colleague has changed since the preview is left as it is, and said", "[bulk]")
{
    BulkDesk desk;
    const auto preview = desk.preview(ticket::ChangePriority{{}, ticket::Priority::P1, {}});
    desk.run(ticket::Command{
        ticket::ChangePriority{desk.tickets[1], ticket::Priority::P4, u"asked her"_s}});
    const auto receipt = desk.run(preview.ready);
    CHECK(receipt.done.size() == 2);
    REQUIRE(receipt.refused.size() == 1);
    CHECK(receipt.refused[0].error.code == ErrorCode::Conflict);
    CHECK(words::reason(receipt.refused[0].error) == u"somebody else has changed it meanwhile"_s);
    CHECK(desk.view(desk.tickets[1]).ticket.priority == ticket::Priority::P4);
    desk.run(ticket::Command{ticket::AddNote{desk.tickets[0], u"mine"_s}});
    const auto back = desk.run(receipt.undo); // nor does the undo overwrite anybody
    CHECK(back.done.size() == 1);
    CHECK(back.refused.size() == 1);
}

TEST_CASE("A long act can be stopped: what has not begun stays as it was", "[bulk]")
{
    BulkDesk desk{30};
    const auto stop = std::make_shared<std::atomic<bool>>(true);
    const auto ready = desk.preview(ticket::Resolve{}).ready;
    const auto receipt = desk.desk->runBulk({ready, stop}, desk.ines).result().value();
    CHECK(receipt.wasStopped);
    CHECK(receipt.done.empty());
    CHECK(desk.count(u"is:open"_s) == 30);
    const auto unread =
        desk.desk->previewBulk({ticket::Resolve{}, desk.tickets, stop}, desk.ines).result();
    REQUIRE_FALSE(unread.has_value());
    CHECK(unread.error().code == ErrorCode::Cancelled);
}

TEST_CASE("What tells people something or makes tickets is not done to many", "[bulk]")
{
    BulkDesk desk;
    for (const auto &act : std::vector<ticket::Command>{ticket::Reply{{}, u"Hello"_s, {}, {}},
                                                        ticket::Create{}, ticket::Redact{}}) {
        const auto preview = desk.desk->previewBulk({act, desk.tickets}, desk.ines).result();
        REQUIRE_FALSE(preview.has_value());
        CHECK(preview.error().code == ErrorCode::NotAllowed);
    }
}

TEST_CASE("What is put aside until the morning comes back when the house opens", "[snooze]")
{
    DeskFixture desk; // Monday 30 March 2026, 08:00Z
    const auto mornings = [&desk] { return desk.desk->mornings(u"UTC"_s).result().value(); };
    const auto day = [](int days, int hours) {
        return fromMs(1'774'828'800'000) + std::chrono::hours{24 * days + hours};
    };
    auto without = mornings();
    REQUIRE(without.size() == 7);
    CHECK(without[0] == day(1, 8));
    CHECK(without[4] == day(7, 8)); // no Saturday, no Sunday
    calendar::CalendarSpec hours;
    hours.name = u"Office"_s;
    hours.zoneId = u"UTC"_s;
    for (int weekday = 0; weekday < 4; ++weekday) // Monday to Thursday
        hours.week[static_cast<size_t>(weekday)] = {{9 * 60, 17 * 60}};
    desk.run(desk::SaveCalendar{{}, hours, {}});
    const auto with = mornings();
    CHECK(with[0] == day(1, 9));
    CHECK(with[3] == day(7, 9)); // Friday is closed as well
}
