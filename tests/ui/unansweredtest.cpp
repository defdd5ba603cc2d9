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

TEST_CASE("Solved too long ago, a ticket asks before another one follows it (R9)", "[ticket]")
{
    const OpenTicket desk;
    auto &window = *desk.window;
    const auto act = [&](const desk::Command &command) {
        const auto receipt = window.desk()->execute(command, desk.me()).result();
        REQUIRE(receipt.has_value());
        return receipt->stream;
    };
    sla::Policy policy = window.desk()->ruleList().result().value().policies.front();
    policy.id = {};
    policy.name = u"Short"_s;
    policy.order -= 1;
    policy.kinds = {ticket::Kind::ServiceRequest};
    policy.calendar = {};
    policy.options.confirmationDays = 1;
    act(desk::SavePolicy{policy});
    const auto now = SystemClock{}.now();
    ticket::Create create;
    create.kind = ticket::Kind::ServiceRequest;
    create.subject = u"New keyboard"_s;
    create.requester = desk.view().requester.id;
    create.priority = ticket::Priority::P3;
    create.reportedAt = now - 100h;
    const auto id = as<TicketId>(act(ticket::Command{create}));
    act(ticket::Command{ticket::Resolve{id, u"Given"_s, now - 99h}});
    window.ticketPage()->open(id);
    REQUIRE(QTest::qWaitFor(
        [&] { return window.ticketPage()->ticket() == id && window.ticketPage()->isFilled(); },
        5'000));
    REQUIRE(window.desk()->ticket(id).result()->isFinal);
    const auto before = window.desk()->count({}).result().value();
    window.ticketPage()->setFocus();
    desk.press(Qt::Key_E);
    REQUIRE(desk.asks());
    CHECK(window.desk()->count({}).result().value() == before); // nothing yet
    desk.press(Qt::Key_1);
    REQUIRE(QTest::qWaitFor([&] { return window.desk()->count({}).result().value() == before + 1; },
                            5'000));
    CHECK(window.desk()->ticket(id).result()->links.size() == 1);
}
