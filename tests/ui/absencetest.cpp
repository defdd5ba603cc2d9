#include "core/org/absence.h"
#include "tests/support/windowfixture.h"
#include "ui/admin/setup.h"
#include "ui/boards/mondaypage.h"
#include "ui/shell/whobutton.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

TEST_CASE("Who will be away is said in Admin, stands on the Monday page, and is taken back",
          "[ui][absence]")
{
    WindowFixture fixture{800};
    auto *window = fixture.window.get();
    REQUIRE(QTest::qWaitFor([&] { return window->setup()->isRead(); }, 5'000));
    REQUIRE(QTest::qWaitFor([&] { return !window->who()->me().person.isNull(); }, 5'000));
    window->go(u"admin:absences"_s);
    auto *table = fixture.find<QTableWidget>("absences");
    auto *from = fixture.find<QDateEdit>("absenceFrom");
    auto *until = fixture.find<QDateEdit>("absenceUntil");
    auto *add = fixture.find<QPushButton>("absenceAdd");
    from->setDate(QDate::currentDate().addDays(1));
    until->setDate(QDate::currentDate());
    CHECK_FALSE(add->isEnabled()); // backwards
    until->setDate(QDate::currentDate().addDays(9));
    REQUIRE(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([table] { return table->rowCount() == 1; }, 5'000));
    CHECK_FALSE(add->isEnabled()); // away on these days already

    table->selectRow(0);
    QTest::mouseClick(fixture.find<QPushButton>("absenceRemove"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([table] { return table->rowCount() == 0; }, 5'000));
    CHECK(add->isEnabled());
}
