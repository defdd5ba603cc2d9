#include "tests/support/openticket.h"
#include "ui/ticket/conversation.h"
#include "ui/ticket/entrymodel.h"
#include "ui/ticket/moment.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QTimeZone berlin{"Europe/Berlin"};

Instant at(int year, int month, int day, int hour, int minute = 0)
{
    return fromMs(QDateTime{{year, month, day}, {hour, minute}, berlin}.toMSecsSinceEpoch());
}

} // namespace

TEST_CASE("A moment is read as people say it", "[moment]")
{
    const auto thursday = at(2026, 3, 26, 15);
    const auto later = [&](const QString &words) {
        return ui::momentFrom(words, thursday, berlin, ui::Towards::Future);
    };
    CHECK(later(u"tomorrow"_s) == at(2026, 3, 27, 8));
    CHECK(later(u"fri 14:00"_s) == at(2026, 3, 27, 14));
    CHECK(later(u"Thu"_s) == at(2026, 4, 2, 8));
    CHECK(later(u"Thu 16:30"_s) == at(2026, 3, 26, 16, 30));
    CHECK(later(u"14:30"_s) == at(2026, 3, 27, 14, 30));
    CHECK(later(u"24 Dec"_s) == at(2026, 12, 24, 8));
    CHECK(later(u"2.1. 9:15"_s) == at(2027, 1, 2, 9, 15));
    CHECK(later(u"2027-01-02"_s) == at(2027, 1, 2, 8));
    CHECK(later(u"in 2 h"_s) == at(2026, 3, 26, 17));
    CHECK(later(u"29 Mar 2:30"_s) == at(2026, 3, 29, 3)); // skipped by the clocks: when they change
    for (const auto &nonsense : {u"soon"_s, u"25:00"_s, u""_s, u"31 Feb"_s, u"t"_s})
        CHECK_FALSE(later(nonsense).has_value());
}

TEST_CASE("A moment in the past needs its hour", "[moment]")
{
    const auto thursday = at(2026, 3, 26, 15);
    const auto before = [&](const QString &words) {
        return ui::momentFrom(words, thursday, berlin, ui::Towards::Past);
    };
    CHECK(before(u"fri 14:00"_s) == at(2026, 3, 20, 14));
    CHECK(before(u"14:30"_s) == at(2026, 3, 26, 14, 30));
    CHECK(before(u"16:00"_s) == at(2026, 3, 25, 16));
    CHECK(before(u"yesterday, 9:00"_s) == at(2026, 3, 25, 9));
    CHECK(before(u"20 min"_s) == at(2026, 3, 26, 14, 40));
    CHECK(before(u"24 Dec 10:00"_s) == at(2025, 12, 24, 10));
    CHECK_FALSE(before(u"yesterday"_s).has_value());
}

TEST_CASE("Time spent is read as people say it", "[moment]")
{
    CHECK(ui::minutesFrom(u"15"_s) == 15);
    CHECK(ui::minutesFrom(u"20 min"_s) == 20);
    CHECK(ui::minutesFrom(u"1:30"_s) == 90);
    CHECK(ui::minutesFrom(u"2 h"_s) == 120);
    CHECK(ui::minutesFrom(u"1.5 h"_s) == 90);
    CHECK(ui::minutesFrom(u"1 h 20"_s) == 80);
    CHECK_FALSE(ui::minutesFrom(u"a while"_s).has_value());
    CHECK_FALSE(ui::minutesFrom(u"-5"_s).has_value());
}

TEST_CASE("A tag is t, the word, Enter; its cross takes it off, and undo puts it on again", "[ui]")
{
    OpenTicket desk;
    const auto before = desk.view().tags();
    desk.press(Qt::Key_T);
    REQUIRE(desk.hasFocus("tagField"));
    desk.type(u"VPN client"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.becomes([](const auto &view) { return view.tags().contains(u"vpn-client"_s); }));
    const auto cross = [&]() -> QToolButton * {
        for (auto *button : desk.window->ticketPage()->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName().contains(u"vpn-client"_s))
                return button;
        }
        return nullptr;
    };
    REQUIRE(QTest::qWaitFor([&] { return cross() != nullptr; }, 5'000));
    QTest::mouseClick(cross(), Qt::LeftButton);
    REQUIRE(desk.becomes([&](const auto &view) { return view.tags() == before; }));
    REQUIRE(desk.says(u"off"_s));
    desk.window->acts()->undo();
    CHECK(desk.becomes([](const auto &view) { return view.tags().contains(u"vpn-client"_s); }));
    const auto *said = desk.find<ui::Conversation>("conversation");
    const auto &last = said->entries().entry(said->entries().rowCount() - 1);
    CHECK(last.kind == ui::Entry::Kind::Changes);
    CHECK(last.lines.join(u' ').contains(u"added the tag vpn-client"_s));
}

TEST_CASE("f follows a ticket, f again leaves it", "[ui]")
{
    OpenTicket desk;
    const auto follows = [&](const desk::TicketView &view) {
        return std::ranges::find(view.ticket.followers, desk.me()) != view.ticket.followers.end();
    };
    const bool before = follows(desk.view());
    desk.press(Qt::Key_F);
    REQUIRE(desk.becomes([&](const auto &view) { return follows(view) != before; }));
    REQUIRE(QTest::qWaitFor(
        [&] {
            return desk.find<QPushButton>("follow")->text().contains(u"You follow"_s) != before;
        },
        5'000));
    desk.click("follow");
    CHECK(desk.becomes([&](const auto &view) { return follows(view) == before; }));
}

TEST_CASE("Snoozed until Monday is Shift+Z and 2; a message of the requester wakes it", "[ui]")
{
    OpenTicket desk;
    desk.press(Qt::Key_Z, Qt::ShiftModifier);
    REQUIRE(desk.asks());
    desk.press(Qt::Key_2);
    const auto zone = QTimeZone::systemTimeZone();
    const auto monday = ui::morningOf(ui::nextMonday(ui::dayOf(SystemClock{}.now(), zone)), zone);
    REQUIRE(desk.becomes([&](const auto &view) { return view.snoozedUntil == monday; }));
    CHECK(QTest::qWaitFor(
        [&] { return desk.find<QLabel>("status")->text().startsWith(u"Snoozed until"_s); }, 5'000));
    REQUIRE(desk.window->desk()
                ->execute(ticket::Command{ticket::RecordRequesterMessage{desk.id, u"Hello?"_s}}, {})
                .result());
    CHECK_FALSE(desk.view().snoozedUntil.has_value());
}

TEST_CASE("z snoozes until the next morning on which the house opens, as in the list", "[ui]")
{
    OpenTicket desk;
    const auto zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    const auto morning = desk.window->desk()->mornings(zone).result().value().front();
    desk.press(Qt::Key_Z);
    REQUIRE(desk.becomes([&](const auto &view) { return view.snoozedUntil == morning; }));
    CHECK(QTest::qWaitFor(
        [&] { return desk.find<QPushButton>("snooze")->text().startsWith(u"Snoozed until"_s); },
        5'000));
    desk.window->acts()->undo();
    CHECK(desk.becomes([](const auto &view) { return !view.snoozedUntil; }));
}

TEST_CASE("Snoozed until a typed day; what cannot be read is said, and stays in its field", "[ui]")
{
    OpenTicket desk;
    desk.press(Qt::Key_Z, Qt::ShiftModifier);
    REQUIRE(desk.asks());
    desk.type(u"soon"_s);
    REQUIRE(desk.hasFocus("choiceField"));
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QLabel>("choiceWrong")->isVisible());
    CHECK(desk.find<QLineEdit>("choiceField")->text() == u"soon"_s);
    desk.find<QLineEdit>("choiceField")->clear();
    desk.type(u"in 2 h"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.becomes([](const auto &view) { return view.snoozedUntil.has_value(); }));
    REQUIRE(desk.says(u"is snoozed until"_s));
    desk.window->acts()->undo();
    CHECK(desk.becomes([](const auto &view) { return !view.snoozedUntil; }));
}

TEST_CASE("Esc leaves the question and does nothing", "[ui]")
{
    OpenTicket desk;
    const auto version = desk.view().ticket.version;
    desk.press(Qt::Key_Z, Qt::ShiftModifier);
    REQUIRE(desk.asks());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.find<ui::ChoiceLine>("choiceLine")->isVisible());
    CHECK(desk.window->ticketPage()->isVisible());
    CHECK(desk.view().ticket.version == version);
}

TEST_CASE("Fifteen minutes are one click; other times are m and a number; undo takes them back",
          "[ui]")
{
    OpenTicket desk;
    const int before = desk.view().minutesSpent();
    desk.click("quarter");
    REQUIRE(desk.becomes([&](const auto &view) { return view.minutesSpent() == before + 15; }));
    desk.window->ticketPage()->setFocus();
    desk.press(Qt::Key_M);
    REQUIRE(desk.asks());
    desk.press(Qt::Key_Tab);
    desk.find<QLineEdit>("choiceField")->setFocus();
    desk.type(u"1:30"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.becomes([&](const auto &view) { return view.minutesSpent() == before + 105; }));
    REQUIRE(desk.says(u"1 h 30"_s));
    desk.window->acts()->undo();
    CHECK(desk.becomes([&](const auto &view) { return view.minutesSpent() == before + 15; }));
}
