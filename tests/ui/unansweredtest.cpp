#include "tests/support/openticket.h"
#include "ui/actions/actionregistry.h"

#include <QPlainTextEdit>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Asked, paused until a moment from now, and that moment has passed.
struct Unanswered : OpenTicket
{
    Unanswered()
    {
        const auto act = [this](const ticket::Command &command) {
            REQUIRE(window->desk()->execute(command, me()).result().has_value());
        };
        act(ticket::Reply{id, u"Which printer is it?"_s});
        act(ticket::Pause{id, ticket::PauseReason::Requester, SystemClock{}.now() + 200ms});
        QTest::qWait(300);
        window->ticketPage()->open(id);
        REQUIRE(QTest::qWaitFor([this] { return window->ticketPage()->isUnanswered(); }, 5'000));
    }
    QString typed(const char *field) const { return find<QPlainTextEdit>(field)->toPlainText(); }
};

} // namespace

TEST_CASE("When the wake-up comes without an answer, a reminder or the end is one key (R6)",
          "[ticket]")
{
    const Unanswered desk;
    CHECK(desk.find<QPushButton>("remind")->isVisible());
    SECTION("Remind: the question again, to be read over before it is sent")
    {
        desk.press(Qt::Key_R, Qt::ShiftModifier);
        REQUIRE(desk.hasFocus("words"));
        CHECK(desk.typed("words").contains(u"> Which printer is it?"_s));
        CHECK(desk.view().ticket.category == ticket::Category::Pending); // nothing was sent
    }
    SECTION("Resolve without an answer: the reason is there already")
    {
        desk.press(Qt::Key_E, Qt::ShiftModifier);
        REQUIRE(desk.hasFocus("actWords"));
        CHECK(desk.typed("actWords").startsWith(u"No answer to our question of"_s));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(desk.becomes([](const desk::TicketView &view) {
            return view.ticket.category == ticket::Category::Resolved;
        }));
    }
}

TEST_CASE("A ticket that waits for nobody offers no reminder", "[ticket]")
{
    const OpenTicket desk;
    CHECK_FALSE(desk.find<QPushButton>("remind")->isVisible());
    CHECK(desk.window->actions()->standing(u"ticket.remind"_s) == ui::Standing::NotHere);
}
