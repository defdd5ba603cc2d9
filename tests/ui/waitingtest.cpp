#include "tests/support/workingwindow.h"

#include "core/storage/connection.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

TEST_CASE("An act that waits for another program is said, can be given up and tried again",
          "[window]")
{
    const WorkingWindow desk;
    const auto before = desk.view().ticket;
    auto *stop = desk.find<QPushButton>("footStop");
    auto *again = desk.find<QPushButton>("footAgain");
    CHECK_FALSE(stop->isVisible());
    CHECK_FALSE(again->isVisible());
    {
        storage::Connection other{desk.window->desk()->verdict().path, storage::Access::ReadWrite};
        const storage::Transaction lock{other};
        desk.press(Qt::Key_A); // take
        REQUIRE(QTest::qWaitFor([&] { return stop->isVisible(); }, 5'000));
        CHECK(desk.find<QLabel>("footSaved")->text().contains(u"another program writes"_s));
        QTest::keyClick(desk.table(), Qt::Key_Down); // the window is alive meanwhile
        QTest::mouseClick(stop, Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return again->isVisible(); }, 5'000));
    }
    CHECK_FALSE(stop->isVisible());
    CHECK(again->text().startsWith(u"1 act"_s));
    CHECK(desk.view().ticket.technician == before.technician);
    QTest::mouseClick(again, Qt::LeftButton);
    const auto me = desk.window->who()->me().person;
    CHECK(
        desk.becomes([me](const desk::TicketView &view) { return view.ticket.technician == me; }));
    CHECK(QTest::qWaitFor([&] { return !again->isVisible(); }, 5'000));
    CHECK(desk.says(u"You have taken"_s));
}

TEST_CASE("The words of an act that was not saved are kept when the desk is closed", "[window]")
{
    WorkingWindow desk;
    desk.press(Qt::Key_Return);
    REQUIRE(desk.opens());
    {
        storage::Connection other{desk.window->desk()->verdict().path, storage::Access::ReadWrite};
        const storage::Transaction lock{other};
        const auto view = desk.view();
        desk.window->acts()->resolve(view, u"Changed the cable"_s);
        auto *stop = desk.find<QPushButton>("footStop");
        REQUIRE(QTest::qWaitFor([&] { return stop->isVisible(); }, 5'000));
        QTest::mouseClick(stop, Qt::LeftButton);
        auto *again = desk.find<QPushButton>("footAgain");
        REQUIRE(QTest::qWaitFor([&] { return again->isVisible(); }, 5'000));
    }
    desk.window->acts()->setDesk(desk.window->desk());
    CHECK(desk.find<QPlainTextEdit>("words")->toPlainText().contains(u"Changed the cable"_s));
}
