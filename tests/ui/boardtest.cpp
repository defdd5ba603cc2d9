#include "tests/support/windowfixture.h"
#include "ui/actions/actionregistry.h"
#include "ui/boards/breachboard.h"
#include "ui/boards/handoffboard.h"
#include "ui/boards/mondaypage.h"
#include "ui/boards/postmortempage.h"
#include "ui/ticket/ticketpage.h"
#include "ui/widgets/figureview.h"

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every figure of the hand-off board opens the tickets behind it", "[ui]")
{
    WindowFixture fixture;
    fixture.window->go(u"board:handoff"_s);
    const auto *board = fixture.window->handOffBoard();
    REQUIRE(QTest::qWaitFor([board] { return board->isFilled(); }, 5'000));
    auto *pairs = board->findChildren<ui::FigureView *>().front();
    REQUIRE(QTest::qWaitFor([pairs] { return !pairs->spots().empty(); }, 5'000));
    pairs->setFocus();
    QTest::keyClick(pairs, Qt::Key_Return);
    REQUIRE(fixture.waitForRows());
    CHECK(fixture.window->queue()->filter().startsWith(u"edge:"_s));
    CHECK(fixture.model()->total() ==
          fixture.window->desk()->count(fixture.window->queue()->filter()).result().value());
}

TEST_CASE("The breach board leads from what breaks next to the ticket", "[ui]")
{
    WindowFixture fixture{2'000};
    fixture.window->go(u"board:breach"_s);
    const auto *board = fixture.window->breachBoard();
    REQUIRE(QTest::qWaitFor([board] { return board->isFilled(); }, 5'000));
    auto *next = board->findChildren<QTableWidget *>().front();
    REQUIRE(next->rowCount() > 0);
    const auto place = next->visualItemRect(next->item(0, 0)).center();
    QTest::mouseClick(next->viewport(), Qt::LeftButton, {}, place);
    REQUIRE(fixture.waitForRows());
    CHECK(fixture.window->queue()->filter().startsWith(u"number:"_s));
    CHECK(fixture.model()->total() == 1);
}

TEST_CASE("A broken promise leads to its post-mortem, Esc back to where one was", "[ui]")
{
    WindowFixture fixture{1'000};
    fixture.window->go(u"board:breach"_s);
    const auto *table = fixture.find<QTableWidget>("latestBroken");
    REQUIRE(QTest::qWaitFor([table] { return table->rowCount() > 0; }, 5'000));
    auto *page = fixture.window->postMortem();
    const auto waitForPage = [page] {
        return QTest::qWaitFor([page] { return page->isVisible() && page->isFilled(); }, 5'000);
    };
    auto *first = fixture.find<QTableWidget>("latestBroken");
    first->setFocus();
    first->setCurrentCell(0, 0);
    QTest::keyClick(first, Qt::Key_Return);
    REQUIRE(waitForPage());
    CHECK(fixture.find<QLabel>("postMortemHeadline")->text().contains(u"promised"_s));
    CHECK(fixture.find<QTableWidget>("postMortemSpent")->rowCount() == 6);
    CHECK(fixture.find<QTableWidget>("postMortemStays")->rowCount() > 0);
    QTest::keyClick(page, Qt::Key_Escape);
    CHECK(fixture.window->breachBoard()->isVisible());

    fixture.window->go(u"queue:promise:broken metric:resolve"_s);
    REQUIRE(fixture.waitForRows());
    fixture.window->openTicket(fixture.model()->idAt(fixture.firstTicket()), ui::Deed::Open);
    REQUIRE(QTest::qWaitFor([&] { return fixture.window->ticketPage()->isFilled(); }, 5'000));
    fixture.window->actions()->run(u"ticket.postmortem"_s);
    REQUIRE(waitForPage());
    QTest::keyClick(page, Qt::Key_Escape);
    CHECK(fixture.window->ticketPage()->isVisible());
}

TEST_CASE("The Monday page opens what it names, and is quiet about its suggestion when asked",
          "[ui]")
{
    WindowFixture fixture{1'500};
    fixture.window->go(u"board:monday"_s);
    const auto *page = fixture.window->monday();
    REQUIRE(QTest::qWaitFor([page] { return page->isFilled(); }, 5'000));
    CHECK(fixture.find<QTableWidget>("mondayLoad")->rowCount() > 0);
    auto *later = fixture.find<QPushButton>("notNow");
    if (later->isVisible()) {
        QTest::mouseClick(later, Qt::LeftButton);
        CHECK_FALSE(later->isVisible());
        fixture.window->refresh();
        REQUIRE(QTest::qWaitFor([page] { return page->isFilled(); }, 5'000));
        CHECK_FALSE(later->isVisible());
    }
    auto *reading = fixture.find<QTableWidget>("mondayReading");
    REQUIRE(reading->rowCount() > 0);
    reading->setFocus();
    reading->setCurrentCell(0, 0);
    QTest::keyClick(reading, Qt::Key_Return);
    REQUIRE(fixture.waitForRows());
    CHECK(fixture.model()->total() == 1);
}

TEST_CASE("How reliable the forecast has been is worked out beside the window", "[ui]")
{
    WindowFixture fixture{2'000};
    fixture.window->go(u"board:breach"_s);
    const auto *board = fixture.window->breachBoard();
    REQUIRE(QTest::qWaitFor([board] { return board->isFilled(); }, 5'000));
    QTest::mouseClick(fixture.find<QPushButton>("howReliable"), Qt::LeftButton);
    const auto *table = fixture.find<QTableWidget>("reliability");
    REQUIRE(
        QTest::qWaitFor([table] { return table->isVisible() && table->rowCount() > 0; }, 10'000));
    CHECK(fixture.find<QLabel>("brier")->text().contains(u"Mean squared error"_s));
    QTest::mouseClick(fixture.find<QPushButton>("howReliable"), Qt::LeftButton);
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("A board leaves the house as picture, drawing, page and tables", "[ui]")
{
    WindowFixture fixture;
    fixture.window->go(u"board:handoff"_s);
    auto *board = fixture.window->handOffBoard();
    REQUIRE(QTest::qWaitFor([board] { return board->isFilled(); }, 5'000));
    const auto bytesOf = [&fixture](const QString &name) {
        QFile file{fixture.folder.filePath(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    };
    for (const auto &[name, begin] : {std::pair{"b.png", "\x89PNG"},
                                      {"b.svg", "<?xml"},
                                      {"b.pdf", "%PDF"},
                                      {"b.csv", "hand-offs"}}) {
        const auto path = QString::fromLatin1(name);
        board->saveTo(fixture.folder.filePath(path));
        INFO(name);
        CHECK(bytesOf(path).startsWith(begin));
    }
    CHECK(bytesOf(u"b.csv"_s).contains("Service Desk,"));
    QString said;
    QObject::connect(board, &ui::Board::said, board, [&said](const QString &text) { said = text; });
    board->saveTo(fixture.folder.filePath(u"no/such/folder.csv"_s));
    CHECK(said.contains(u"could not be written"_s));
    for (auto *action : board->findChild<QPushButton *>(u"export"_s)->menu()->actions()) {
        if (action->text().startsWith(u"Copy as tables"_s))
            action->trigger();
    }
    CHECK(QGuiApplication::clipboard()->text().contains(u"ping-pong pairs"_s));
}

TEST_CASE("A desk without tickets has boards that say what to do", "[ui]")
{
    WindowFixture fixture{0};
    for (const auto *target : {"board:breach", "board:handoff"}) {
        fixture.window->go(QString::fromLatin1(target));
        CHECK(QTest::qWaitFor(
            [&] {
                return fixture.window->breachBoard()->isFilled() ||
                       fixture.window->handOffBoard()->isFilled();
            },
            5'000));
    }
    fixture.window->go(u"queue:"_s);
    REQUIRE(fixture.waitForQueue());
    CHECK(fixture.model()->total() == 0);
}
