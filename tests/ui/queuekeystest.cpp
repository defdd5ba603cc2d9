#include "tests/support/windowfixture.h"
#include "ui/queue/completionline.h"
#include "ui/queue/emptyqueue.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/filtermenu.h"
#include "ui/queue/pickedtickets.h"
#include "ui/queue/queueview.h"
#include "ui/shell/undoline.h"
#include "ui/shell/whobutton.h"
#include "ui/ticket/ticketpage.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

// Somebody of the demo's desk sits before the list, which has the focus.
struct ListWindow : WindowFixture
{
    explicit ListWindow(const QString &filter = u"is:open -is:waiting"_s)
    {
        REQUIRE(QTest::qWaitFor([this] { return !window->who()->me().person.isNull(); }, 5'000));
        report(5);
        open(filter);
        REQUIRE(waitForRows());
        table()->setFocus();
    }
    /// So many tickets that nobody has touched.
    void report(int count) const
    {
        ticket::Create create;
        create.requester = window->desk()->directory().result().value().people.front().id;
        create.team = window->who()->me().team;
        for (int i = 0; i < count; ++i) {
            create.subject = u"Reported just now %1"_s.arg(i);
            REQUIRE(window->desk()
                        ->execute(ticket::Command{create}, window->who()->me().person)
                        .result()
                        .has_value());
        }
    }
    void open(const QString &filter) const
    {
        window->go(u"queue:"_s + filter);
        REQUIRE(waitForQueue());
    }
    ui::QueueView *table() const { return find<ui::QueueView>("queue"); }
    QLineEdit *filter() const { return find<QLineEdit>("filter"); }
    ui::PickedTickets *picked() const { return window->queue()->picked(); }
    TicketId current() const { return model()->idAt(table()->currentIndex().row()); }
    ticket::Ticket ticket(TicketId id) const
    {
        return window->desk()->ticket(id).result().value().ticket;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(filter(), text); }
    bool until(const std::function<bool()> &like) const { return QTest::qWaitFor(like, 5'000); }
    bool leavesTicketOpen() const
    {
        return until([this] {
            return window->ticketPage()->isVisible() && window->ticketPage()->isFilled();
        });
    }
    QString question() const { return find<QLabel>("bulkQuestion")->text(); }
    qint64 count(const QString &text) const { return window->desk()->count(text).result().value(); }
};

} // namespace

TEST_CASE("Every key of the list does what the list says it does", "[ui]")
{
    ListWindow desk;
    const auto first = desk.current();
    SECTION("j and k walk")
    {
        desk.press(Qt::Key_J);
        CHECK(desk.current() != first);
        desk.press(Qt::Key_K);
        CHECK(desk.current() == first);
    }
    SECTION("Enter opens, r and h and e open where words are needed")
    {
        const auto key = GENERATE(Qt::Key_Return, Qt::Key_R, Qt::Key_H, Qt::Key_E);
        desk.press(key);
        CHECK(desk.leavesTicketOpen());
        CHECK(desk.window->ticketPage()->ticket() == first);
    }
    SECTION("a takes")
    {
        desk.press(Qt::Key_A);
        const auto me = desk.window->who()->me().person;
        CHECK(desk.until([&] { return desk.ticket(first).technician == me; }));
    }
    SECTION("z puts aside until a morning, and the next ticket is at hand")
    {
        desk.press(Qt::Key_Z);
        REQUIRE(desk.until([&] { return desk.ticket(first).snoozedUntil.has_value(); }));
        const auto until = QDateTime::fromMSecsSinceEpoch(toMs(*desk.ticket(first).snoozedUntil));
        CHECK(until.date() > QDate::currentDate());
        CHECK(desk.current() != first);
        CHECK(desk.until([&] { return desk.model()->rowOf(first) < 0; }));
        const auto *line = desk.window->findChild<ui::UndoLine *>();
        CHECK(desk.until([&] { return line->words().contains(u"snoozed"_s); }));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(desk.until([&] { return desk.model()->rowOf(first) >= 0; }));
    }
    SECTION("Shift+Z offers other times, each by one key")
    {
        desk.press(Qt::Key_Z, Qt::ShiftModifier);
        QMenu *menu = nullptr;
        REQUIRE(desk.until([&] {
            menu = desk.window->findChild<QMenu *>(u"snoozeMenu"_s);
            return menu != nullptr && menu->isVisible();
        }));
        QTest::keyClick(menu, Qt::Key_2); // in an hour
        REQUIRE(desk.until([&] { return desk.ticket(first).snoozedUntil.has_value(); }));
        CHECK(*desk.ticket(first).snoozedUntil < SystemClock{}.now() + std::chrono::hours{2});
    }
    SECTION("/ goes into the filter")
    {
        desk.press(Qt::Key_Slash);
        CHECK(desk.filter()->hasFocus());
    }
    SECTION("Space goes to what comes next")
    {
        desk.press(Qt::Key_Space);
        CHECK(desk.until([&] { return desk.current() != first; }));
    }
}

TEST_CASE("x selects, Shift and the arrows select on, Esc selects nothing", "[ui]")
{
    ListWindow desk{u""_s};
    const int from = desk.table()->currentIndex().row();
    desk.press(Qt::Key_X);
    CHECK(desk.picked()->count() == 1);
    CHECK(desk.model()
              ->index(from, ui::QueueModel::Subject)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(u"selected"_s));
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.picked()->count() == 3);
    desk.press(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(desk.picked()->count() == 2);
    CHECK(desk.find<QLabel>("bulkCount")->text() == u"2 selected"_s);
    desk.press(Qt::Key_Escape);
    CHECK(desk.picked()->count() == 0);
    CHECK_FALSE(desk.find<QWidget>("bulk")->isVisible());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(desk.picked()->count() == 305);
}

TEST_CASE("Several tickets are resolved by one key after a preview, and come back by one undo",
          "[ui]")
{
    ListWindow desk;
    const auto before = desk.count(u"is:open"_s);
    for (int i = 0; i < 3; ++i) {
        desk.press(Qt::Key_X);
        desk.press(Qt::Key_J);
    }
    desk.press(Qt::Key_E);
    auto *button = desk.find<QPushButton>("bulkDo");
    REQUIRE(desk.until([&] { return button->hasFocus(); }));
    CHECK(desk.question().startsWith(u"3 tickets will be resolved."_s));
    CHECK(desk.count(u"is:open"_s) == before);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.until([&] { return desk.count(u"is:open"_s) == before - 3; }));
    CHECK(desk.until([&] { return desk.picked()->count() == 0 && desk.table()->hasFocus(); }));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.until([&] { return desk.count(u"is:open"_s) == before; }));
}

TEST_CASE("What cannot be done is said before, and stays selected after", "[ui]")
{
    ListWindow desk{u"is:open,resolved sort:state"_s};
    desk.press(Qt::Key_X);
    const auto open = desk.current();
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_X);
    const auto over = desk.current();
    REQUIRE(desk.ticket(open).category < ticket::Category::Resolved);
    REQUIRE(desk.ticket(over).category == ticket::Category::Resolved);
    desk.press(Qt::Key_E);
    auto *button = desk.find<QPushButton>("bulkDo");
    REQUIRE(desk.until([&] { return button->hasFocus(); }));
    CHECK(desk.question().startsWith(u"1 ticket will be resolved. 1 cannot, because "_s));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.until([&] { return desk.picked()->count() == 1; }));
    CHECK(desk.picked()->contains(over));
}

TEST_CASE("A tag is typed once for all that are selected", "[ui]")
{
    ListWindow desk;
    desk.press(Qt::Key_X);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    auto *menu = desk.find<QPushButton>("bulkTag")->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().front()->trigger();
    auto *name = desk.find<QLineEdit>("bulkTagName");
    REQUIRE(desk.until([&] { return name->hasFocus(); }));
    QTest::keyClicks(name, u"Move to client 5.4"_s);
    desk.press(Qt::Key_Return);
    auto *button = desk.find<QPushButton>("bulkDo");
    REQUIRE(desk.until([&] { return button->hasFocus(); }));
    desk.press(Qt::Key_Return);
    CHECK(desk.until([&] { return desk.count(u"tag:move-to-client-5.4"_s) == 2; }));
}

TEST_CASE("Tab takes what the filter offers, the arrows choose another one", "[ui]")
{
    ListWindow desk;
    desk.press(Qt::Key_Slash);
    desk.filter()->clear();
    const auto *offers = desk.find<ui::CompletionLine>("completions");
    desk.type(u"tea"_s);
    REQUIRE(offers->isOffering());
    CHECK(desk.filter()->accessibleDescription().contains(u"team:"_s));
    desk.press(Qt::Key_Tab);
    CHECK(desk.filter()->text() == u"team:"_s);
    REQUIRE(
        desk.until([&] { return desk.window->queue()->filterBar()->names().teams.size() > 1; }));
    desk.type(u"netw"_s);
    desk.press(Qt::Key_Tab);
    CHECK(desk.filter()->text() == u"team:Network"_s);
    desk.type(u" due"_s);
    desk.press(Qt::Key_Down); // chooses the first
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK(desk.filter()->text() == u"team:Network due<"_s);
    CHECK(desk.filter()->hasFocus());
    desk.type(u"none"_s);
    desk.press(Qt::Key_Escape);
    CHECK(desk.table()->hasFocus());
    CHECK_FALSE(offers->isOffering());
}

TEST_CASE("Where a filter looks for words, a row shows where they stand", "[ui]")
{
    ListWindow desk{u""_s};
    REQUIRE(desk.window->desk()->finishSearch().has_value());
    desk.open(u"gateway"_s);
    REQUIRE(desk.waitForRows());
    REQUIRE(desk.until([&] {
        const auto *row = desk.model()->rowAt(desk.firstTicket());
        return row != nullptr && row->hit.has_value();
    }));
    const auto &hit = *desk.model()->rowAt(desk.firstTicket())->hit;
    CHECK(hit.subjectRanges.size() + hit.snippet.ranges.size() > 0);
    desk.open(u"is:open"_s);
    REQUIRE(desk.waitForRows());
    CHECK_FALSE(desk.model()->rowAt(desk.firstTicket())->hit.has_value());
}

TEST_CASE("What a menu chooses stands in the filter, in the place of what was there", "[ui]")
{
    ListWindow desk;
    desk.open(u"is:open vpn"_s);
    QMenu menu;
    ui::fillFilterMenu(menu, *desk.window->queue()->filterBar());
    const auto choose = [&menu](const QString &text) {
        for (const auto *below : menu.findChildren<QMenu *>()) {
            for (auto *action : below->actions()) {
                if (action->text() == text)
                    return action->trigger();
            }
        }
        FAIL("no entry " << text.toStdString());
    };
    choose(u"Resolved"_s);
    CHECK(desk.filter()->text() == u"vpn is:resolved"_s);
    choose(u"Changed last"_s);
    CHECK(desk.filter()->text() == u"vpn is:resolved sort:-updated"_s);
}

TEST_CASE("A click on a heading writes the order into the filter", "[ui]")
{
    ListWindow desk;
    auto *header = desk.table()->header();
    Q_EMIT header->sectionClicked(ui::QueueModel::Requester);
    CHECK(desk.filter()->text() == u"is:open -is:waiting sort:requester"_s);
    Q_EMIT header->sectionClicked(ui::QueueModel::Requester);
    CHECK(desk.filter()->text() == u"is:open -is:waiting sort:-requester"_s);
    Q_EMIT header->sectionClicked(ui::QueueModel::Clock);
    CHECK(desk.filter()->text() == u"is:open -is:waiting sort:due"_s);
}

TEST_CASE("Where nothing waits, the list says what wakes when", "[ui]")
{
    ListWindow desk;
    const auto me = desk.window->who()->me();
    auto *store = desk.window->desk();
    const auto mine = store->list({u"is:open technician:\"%1\""_s.arg(me.name)}).result().value();
    for (const auto id : *mine.ids)
        REQUIRE(store->execute(ticket::Command{ticket::Resolve{id, {}, {}}}, me.person)
                    .result()
                    .has_value());
    const auto tomorrow = SystemClock{}.now() + std::chrono::hours{24};
    const auto others = store->list({u"is:open -is:waiting"_s}).result().value();
    REQUIRE(others.ids->size() >= 2);
    for (size_t i = 0; i < 2; ++i) {
        const auto id = (*others.ids)[i];
        REQUIRE(
            store->execute(ticket::Command{ticket::Assign{id, me.team, me.person, {}}}, me.person)
                .result()
                .has_value());
        REQUIRE(store->execute(ticket::Command{ticket::Snooze{id, tomorrow}}, me.person)
                    .result()
                    .has_value());
    }
    desk.open(u"is:open -is:waiting technician:me"_s);
    const auto *empty = desk.window->findChild<ui::EmptyQueue *>();
    REQUIRE(empty != nullptr);
    CHECK(desk.until([empty] {
        const auto labels = empty->findChildren<QLabel *>();
        return empty->isVisible() && std::ranges::any_of(labels, [](const QLabel *label) {
                   return label->text().startsWith(u"Two wake "_s);
               });
    }));
}
