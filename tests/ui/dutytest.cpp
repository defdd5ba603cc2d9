#include "core/org/retention.h"
#include "tests/support/windowfixture.h"
#include "ui/admin/setup.h"
#include "ui/shell/whobutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

TEST_CASE("A page that is planned in Admin is published by the window, and the plan taken back",
          "[ui][duty]")
{
    const WindowFixture fixture{60};
    auto *window = fixture.window.get();
    REQUIRE(QTest::qWaitFor([&] { return !window->who()->me().person.isNull(); }, 5'000));
    const auto out = fixture.folder.filePath(u"out"_s);
    window->go(u"admin:duties"_s);
    auto *folder = fixture.find<QLineEdit>("dutyFolder");
    auto *add = fixture.find<QPushButton>("dutyAdd");
    auto *table = fixture.find<QTableWidget>("duties");
    folder->setFocus();
    QTest::keyClicks(folder, out);
    CHECK_FALSE(add->isEnabled());
    CHECK(fixture.find<QLabel>("dutyDoubt")->text().contains(u"Make it first"_s));
    REQUIRE(QDir{fixture.folder.path()}.mkdir(u"out"_s));
    folder->clear();
    QTest::keyClicks(folder, out);
    fixture.find<QCheckBox>("dutyPaper")->setChecked(true);
    QTest::keyClick(folder, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([table] { return table->rowCount() == 1; }, 5'000));
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(out + u"/index.html"_s); }, 20'000));
    CHECK(QFile::exists(out + u"/index.pdf"_s));
    CHECK(QTest::qWaitFor([table] { return table->item(0, 3)->text().contains(u"index.html"_s); },
                          5'000));
    table->selectRow(0);
    QTest::mouseClick(fixture.find<QPushButton>("dutyRemove"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([table] { return table->rowCount() == 0; }, 5'000));
    REQUIRE(QTest::qWaitFor([&] { return window->setup()->undo(); }, 5'000));
    CHECK(QTest::qWaitFor([table] { return table->rowCount() == 1; }, 5'000));
}

TEST_CASE("A deletion that is planned says before what it will delete, and leads to it",
          "[ui][duty][retention]")
{
    const WindowFixture fixture{60};
    auto *window = fixture.window.get();
    REQUIRE(QTest::qWaitFor([&] { return !window->who()->me().person.isNull(); }, 5'000));
    window->go(u"admin:duties"_s);
    auto *what = fixture.find<QComboBox>("dutyWhat");
    auto *words = fixture.find<QLabel>("duties-deletion");
    CHECK_FALSE(words->isVisible());
    what->setFocus();
    QTest::keyClick(what, Qt::Key_End);
    CHECK_FALSE(fixture.find<QLineEdit>("dutyFolder")->isVisible()); // it needs none
    REQUIRE(QTest::qWaitFor([&] { return words->text().contains(u"kept for ever"_s); }, 5'000));
    window->setup()->run({desk::SaveSetting{org::retentionSetting({}, u"incident"_s, 6)},
                          [](const desk::Receipt &) { return desk::Command{}; },
                          {}});
    REQUIRE(QTest::qWaitFor(
        [&] { return org::monthsKept(window->setup()->directory().settings, u"incident"_s) == 6; },
        5'000));
    window->go(u"admin:teams"_s);
    window->go(u"admin:duties"_s); // looks anew
    REQUIRE(QTest::qWaitFor([&] { return words->text().contains(u"will be deleted"_s); }, 5'000));
    QTest::mouseClick(fixture.find<QPushButton>("dutyAdd"), Qt::LeftButton);
    auto *table = fixture.find<QTableWidget>("duties");
    REQUIRE(QTest::qWaitFor([table] { return table->rowCount() == 1; }, 5'000));
    CHECK(table->item(0, 3)->text() == u"not yet"_s);
    QTest::mouseClick(fixture.find<QPushButton>("duties-lead"), Qt::LeftButton);
    auto *tickets = fixture.find<QTableWidget>("retentionTickets");
    REQUIRE(
        QTest::qWaitFor([&] { return tickets->isVisible() && tickets->rowCount() > 0; }, 5'000));
    const auto past = window->desk()->previewRetention().result()->named.front().subject;
    CHECK(tickets->item(0, 1)->text() == past); // nothing went at once
}
