#include "tests/support/workingwindow.h"
#include "ui/shell/verdictpanel.h"

#include <QLabel>
#include <QPushButton>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct UndoWindow : WorkingWindow
{
    void take()
    {
        press(Qt::Key_A);
        REQUIRE(says(u"taken"_s));
        REQUIRE(holds(me()));
    }
    void undo() const { press(Qt::Key_Z, Qt::ControlModifier); }
    bool holds(PersonId person) const
    {
        return becomes([&](const auto &view) { return view.ticket.technician == person; });
    }
    PersonId me() const { return window->who()->me().person; }
    PersonId someoneElse() const
    {
        const auto people = window->desk()->directory().result().value().people;
        const auto other = std::ranges::find_if(
            people, [&](const auto &person) { return person.id != me() && !person.team.isNull(); });
        REQUIRE(other != people.end());
        return other->id;
    }
};

} // namespace

TEST_CASE("What was done can be taken back by the bar for ten seconds, and by Ctrl+Z", "[undo]")
{
    UndoWindow desk;
    const auto before = desk.view().ticket.technician;
    desk.take();
    auto *bar = desk.find<QPushButton>("undo");
    CHECK(bar->isVisible());
    CHECK(bar->text().contains(u"Ctrl+Z"_s));
    QTest::mouseClick(bar, Qt::LeftButton);
    CHECK(desk.holds(before));
    CHECK(QTest::qWaitFor([bar] { return !bar->isVisible(); }, 5'000)); // the bar hears of it last
}

TEST_CASE("What was written stays, Ctrl+Z says so, and once more undoes what was before", "[undo]")
{
    UndoWindow desk;
    const auto before = desk.view().ticket.technician;
    desk.take();
    desk.press(Qt::Key_N);
    REQUIRE(desk.hasFocus("words"));
    desk.type(u"Asked the supplier."_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.says(u"saved"_s));
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.waitForRows());
    desk.undo();
    CHECK(desk.says(u"stays"_s));
    CHECK(desk.holds(desk.me()));
    desk.undo();
    CHECK(desk.holds(before));
}

TEST_CASE("What a colleague has changed since is not pulled from under them", "[undo]")
{
    UndoWindow desk;
    desk.take();
    const ticket::ChangePriority theirs{desk.id, ticket::Priority::P1, u"The shop stands still"_s};
    REQUIRE(desk.window->desk()->execute(ticket::Command{theirs}, desk.someoneElse()).result());
    desk.undo();
    CHECK(desk.says(u"changed since by"_s));
    CHECK(desk.view().ticket.technician == desk.me());
}

TEST_CASE("The foot says how the file is opened; a press says from what that follows", "[undo]")
{
    const WindowFixture desk{20};
    auto *button = desk.find<QPushButton>("footFile");
    CHECK(button->text() == u"Local"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *panel = desk.find<ui::VerdictPanel>("verdict");
    REQUIRE(QTest::qWaitFor([panel] { return panel->isVisible(); }, 2'000));
    CHECK(panel->findChild<QLabel *>(u"verdictMeaning"_s)->text().contains(u"disk of this"_s));
    QTest::keyClick(panel, Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("The foot says when it was saved; where the disk is full it says so, without jargon",
          "[undo]")
{
    UndoWindow desk;
    desk.take();
    const auto *foot = desk.find<QLabel>("footSaved");
    CHECK(QTest::qWaitFor([foot] { return foot->text().startsWith(u"Saved "_s); }, 5'000));
    Q_EMIT desk.window->desk()->saving();
    Q_EMIT desk.window->desk()->notSaved(
        Error{ErrorCode::Storage, {}, u"UPDATE ticket SET: disk I/O error"_s});
    CHECK(foot->text() == u"Not saved"_s);
    CHECK(foot->toolTip().contains(u"disk I/O error"_s));
    CHECK(desk.says(u"What was saved before is safe"_s));
    CHECK_FALSE(desk.find<ui::UndoLine>("undoLine")->words().contains(u"UPDATE"_s));
}
