#include "tests/support/workingwindow.h"
#include "ui/shell/deskopener.h"
#include "ui/shell/sidebar.h"
#include "ui/ticket/clockline.h"
#include "ui/ticket/clocktable.h"
#include "ui/ticket/conversation.h"
#include "ui/ticket/entrymodel.h"
#include "ui/ticket/ticketpage.h"
#include "ui/ticket/whypanel.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int count(const desk::TicketView &view, const std::function<bool(const ticket::Fact &)> &is)
{
    return static_cast<int>(std::ranges::count_if(
        view.activities, [&is](const auto &entry) { return is(entry.activity.fact); }));
}

bool isReply(const ticket::Fact &fact)
{
    return std::holds_alternative<ticket::Replied>(fact);
}

} // namespace

TEST_CASE("Enter opens the ticket, Esc comes back to its row", "[ui]")
{
    WorkingWindow desk;
    desk.press(Qt::Key_J);
    desk.id = desk.model()->idAt(desk.table()->currentIndex().row());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.opens());
    CHECK(desk.window->ticketPage()->ticket() == desk.id);
    desk.press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return desk.table()->isVisible(); }, 5'000));
    REQUIRE(desk.waitForRows());
    CHECK(desk.model()->idAt(desk.table()->currentIndex().row()) == desk.id);
    CHECK(desk.table()->hasFocus());
}

TEST_CASE("A reply is three acts: r, the words, Ctrl+Enter", "[ui]")
{
    WorkingWindow desk;
    const int before = count(desk.view(), isReply);
    desk.press(Qt::Key_R);
    REQUIRE(desk.hasFocus("words"));
    desk.type(u"Please try it now."_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.find<QPlainTextEdit>("words")->toPlainText().isEmpty());
    CHECK(desk.becomes([&](const auto &view) { return count(view, isReply) == before + 1; }));
    CHECK(desk.view().activities.back().activity.text == u"Please try it now."_s);
    CHECK(desk.view().activities.back().activity.actor == desk.window->who()->me().person);
}

TEST_CASE("A reply that was taken back in time never left, and its words are in the field", "[ui]")
{
    WorkingWindow desk;
    desk.window->acts()->setReplyDelay(10min);
    const int before = count(desk.view(), isReply);
    desk.press(Qt::Key_R);
    REQUIRE(desk.hasFocus("words"));
    desk.type(u"To the wrong person"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.window->acts()->undo();
    CHECK(desk.find<QPlainTextEdit>("words")->toPlainText() == u"To the wrong person"_s);
    CHECK(count(desk.view(), isReply) == before);
}

TEST_CASE("A window that closes sends the reply that waits", "[ui]")
{
    WorkingWindow desk;
    desk.window->acts()->setReplyDelay(10min);
    const int before = count(desk.view(), isReply);
    desk.press(Qt::Key_R);
    REQUIRE(desk.hasFocus("words"));
    desk.type(u"It leaves."_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.window->close();
    CHECK(count(desk.view(), isReply) == before + 1);
}

TEST_CASE("A note is for us: another field, another colour, another word on the button", "[ui]")
{
    WorkingWindow desk;
    desk.press(Qt::Key_N);
    REQUIRE(desk.hasFocus("words"));
    CHECK(desk.find<QPlainTextEdit>("words")->property("note").toBool());
    CHECK(desk.find<QPushButton>("send")->text().contains(u"Save note"_s));
    desk.type(u"Asked the supplier."_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.becomes([](const auto &view) {
        return std::holds_alternative<ticket::Noted>(view.activities.back().activity.fact);
    }));
    CHECK(count(desk.view(), isReply) == count(desk.view(), isReply));
}

TEST_CASE("A hand-off is h, the team by a few letters, Ctrl+Enter; the note is prefilled", "[ui]")
{
    WorkingWindow desk;
    const auto before = desk.view();
    const auto target = before.row.team == u"Network"_s ? u"Identity"_s : u"Network"_s;
    desk.press(Qt::Key_H);
    REQUIRE(QTest::qWaitFor([&] { return desk.find<QComboBox>("actChoice")->isVisible(); }, 5'000));
    CHECK(desk.find<QPlainTextEdit>("actWords")->toPlainText().contains(u"Needed:"_s));
    QTest::keyClicks(desk.find<QComboBox>("actChoice")->lineEdit(), target);
    QTest::keyClick(desk.find<QComboBox>("actChoice")->lineEdit(), Qt::Key_Return,
                    Qt::ControlModifier);
    CHECK(desk.becomes([&](const auto &view) { return view.row.team == target; }));
    CHECK(desk.view().activities.back().activity.text->contains(u"Needed:"_s));
    REQUIRE(desk.says(target));
    desk.window->acts()->undo();
    CHECK(desk.becomes([&](const auto &view) { return view.row.team == before.row.team; }));
}

TEST_CASE("Resolved by one key and a word, and open again by undo", "[ui]")
{
    WorkingWindow desk;
    desk.press(Qt::Key_E);
    REQUIRE(desk.hasFocus("actWords"));
    desk.type(u"Cable was loose."_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.becomes(
        [](const auto &view) { return view.ticket.category == ticket::Category::Resolved; }));
    CHECK(desk.view().activities.back().activity.text == u"Cable was loose."_s);
    REQUIRE(desk.says(u"resolved"_s));
    desk.window->acts()->undo();
    CHECK(desk.becomes(
        [](const auto &view) { return view.ticket.category == ticket::Category::Open; }));
}

TEST_CASE("p in the list makes a ticket wait two working days, and goes on with it again", "[ui]")
{
    WorkingWindow desk;
    desk.press(Qt::Key_P);
    CHECK(desk.becomes(
        [](const auto &view) { return view.ticket.category == ticket::Category::Pending; }));
    CHECK(desk.table()->isVisible());
    REQUIRE(desk.says(u"waits until"_s));
    desk.window->acts()->undo();
    CHECK(desk.becomes(
        [](const auto &view) { return view.ticket.category == ticket::Category::Open; }));
}

TEST_CASE("A pause made on a Thursday wakes up on Monday", "[ui]")
{
    const QTimeZone zone{"Europe/Berlin"};
    const auto thursday = fromMs(QDateTime{{2026, 3, 26}, {15, 0}, zone}.toMSecsSinceEpoch());
    const auto monday = fromMs(QDateTime{{2026, 3, 30}, {15, 0}, zone}.toMSecsSinceEpoch());
    CHECK(ui::defaultWakeUp(thursday, zone) == monday);
}

TEST_CASE("What was typed and not sent is there again, even for another window", "[ui]")
{
    WorkingWindow desk;
    desk.press(Qt::Key_R);
    REQUIRE(desk.hasFocus("words"));
    desk.type(u"Half a sent"_s);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitForRows());
    ui::MainWindow other{desk.index()};
    other.show();
    other.openFile(desk.path());
    REQUIRE(QTest::qWaitFor([&] { return !other.who()->me().person.isNull(); }, 10'000));
    other.openTicket(desk.id, ui::Deed::Open);
    auto *words = other.findChild<QPlainTextEdit *>(u"words"_s);
    CHECK(QTest::qWaitFor([&] { return words->toPlainText() == u"Half a sent"_s; }, 5'000));
}

TEST_CASE("Words of a requester are words: no markup of theirs is obeyed", "[ui]")
{
    WorkingWindow desk;
    const auto evil = u"<b>bold</b><script>alert(1)</script><img src=x>"_s;
    REQUIRE(desk.window->desk()
                ->execute(ticket::Command{ticket::RecordRequesterMessage{desk.id, evil}}, {})
                .result());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.opens());
    const auto *said = desk.find<ui::Conversation>("conversation");
    const auto shown = [&] {
        const auto &entries = said->entries();
        return entries.rowCount() > 0 && entries.entry(entries.rowCount() - 1).text == evil;
    };
    CHECK(QTest::qWaitFor(shown, 5'000));
}

TEST_CASE("A click on a clock says step by step why it is due then", "[ui]")
{
    WorkingWindow desk;
    desk.press(Qt::Key_Return);
    REQUIRE(desk.opens());
    auto *clocks = desk.window->ticketPage()->findChild<ui::ClockTable *>();
    REQUIRE(clocks != nullptr);
    REQUIRE_FALSE(desk.view().clocks.empty());
    QTest::mouseClick(clocks->findChild<QPushButton *>(), Qt::LeftButton);
    auto *why = desk.window->ticketPage()->findChild<ui::WhyPanel *>();
    REQUIRE(QTest::qWaitFor([why] { return why->isVisible(); }, 5'000));
    CHECK(why->text().contains(u"The clock starts"_s));
    CHECK(why->text().contains(u"So it is due"_s));
    QTest::keyClick(why, Qt::Key_Escape);
    CHECK_FALSE(why->isVisible());
}

TEST_CASE("Shift+W says why the clock that is due next is due then; the hint over it says it too",
          "[ui][why]")
{
    WorkingWindow desk;
    desk.press(Qt::Key_Return);
    REQUIRE(desk.opens());
    auto *page = desk.window->ticketPage();
    page->setFocus();
    desk.press(Qt::Key_W, Qt::ShiftModifier);
    auto *why = page->findChild<ui::WhyPanel *>();
    REQUIRE(QTest::qWaitFor([why] { return why->isVisible(); }, 5'000));
    CHECK(why->text().contains(u"All times are those of"_s));
    QTest::keyClick(why, Qt::Key_Escape);
    auto *line = page->findChild<ui::ClockLine *>();
    REQUIRE(line != nullptr);
    QTest::mouseMove(line);
    line->setAttribute(Qt::WA_UnderMouse); // offscreen, no pointer enters
    QHelpEvent rests{QEvent::ToolTip, {4, 4}, line->mapToGlobal(QPoint{4, 4})};
    QApplication::sendEvent(line, &rests);
    CHECK(QTest::qWaitFor([line] { return line->toolTip().contains(u"So it is due"_s); }, 5'000));
}

TEST_CASE("A new desk is ready on its first morning: one team, oneself in it, four views, no board",
          "[ui]")
{
    const QTemporaryDir folder;
    ui::MainWindow window{folder.filePath(u"index"_s)};
    window.show();
    window.opener()->create(folder.filePath(u"desk.baton"_s), u"Service Desk"_s,
                            u"Europe/Berlin"_s);
    REQUIRE(QTest::qWaitFor([&] { return !window.who()->me().person.isNull(); }, 10'000));
    CHECK(window.who()->me().name == ui::accountName());
    CHECK(window.who()->me().teamName == u"Service Desk"_s);
    auto *sidebar = window.findChild<ui::Sidebar *>();
    QStringList places;
    for (int row = 0; row < sidebar->model()->rowCount(); ++row) {
        if (!sidebar->isRowHidden(row))
            places << sidebar->model()->index(row, 0).data().toString();
    }
    places.removeAll(QString{});
    CHECK(places == QStringList{u"Queue"_s, u"Mine"_s, u"All open"_s, u"Unassigned"_s, u"Waiting"_s,
                                u"Admin"_s});
}
