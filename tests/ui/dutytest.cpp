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
