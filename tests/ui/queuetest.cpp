#include "tests/support/windowfixture.h"
#include "ui/queue/preview.h"
#include "ui/queue/queueview.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

TEST_CASE("The model of the queue keeps every rule of Qt's own tester", "[ui]")
{
    WindowFixture fixture;
    QAbstractItemModelTester tester{fixture.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
    fixture.window->go(u"queue:"_s);
    REQUIRE(fixture.waitForRows());
    CHECK(fixture.model()->total() == 300);
    fixture.window->go(u"queue:is:open"_s);
    REQUIRE(fixture.waitForQueue());
    fixture.window->go(u"queue:subject:xylophone"_s);
    REQUIRE(fixture.waitForQueue());
    CHECK(fixture.model()->total() == 0);
}

TEST_CASE("Typing in the filter shows the tickets it means", "[ui]")
{
    WindowFixture fixture;
    fixture.window->go(u"queue:"_s);
    REQUIRE(fixture.waitForRows());
    auto *table = fixture.find<ui::QueueView>("queue");
    auto *filter = fixture.find<QLineEdit>("filter");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Slash);
    CHECK(filter->hasFocus());
    QTest::keyClicks(filter, u"team:network"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(fixture.waitForRows());
    CHECK(fixture.model()->total() ==
          fixture.window->desk()->count(u"team:network"_s).result().value());
    CHECK(table->hasFocus());
}

TEST_CASE("A filter that cannot be read says so beside the field, and keeps the list", "[ui]")
{
    WindowFixture fixture;
    fixture.window->go(u"queue:"_s);
    REQUIRE(fixture.waitForRows());
    auto *filter = fixture.find<QLineEdit>("filter");
    filter->setText(u"dew<2h"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([filter] { return filter->property("wrong").toBool(); }, 5'000));
    CHECK(filter->accessibleDescription().contains(u"dew"_s));
    CHECK(fixture.model()->total() == 300);
}

TEST_CASE("j and k walk the list, and the ticket beside it follows", "[ui]")
{
    WindowFixture fixture;
    fixture.window->go(u"queue:"_s);
    REQUIRE(fixture.waitForRows());
    auto *table = fixture.find<ui::QueueView>("queue");
    const auto *preview = fixture.window->queue()->preview();
    table->setFocus();
    const int first = table->currentIndex().row();
    QTest::keyClick(table, Qt::Key_J);
    QTest::keyClick(table, Qt::Key_J);
    QTest::keyClick(table, Qt::Key_K);
    CHECK(table->currentIndex().row() == first + 1);
    CHECK(QTest::qWaitFor([&] { return preview->ticket() == fixture.model()->idAt(first + 1); },
                          5'000));
}

TEST_CASE("A click on a heading sorts, and the chosen ticket stays chosen", "[ui]")
{
    WindowFixture fixture;
    fixture.window->resize(1600, 900);
    fixture.window->go(u"queue:"_s);
    REQUIRE(fixture.waitForRows());
    auto *table = fixture.find<ui::QueueView>("queue");
    table->chooseRow(7);
    const auto chosen = fixture.model()->idAt(7);
    auto *header = table->header();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(ui::QueueModel::Subject) + 30, 10});
    REQUIRE(fixture.waitForRows());
    REQUIRE(QTest::qWaitFor([&] { return fixture.model()->rowOf(chosen) != 7; }, 5'000));
    CHECK(fixture.model()->idAt(table->currentIndex().row()) == chosen);
}

TEST_CASE("What somebody else does fades into the list without being asked for", "[ui]")
{
    WindowFixture fixture;
    fixture.window->go(u"queue:is:open"_s);
    REQUIRE(fixture.waitForRows());
    const auto before = fixture.model()->total();
    static const SystemClock clock;
    auto other =
        desk::Desk::open({fixture.path(), fixture.folder.filePath(u"other"_s), false, false}, clock)
            .value();
    ticket::Create create;
    create.subject = u"Reported in another window"_s;
    create.requester = other->directory().result().value().people.front().id;
    REQUIRE(other->execute(ticket::Command{create}, {}).result().has_value());
    CHECK(QTest::qWaitFor([&] { return fixture.model()->total() == before + 1; }, 5'000));
}
