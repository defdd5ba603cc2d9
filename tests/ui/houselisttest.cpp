#include "tests/support/windowfixture.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/houselistpage.h"
#include "ui/admin/setup.h"
#include "ui/shell/undoline.h"
#include "ui/shell/whobutton.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

class HouseWindow : public WindowFixture
{
public:
    explicit HouseWindow(const char *page)
    {
        REQUIRE(QTest::qWaitFor([this] { return window->who()->isVisible(); }, 5'000));
        window->go(u"admin:"_s + QString::fromLatin1(page));
        list = dynamic_cast<ui::HouseListPage *>(find<QTableView>(table(page))->parentWidget());
        REQUIRE(list != nullptr);
        tester = std::make_unique<QAbstractItemModelTester>(
            list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        REQUIRE(QTest::qWaitFor([this] { return list->table()->model()->rowCount() > 0; }, 5'000));
    }
    static const char *table(const char *page)
    {
        static QByteArray name;
        name = QByteArray{page} + "Table";
        return name.constData();
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        const auto *model = list->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(Qt::EditRole).toString() == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] bool appears(const QString &name) const
    {
        return QTest::qWaitFor([&] { return rowOf(name) >= 0; }, 5'000);
    }
    [[nodiscard]] bool disappears(const QString &name) const
    {
        return QTest::qWaitFor([&] { return rowOf(name) < 0; }, 5'000);
    }
    void choose(const QString &name) const
    {
        list->table()->setCurrentIndex(list->table()->model()->index(rowOf(name), 0));
    }
    void add(const char *field, const QString &name) const
    {
        QTest::keyClicks(find<QLineEdit>(field), name);
        QTest::keyClick(find<QLineEdit>(field), Qt::Key_Return);
    }

    ui::HouseListPage *list = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_CASE("A team is added by typing its name, renamed in place, retired and brought back by undo",
          "[admin]")
{
    HouseWindow desk{"teams"};
    desk.add("teamsName", u"Field service"_s);
    REQUIRE(desk.appears(u"Field service"_s));
    desk.list->table()->model()->setData(
        desk.list->table()->model()->index(desk.rowOf(u"Field service"_s), 0), u"On site"_s);
    REQUIRE(desk.appears(u"On site"_s));
    desk.choose(u"On site"_s);
    QTest::mouseClick(desk.find<QPushButton>("teamsRetire"), Qt::LeftButton);
    REQUIRE(desk.disappears(u"On site"_s));
    desk.window->undo();
    REQUIRE(desk.appears(u"On site"_s));
    const auto me = desk.window->acts()->me().name;
    CHECK(QTest::qWaitFor(
        [&] {
            return desk.find<QLabel>("teamsLast")->text().contains(me) &&
                   desk.find<QLabel>("teamsLast")->text().endsWith(u"On site"_s);
        },
        5'000));
}

TEST_CASE("A name that is taken is refused in a sentence, and the list stays", "[admin]")
{
    HouseWindow desk{"teams"};
    const auto taken = desk.list->table()->model()->index(0, 0).data(Qt::EditRole).toString();
    const int before = desk.list->table()->model()->rowCount();
    desk.add("teamsName", taken);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return desk.find<ui::UndoLine>("undoLine")->words().contains(u"already one called"_s);
        },
        5'000));
    CHECK(desk.list->table()->model()->rowCount() == before);
}

TEST_CASE("People who are pasted are looked at first, come in at once, and are taken back",
          "[admin]")
{
    HouseWindow desk{"people"};
    QTest::mouseClick(desk.find<QPushButton>("peopleImport"), Qt::LeftButton);
    auto *pasted = desk.find<QPlainTextEdit>("peoplePasted");
    pasted->setPlainText(u"Name\tMail\tDepartment\tTeam\n"
                         "Zoe Zander\tzoe@example.org\tAviation\t\n"
                         "Yan Yildiz\tyan@example.org\taviation\tNo such team\n"_s);
    QTest::mouseClick(desk.find<QPushButton>("peopleLook"), Qt::LeftButton);
    auto *words = desk.find<QLabel>("peoplePlan");
    REQUIRE(QTest::qWaitFor([&] { return words->text().startsWith(u"1 new"_s); }, 5'000));
    CHECK(words->text().contains(u"line 3: there is no team \"No such team\""_s));
    QTest::mouseClick(desk.find<QPushButton>("peopleBringIn"), Qt::LeftButton);
    REQUIRE(desk.appears(u"Zoe Zander"_s));
    desk.window->undo();
    REQUIRE(desk.disappears(u"Zoe Zander"_s));
}

TEST_CASE("A technician who is retired is offered nowhere as the one who sits here", "[admin]")
{
    HouseWindow desk{"people"};
    const auto me = desk.window->acts()->me();
    desk.choose(me.name);
    QTest::mouseClick(desk.find<QPushButton>("peopleRetire"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return desk.window->acts()->me().person != me.person; }, 5'000));
    Q_EMIT desk.window->who()->menu()->aboutToShow();
    for (const auto *menu : desk.window->who()->menu()->findChildren<QMenu *>()) {
        for (const auto *action : menu->actions())
            CHECK(action->text() != me.name);
    }
}
