#include "tests/support/windowfixture.h"
#include "ui/queue/preview.h"
#include "ui/queue/queueview.h"

#include <QLabel>
#include <QScrollBar>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

// A second person at the same file.
struct Colleague
{
    explicit Colleague(const WindowFixture &fixture)
        : desk{desk::Desk::open({fixture.path(), fixture.folder.filePath(u"other"_s), false, false},
                                clock)
                   .value()}
    {
    }

    TicketId report(const QString &subject)
    {
        ticket::Create create;
        create.subject = subject;
        create.requester = desk->directory().result().value().people.front().id;
        return as<TicketId>(desk->execute(ticket::Command{create}, {}).result().value().stream);
    }
    void resolve(TicketId id)
    {
        REQUIRE(desk->execute(ticket::Command{ticket::Resolve{id, u"Done"_s}}, {})
                    .result()
                    .has_value());
    }

    SystemClock clock;
    std::unique_ptr<desk::Desk> desk;
};

// What stands in the file is gone while Baton has it open; and comes back.
struct VanishingFile
{
    explicit VanishingFile(const QString &path) : file{path}
    {
        REQUIRE(file.open(QIODevice::ReadWrite));
        bytes = file.readAll();
    }
    void vanish() { REQUIRE(file.resize(0)); }
    void comeBack()
    {
        file.seek(0);
        REQUIRE(file.write(bytes) == bytes.size());
        REQUIRE(file.flush());
    }

    QFile file;
    QByteArray bytes;
};

} // namespace

TEST_CASE("Where the chosen ticket leaves the list, the one after it is chosen", "[ui]")
{
    WindowFixture fixture;
    Colleague colleague{fixture};
    colleague.report(u"A zebra on the printer"_s);
    const auto second = colleague.report(u"The zebra has no sound"_s);
    const auto third = colleague.report(u"A zebra in the doorway"_s);
    fixture.window->go(u"queue:is:open subject:zebra sort:opened"_s);
    REQUIRE(QTest::qWaitFor([&] { return fixture.model()->total() == 3; }, 5'000));
    auto *table = fixture.find<ui::QueueView>("queue");
    table->chooseRow(fixture.model()->rowOf(second));
    colleague.resolve(second);
    REQUIRE(QTest::qWaitFor([&] { return fixture.model()->total() == 2; }, 5'000));
    CHECK(fixture.window->queue()->chosen() == third);
    CHECK(table->currentIndex().row() == fixture.model()->rowOf(third));
}

TEST_CASE("Where the last ticket of a list leaves it, the one before it is chosen", "[ui]")
{
    WindowFixture fixture;
    Colleague colleague{fixture};
    const auto first = colleague.report(u"A zebra on the printer"_s);
    const auto last = colleague.report(u"The zebra has no sound"_s);
    fixture.window->go(u"queue:is:open subject:zebra sort:opened"_s);
    REQUIRE(QTest::qWaitFor([&] { return fixture.model()->total() == 2; }, 5'000));
    auto *table = fixture.find<ui::QueueView>("queue");
    table->chooseRow(fixture.model()->rowOf(last));
    colleague.resolve(last);
    REQUIRE(QTest::qWaitFor([&] { return fixture.model()->total() == 1; }, 5'000));
    CHECK(fixture.window->queue()->chosen() == first);
}

TEST_CASE("A row under a pointer that moves stays there when a ticket comes in above it", "[ui]")
{
    WindowFixture fixture;
    Colleague colleague{fixture};
    colleague.report(u"A zebra on the printer"_s);
    colleague.report(u"The zebra has no sound"_s);
    fixture.window->go(u"queue:is:open subject:zebra sort:-opened"_s);
    REQUIRE(QTest::qWaitFor([&] { return fixture.model()->total() == 2; }, 5'000));
    auto *table = fixture.find<ui::QueueView>("queue");
    const QPoint pointer{200, table->visualRect(fixture.model()->index(1, 0)).center().y()};
    const auto pointed = fixture.model()->idAt(table->indexAt(pointer).row());
    const auto inWindow = table->viewport()->mapTo(fixture.window.get(), pointer);
    QTest::mouseMove(fixture.window->windowHandle(), inWindow - QPoint{40, 0});
    QTest::mouseMove(fixture.window->windowHandle(), inWindow); // the first one only enters
    colleague.report(u"A zebra in the doorway"_s);
    REQUIRE(QTest::qWaitFor([&] { return fixture.model()->total() == 3; }, 5'000));
    CHECK(fixture.model()->idAt(table->indexAt(pointer).row()) == pointed);

    SECTION("and what came in is seen as soon as the pointer has gone")
    {
        QTest::mouseMove(fixture.window->windowHandle(), {2, 2});
        CHECK(table->verticalScrollBar()->value() == 0);
        CHECK(table->visualRect(fixture.model()->index(0, 0)).top() == 0);
    }
    SECTION("and what came in is seen by whoever scrolls up")
    {
        table->verticalScrollBar()->setValue(0);
        CHECK(table->visualRect(fixture.model()->index(0, 0)).top() == 0);
    }
}

TEST_CASE("A list at its top shows what comes in, where nobody points at it", "[ui]")
{
    WindowFixture fixture;
    Colleague colleague{fixture};
    fixture.window->go(u"queue:sort:-opened"_s);
    REQUIRE(fixture.waitForRows());
    auto *table = fixture.find<ui::QueueView>("queue");
    const auto chosen = fixture.window->queue()->chosen();
    const auto newest = colleague.report(u"A zebra in the doorway"_s);
    REQUIRE(QTest::qWaitFor([&] { return fixture.model()->rowOf(newest) == 0; }, 5'000));
    CHECK(table->verticalScrollBar()->value() == 0);
    CHECK(fixture.window->queue()->chosen() == chosen);
}

TEST_CASE("A file that vanished is said in the list, what was read stays, and it comes back alone",
          "[ui]")
{
    WindowFixture fixture;
    fixture.window->go(u"queue:is:open"_s);
    REQUIRE(fixture.waitForRows());
    auto *hint = fixture.find<QLabel>("filterHint");
    const auto total = fixture.model()->total();
    VanishingFile file{fixture.path()};
    file.vanish();
    fixture.window->go(u"queue:"_s);
    REQUIRE(QTest::qWaitFor([hint] { return hint->text().contains(u"goes on trying"_s); }, 10'000));
    CHECK(fixture.model()->total() >= total);
    file.comeBack();
    REQUIRE(fixture.waitForRows());
    CHECK(QTest::qWaitFor([hint] { return hint->text().isEmpty(); }, 10'000));
}
