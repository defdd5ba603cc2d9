#include "core/org/checklist.h"
#include "tests/support/openticket.h"
#include "ui/ticket/conversation.h"
#include "ui/ticket/entrymodel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct LinkingTicket : OpenTicket
{
    LinkingTicket()
    {
        const auto before = view().ticket;
        ticket::Create create;
        create.subject = u"The shared drive is slow"_s;
        create.requester = before.requester;
        create.team = before.team;
        const auto made = window->desk()->execute(ticket::Command{create}, me()).result();
        REQUIRE(made);
        other = as<TicketId>(made->stream);
    }
    desk::TicketView otherView() const { return window->desk()->ticket(other).result().value(); }
    void doIt(const ticket::Command &command) const
    {
        REQUIRE(window->desk()->execute(command, me()).result());
    }
    // Answers "which ticket" by its number.
    void chooseOther() const
    {
        REQUIRE(asks());
        find<QLineEdit>("choiceField")->setFocus();
        type(QString::number(otherView().ticket.number));
        press(Qt::Key_Return);
    }
    bool askedTo(const QString &title) const
    {
        return QTest::qWaitFor(
            [&] {
                const auto *line = find<ui::ChoiceLine>("choiceLine");
                return line->isVisible() && line->accessibleName().contains(title);
            },
            5'000);
    }
    bool has(const desk::TicketView &view, ticket::LinkKind kind) const
    {
        return std::ranges::any_of(view.links, [&](const desk::NamedLink &link) {
            return link.kind == kind && link.other.ticket == other;
        });
    }

    TicketId other;
};

} // namespace

TEST_CASE("A ticket gets a parent by l, its number and one key; the parent lists its child", "[ui]")
{
    LinkingTicket desk;
    desk.press(Qt::Key_L);
    desk.chooseOther();
    REQUIRE(desk.askedTo(u" is"_s));
    desk.press(Qt::Key_2);
    REQUIRE(
        desk.becomes([&](const auto &view) { return desk.has(view, ticket::LinkKind::Parent); }));
    REQUIRE(desk.says(u"are linked"_s));
    CHECK(QTest::qWaitFor([&] { return desk.find<QWidget>("related")->isVisible(); }, 5'000));
    desk.window->openTicket(desk.other, ui::Deed::Open);
    CHECK(QTest::qWaitFor(
        [&] { return desk.find<QLabel>("childCount")->text() == u"0 of 1 children solved"_s; },
        5'000));
    desk.window->acts()->undo();
    CHECK(
        desk.becomes([&](const auto &view) { return !desk.has(view, ticket::LinkKind::Parent); }));
}

TEST_CASE("A number that no ticket has is said, and nothing is changed", "[ui]")
{
    LinkingTicket desk;
    desk.press(Qt::Key_L);
    REQUIRE(desk.asks());
    desk.find<QLineEdit>("choiceField")->setFocus();
    desk.type(u"#99999999"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.says(u"There is no ticket #99999999"_s));
}

TEST_CASE("Whoever resolves a parent is asked about its open children", "[ui]")
{
    LinkingTicket desk;
    desk.doIt(ticket::Link{desk.id, desk.other, ticket::LinkKind::Child});
    desk.press(Qt::Key_E);
    REQUIRE(desk.hasFocus("actWords"));
    desk.type(u"Gateway restarted."_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.askedTo(u"1 child is open"_s));
    desk.find<ui::ChoiceLine>("choiceLine")->setFocus();
    desk.press(Qt::Key_1);
    CHECK(QTest::qWaitFor(
        [&] { return desk.otherView().ticket.category == ticket::Category::Resolved; }, 5'000));
}

TEST_CASE("The same as another ticket: both are shown, one goes on, undo parts them", "[ui]")
{
    LinkingTicket desk;
    desk.press(Qt::Key_G);
    desk.chooseOther();
    REQUIRE(desk.askedTo(u"The same"_s));
    desk.press(Qt::Key_1);
    REQUIRE(desk.becomes([&](const auto &view) { return view.ticket.mergedInto == desk.other; }));
    REQUIRE(desk.says(u"goes on in"_s));
    const auto told = [&] {
        const auto &entries = desk.find<ui::Conversation>("conversation")->entries();
        return entries.rowCount() > 0 &&
               entries.entry(entries.rowCount() - 1).lines.join(u' ').contains(u"merged into"_s);
    };
    CHECK(QTest::qWaitFor(told, 5'000));
    desk.window->acts()->undo();
    CHECK(desk.becomes([](const auto &view) { return view.ticket.mergedInto.isNull(); }));
}

TEST_CASE("A message becomes a ticket of its own under a subject, and comes back by undo", "[ui]")
{
    LinkingTicket desk;
    desk.doIt(ticket::RecordRequesterMessage{desk.id, u"And the printer is out of paper"_s});
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto &entries = desk.find<ui::Conversation>("conversation")->entries();
            return entries.entry(entries.rowCount() - 1).text.contains(u"printer"_s);
        },
        5'000));
    desk.press(Qt::Key_S);
    REQUIRE(desk.askedTo(u"A ticket of its own"_s));
    desk.press(Qt::Key_1);
    REQUIRE(desk.askedTo(u"Subject"_s));
    CHECK(desk.find<QLineEdit>("choiceField")->text().contains(u"printer"_s));
    desk.type(u"Printer"_s);
    desk.press(Qt::Key_Return);
    const auto isSplit = [](const desk::TicketView &view) {
        return std::holds_alternative<ticket::SplitOff>(view.activities.back().activity.fact);
    };
    REQUIRE(desk.becomes(isSplit));
    REQUIRE(desk.says(u"ticket of its own"_s));
    desk.window->acts()->undo();
    CHECK(desk.becomes([&](const auto &view) { return !isSplit(view); }));
}

TEST_CASE("Steps are added, ticked and taken out in their place", "[ui]")
{
    LinkingTicket desk;
    const auto before = desk.view().steps().size();
    desk.press(Qt::Key_C);
    REQUIRE(desk.hasFocus("stepField"));
    desk.type(u"Order the laptop"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"Make the account"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.becomes([&](const auto &view) { return view.steps().size() == before + 2; }));
    const auto name = u"step%1"_s.arg(desk.view().steps().back().seq);
    const auto box = [&] { return desk.window->findChild<QCheckBox *>(name); };
    REQUIRE(QTest::qWaitFor([&] { return box() != nullptr && box()->isVisible(); }, 5'000));
    box()->click();
    REQUIRE(desk.becomes(
        [](const auto &view) { return view.steps().back().state == ticket::StepState::Done; }));
    REQUIRE(desk.says(u"Done: Make the account"_s));
    desk.window->acts()->undo();
    CHECK(desk.becomes(
        [](const auto &view) { return view.steps().back().state == ticket::StepState::Open; }));
}

TEST_CASE("Steps are kept under a name and put into another ticket by one key", "[ui]")
{
    LinkingTicket desk;
    desk.doIt(ticket::AddSteps{desk.id, {u"Order"_s, u"Install"_s}});
    REQUIRE(QTest::qWaitFor([&] { return desk.find<QWidget>("checklist")->isVisible(); }, 5'000));
    desk.press(Qt::Key_C, Qt::ShiftModifier);
    REQUIRE(desk.askedTo(u"checklist"_s));
    desk.find<QLineEdit>("choiceField")->setFocus();
    desk.type(u"New colleague"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.says(u"are kept as New colleague"_s));
    desk.window->openTicket(desk.other, ui::Deed::Open);
    REQUIRE(desk.opens());
    desk.press(Qt::Key_C, Qt::ShiftModifier);
    REQUIRE(desk.askedTo(u"checklist"_s));
    desk.press(Qt::Key_1);
    CHECK(QTest::qWaitFor([&] { return desk.otherView().steps().size() >= 2; }, 5'000));
    const auto kept = [&] {
        const auto house = desk.window->desk()->directory().result().value();
        return org::checklistsIn(house.settings).size();
    };
    REQUIRE(desk.says(u"The checklist is in"_s));
    const auto before = kept();
    desk.window->acts()->undo(); // the steps
    REQUIRE(desk.says(u"Taken back"_s));
    desk.window->acts()->undo(); // and what was kept for others
    CHECK(desk.says(u"no longer offered"_s));
    CHECK(kept() == before - 1);
}

TEST_CASE("A checklist without steps, or of another kind, is none", "[checklist]")
{
    const org::Checklist checklist{{}, u"Leaver"_s, {u"Block the account"_s, u"Laptop back"_s}};
    auto setting = org::settingFrom(checklist);
    CHECK(org::checklistFrom(setting) == checklist);
    setting.retired = true;
    CHECK(org::checklistsIn(std::vector{setting}).empty());
    setting.spec = "{\"steps\": \"x\"}";
    CHECK_FALSE(org::checklistFrom(setting).has_value());
    setting.kind = org::SettingKind::View;
    CHECK_FALSE(org::checklistFrom(setting).has_value());
}
