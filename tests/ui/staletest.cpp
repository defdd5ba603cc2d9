#include "core/org/checklist.h"
#include "tests/support/deskfixture.h"
#include "tests/support/openticket.h"
#include "ui/boards/nexttile.h"
#include "ui/call/promiseline.h"

#include <QLabel>
#include <QTableWidget>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

// A ticket that the person leaves for another one before the answer has come.
struct LeftTicket : OpenTicket
{
    LeftTicket() : first{id}
    {
        ticket::Create create;
        create.subject = u"The shared drive is slow"_s;
        create.requester = view().ticket.requester;
        create.team = view().ticket.team;
        for (auto *each : {&second, &third})
            *each = as<TicketId>(done(create).stream);
    }
    desk::Receipt done(const desk::Command &command) const
    {
        return window->desk()->execute(command, me()).result().value();
    }
    desk::TicketView viewOf(TicketId ticket) const
    {
        return window->desk()->ticket(ticket).result().value();
    }
    ui::TicketPage *page() const { return window->ticketPage(); }
    // The other ticket is shown, and what was on its way has come.
    void goOn() const
    {
        page()->open(second);
        REQUIRE(opens());
        window->desk()->count(u"drive"_s).waitForFinished(); // after what was asked before
        QTest::qWait(200);
        REQUIRE(page()->ticket() == second);
    }
    bool isAsking() const { return find<ui::ChoiceLine>("choiceLine")->isVisible(); }

    TicketId first;
    TicketId second;
    TicketId third;
};

} // namespace

TEST_CASE("What was asked of one ticket is not asked of the next", "[stale]")
{
    const LeftTicket desk;
    for (const auto deed : {ui::Deed::Link, ui::Deed::Merge}) {
        desk.page()->open(desk.first);
        REQUIRE(desk.opens());
        desk.page()->begin(deed);
        desk.goOn();
        CHECK_FALSE(desk.isAsking());
    }
}

TEST_CASE("A choice that is still looked up asks nothing once another ticket is open", "[stale]")
{
    const LeftTicket desk;
    desk.page()->begin(ui::Deed::Link);
    REQUIRE(desk.asks());
    QTest::keyClicks(desk.find<QWidget>("choiceField"),
                     QString::number(desk.viewOf(desk.third).ticket.number));
    QTest::keyClick(desk.find<QWidget>("choiceField"), Qt::Key_Return);
    desk.goOn();
    CHECK_FALSE(desk.isAsking());
}

TEST_CASE("The checklists offered are those for the ticket that is open", "[stale]")
{
    const LeftTicket desk;
    desk.done(desk::SaveSetting{org::settingFrom(org::Checklist{{}, u"Joiner"_s, {u"Mail"_s}})});
    desk.page()->begin(ui::Deed::Checklist);
    desk.goOn();
    CHECK_FALSE(desk.isAsking());
}

TEST_CASE("A snooze belongs to the ticket on which its key was pressed", "[stale]")
{
    const LeftTicket desk;
    desk.page()->begin(ui::Deed::Snooze);
    desk.goOn();
    CHECK(QTest::qWaitFor([&] { return desk.viewOf(desk.first).snoozedUntil.has_value(); }, 5'000));
    CHECK_FALSE(desk.viewOf(desk.second).snoozedUntil.has_value());
}

TEST_CASE("What is known of hand-offs is said under the hand-off, not under what follows it",
          "[stale]")
{
    const LeftTicket desk;
    ticket::Create create;
    create.subject = desk.viewOf(desk.second).ticket.subject;
    create.requester = desk.view().ticket.requester;
    create.team = desk.view().ticket.team;
    for (int n = 0; n < 6; ++n)
        desk.done(ticket::Resolve{as<TicketId>(desk.done(create).stream), u"done"_s, {}});
    const auto *help = desk.find<QLabel>("actHelp");
    desk.goOn();
    desk.page()->begin(ui::Deed::HandOff);
    REQUIRE(QTest::qWaitFor([help] { return help->isVisible(); }, 5'000));
    desk.page()->begin(ui::Deed::HandOff);
    desk.page()->begin(ui::Deed::Resolve);
    QTest::qWait(200);
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("A call that is begun anew shows no promise of the one before", "[stale]")
{
    const WindowFixture fixture{60};
    ui::PromiseLine line;
    line.setDesk(fixture.window->desk());
    ticket::Create create;
    create.priority = ticket::Priority::P1;
    const auto *words = line.findChild<QLabel *>(u"promiseWords"_s);
    line.follow(create);
    REQUIRE(QTest::qWaitFor([words] { return !words->text().isEmpty(); }, 5'000));
    line.begin();
    line.follow(create);
    line.begin();
    QTest::qWait(300);
    CHECK(words->text().isEmpty());
}

TEST_CASE("What one desk's past teaches is not said of another desk", "[stale]")
{
    const WindowFixture busy{2'000};
    const DeskFixture quiet;
    ui::NextTile tile;
    const auto *table = tile.findChild<QTableWidget *>(u"breaksNext"_s);
    const auto figures = busy.window->desk()->breaches({}).result().value();
    REQUIRE_FALSE(figures.next.empty());
    tile.show(figures);
    const auto foretells = [table] {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 5)->text().contains(u"in 10"_s))
                return true;
        }
        return false;
    };
    tile.learn(*busy.window->desk());
    REQUIRE(QTest::qWaitFor(foretells, 5'000));
    tile.learn(*quiet.desk);
    CHECK_FALSE(foretells());
    QTest::qWait(200);
    CHECK_FALSE(foretells());
}
