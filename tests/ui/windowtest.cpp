#include "tests/support/windowfixture.h"
#include "ui/shell/importpage.h"
#include "ui/shell/startpage.h"
#include "ui/ticket/ticketpage.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button == nullptr ? QString{} : button->text();
}

} // namespace

TEST_CASE("Tab walks every place, and each stop has a name", "[ui]")
{
    WindowFixture fixture;
    for (const auto *target :
         {"queue:is:open", "board:breach", "board:handoff", "import", "new", "admin:practices",
          "admin:people", "admin:hours", "admin:targets", "admin:replies", "admin:checklists",
          "admin:retention", "ticket", "help:tickets", "keys", "notices", "start"}) {
        if (target == "ticket"sv) {
            fixture.window->openTicket(fixture.model()->idAt(fixture.firstTicket()),
                                       ui::Deed::Open);
            REQUIRE(QTest::qWaitFor([&] { return fixture.window->ticketPage()->isFilled(); }));
        } else {
            fixture.window->go(QString::fromLatin1(target));
        }
        REQUIRE(fixture.waitForQueue());
        QTest::qWait(150);
        QSet<const QWidget *> seen;
        for (int n = 0; n < 60; ++n) {
            QTest::keyClick(fixture.window.get(), Qt::Key_Tab);
            const auto *widget = QApplication::focusWidget();
            if (widget == nullptr)
                continue;
            seen.insert(widget);
            INFO(target << ": " << widget->metaObject()->className() << " "
                        << widget->objectName().toStdString());
            CHECK_FALSE(nameOf(widget).isEmpty());
        }
        INFO(target);
        CHECK(seen.size() >= 3);
    }
}

TEST_CASE("A history is looked at, brought in, and taken back", "[ui]")
{
    WindowFixture fixture{0};
    QFile file{fixture.folder.filePath(u"history.csv"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("ticket,updated_at,team,technician,state,priority,requester,subject\n"
               "A1,2026-03-02 09:00,Desk,Ann,New,2,Bob,Printer\n"
               "A1,2026-03-02 10:00,Network,Ned,Open,2,Bob,Printer\n"
               "A2,not a time,Desk,Ann,New,2,Bob,Mail\n");
    file.close();
    auto *page = fixture.window->importPage();
    fixture.window->go(u"import"_s);
    page->choose(file.fileName(), u"csv"_s);
    page->look();
    REQUIRE(QTest::qWaitFor([page] { return !page->isBusy(); }, 5'000));
    page->bringIn();
    REQUIRE(QTest::qWaitFor([page] { return !page->isBusy(); }, 5'000));
    CHECK(fixture.window->desk()->count(u""_s).result().value() == 1);
    CHECK(fixture.window->desk()->count(u"edge:\"Desk>Network\""_s).result().value() == 1);
    for (auto *button : page->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Take it back"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    REQUIRE(QTest::qWaitFor([page] { return !page->isBusy(); }, 5'000));
    CHECK(fixture.window->desk()->count(u""_s).result().value() == 0);
}

TEST_CASE("A file that cannot be opened is told on the first page, in a sentence", "[ui]")
{
    WindowFixture fixture{0};
    QString said;
    QObject::connect(fixture.window.get(), &ui::MainWindow::openingFailed,
                     [&said](const QString &sentence) { said = sentence; });
    fixture.window->openFile(fixture.folder.filePath(u"nowhere.baton"_s));
    REQUIRE(QTest::qWaitFor([&said] { return !said.isEmpty(); }, 5'000));
    CHECK(said.contains(u"nowhere.baton"_s));
    CHECK(fixture.window->desk() != nullptr); // the desk that was open stays open
}

TEST_CASE("The look changes while the window is open", "[ui]")
{
    WindowFixture fixture;
    REQUIRE(fixture.waitForRows());
    fixture.window->setLook(ui::Look::Dark);
    CHECK(fixture.window->palette().color(QPalette::Window).lightness() < 80);
    fixture.window->setLook(ui::Look::Light);
    CHECK(fixture.window->palette().color(QPalette::Window).lightness() > 200);
    REQUIRE(fixture.waitForRows());
}
