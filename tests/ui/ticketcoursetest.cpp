#include "tests/support/openticket.h"
#include "ui/ticket/conversation.h"
#include "ui/ticket/entrymodel.h"
#include "ui/ticket/handoffhints.h"
#include "ui/ticket/moment.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct CourseTicket : OpenTicket
{
    void send() const { press(Qt::Key_Return, Qt::ControlModifier); }
    // What is said beside the moment that is typed.
    QString said() const
    {
        const auto *field = QApplication::focusWidget();
        REQUIRE(field->objectName() == "happenedAt"_L1);
        return field->parentWidget()->findChild<QLabel *>(u"happenedSaid"_s)->text();
    }
};

desk::TicketView heldBy(const QStringList &teams, int bounces)
{
    desk::TicketView view;
    for (const auto &team : teams)
        view.spans.push_back({{}, team});
    view.row.bounces = bounces;
    return view;
}

} // namespace

TEST_CASE("A reply that was given earlier counts from then, and says that it was logged later",
          "[ui]")
{
    CourseTicket desk;
    REQUIRE(desk.view().ticket.reportedAt < SystemClock{}.now() - 30min);
    desk.press(Qt::Key_R);
    REQUIRE(desk.hasFocus("words"));
    desk.type(u"Told her on the phone."_s);
    desk.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.hasFocus("happenedAt"));
    desk.type(u"20 min"_s);
    desk.send();
    const auto isIt = [](const desk::NamedActivity &entry) {
        return entry.activity.text == u"Told her on the phone."_s;
    };
    REQUIRE(
        desk.becomes([&](const auto &view) { return std::ranges::any_of(view.activities, isIt); }));
    const auto view = desk.view();
    const auto reply = std::ranges::find_if(view.activities, isIt);
    const auto late = reply->activity.recordedAt - reply->activity.occurredAt;
    CHECK(late >= 19min);
    CHECK(late <= 22min);
}

TEST_CASE("What happened cannot lie in the future or before the ticket; nothing typed is lost",
          "[ui]")
{
    CourseTicket desk;
    desk.press(Qt::Key_N);
    REQUIRE(desk.hasFocus("words"));
    desk.type(u"A note"_s);
    desk.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.hasFocus("happenedAt"));
    desk.type(u"1 Jan 2001 10:00"_s);
    CHECK(desk.said().contains(u"before the ticket"_s));
    CHECK_FALSE(desk.find<QPushButton>("send")->isEnabled());
    desk.press(Qt::Key_Escape);
    desk.type(u"2099-01-01 10:00"_s);
    CHECK(desk.said().contains(u"still to come"_s));
    desk.press(Qt::Key_Escape);
    CHECK(desk.find<QPushButton>("send")->isEnabled());
    CHECK(desk.find<QPlainTextEdit>("words")->toPlainText() == u"A note"_s);
}

TEST_CASE("Solved earlier and logged now: the ticket was resolved then", "[ui]")
{
    CourseTicket desk;
    desk.press(Qt::Key_E);
    REQUIRE(desk.hasFocus("actWords"));
    desk.type(u"Cable was loose."_s);
    for (auto *button : desk.window->ticketPage()->findChildren<QPushButton *>(u"happenedNow"_s)) {
        if (button->isVisible() &&
            button->parentWidget()->parentWidget()->objectName() == "actPanel"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    REQUIRE(desk.hasFocus("happenedAt"));
    desk.type(u"20 min"_s);
    desk.send();
    REQUIRE(desk.becomes(
        [](const auto &view) { return view.ticket.category == ticket::Category::Resolved; }));
    const auto ago = SystemClock{}.now() - *desk.view().ticket.resolvedAt;
    CHECK(ago >= 19min);
    CHECK(ago <= 22min);
}

TEST_CASE("Given back by two keys: b and the number of the cause", "[ui]")
{
    CourseTicket desk;
    const auto from = desk.view().ticket.team;
    const auto names = desk.window->desk()->directory().result().value();
    const auto to = std::ranges::find_if(
        names.teams, [&](const auto &team) { return team.id != from && !team.retired; });
    REQUIRE(to != names.teams.end());
    REQUIRE(
        desk.window->desk()
            ->execute(ticket::Command{ticket::Assign{desk.id, to->id, {}, u"Please"_s}}, desk.me())
            .result());
    REQUIRE(desk.becomes([&](const auto &view) { return view.ticket.team == to->id; }));
    desk.press(Qt::Key_B);
    REQUIRE(desk.asks());
    desk.press(Qt::Key_3);
    REQUIRE(desk.becomes([&](const auto &view) { return view.ticket.team == from; }));
    const auto view = desk.view();
    const auto *returned = std::get_if<ticket::Returned>(&view.activities.back().activity.fact);
    REQUIRE(returned != nullptr);
    CHECK(returned->cause == ticket::ReturnCause::NoRights);
}

TEST_CASE("A pause for a supplier is Shift+P and 2, and wakes up in five working days", "[ui]")
{
    CourseTicket desk;
    desk.press(Qt::Key_P, Qt::ShiftModifier);
    REQUIRE(desk.asks());
    desk.press(Qt::Key_2);
    REQUIRE(desk.becomes(
        [](const auto &view) { return view.ticket.pauseReason == ticket::PauseReason::Supplier; }));
    const auto wakes = *desk.view().ticket.wakeUpAt;
    CHECK(wakes > SystemClock{}.now() + 6 * 24h);
    CHECK(wakes < SystemClock{}.now() + 8 * 24h);
}

TEST_CASE("Handing a ticket back and forth is warned of, the second time with a proposal",
          "[handoff]")
{
    org::Team network;
    network.name = u"Network"_s;
    CHECK(ui::bounceRemark(heldBy({u"Desk"_s}, 0), network).isEmpty());
    CHECK(ui::bounceRemark(heldBy({u"Desk"_s, u"Clients"_s}, 0), network).isEmpty());
    CHECK(ui::bounceRemark(heldBy({u"Network"_s, u"Desk"_s}, 0), network)
              .contains(u"what is different"_s));
    CHECK(ui::bounceRemark(heldBy({u"Network"_s, u"Desk"_s}, 1), network).contains(u"second"_s));
    CHECK(ui::bounceRemark(heldBy({u"Network"_s, u"Desk"_s}, 3), network).contains(u"3 times"_s));
}
