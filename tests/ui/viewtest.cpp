#include "tests/support/windowfixture.h"
#include "ui/queue/queuecolumns.h"
#include "ui/queue/queueview.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/undoline.h"
#include "ui/shell/whobutton.h"
#include "ui/views/listmenu.h"
#include "ui/views/viewshelf.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct ViewWindow : WindowFixture
{
    ViewWindow()
    {
        REQUIRE(QTest::qWaitFor([this] { return !window->who()->me().person.isNull(); }, 5'000));
        window->go(u"queue:is:open sort:-updated"_s);
        REQUIRE(waitForRows());
        find<ui::QueueView>("queue")->setFocus();
    }
    bool until(const std::function<bool()> &like) const { return QTest::qWaitFor(like, 5'000); }
    ui::ViewShelf *shelf() const { return window->queue()->views(); }
    ui::Sidebar *sidebar() const { return find<ui::Sidebar>("sidebar"); }
    /// The row of the sidebar with this name; invalid where there is none.
    QModelIndex place(const QString &name) const
    {
        const auto *model = sidebar()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name)
                return model->index(row, 0);
        }
        return {};
    }
    /// Keeps the list under a name, by keyboard.
    void keep(const QString &name, bool forEverybody = false) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        auto *field = find<QLineEdit>("viewName");
        REQUIRE(until([field] { return field->hasFocus(); }));
        QTest::keyClicks(field, name);
        find<QCheckBox>("viewShared")->setChecked(forEverybody);
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(until([&] { return place(name).isValid(); }));
    }
    void undo() const { QTest::keyClick(find<QWidget>("queue"), Qt::Key_Z, Qt::ControlModifier); }
    bool isShown(int column) const
    {
        return !find<ui::QueueView>("queue")->header()->isSectionHidden(column);
    }
};

// What a click on an entry of a menu, or of one below it, does.
void choose(QMenu &menu, const QString &text)
{
    Q_EMIT menu.aboutToShow();
    for (auto *action : menu.actions()) {
        if (action->menu() != nullptr) {
            for (auto *below : action->menu()->actions()) {
                if (below->text() == text)
                    return below->trigger();
            }
        }
        if (action->text() == text)
            return action->trigger();
    }
    FAIL("no entry " << text.toStdString());
}

} // namespace

TEST_CASE("In a narrow list the subject keeps its room, and columns come back with the room",
          "[queue][views]")
{
    QHeaderView header{Qt::Horizontal};
    QStandardItemModel model{0, ui::queueColumns};
    header.setModel(&model);
    ui::setUpHeader(header);
    const QStringList chosen{u"subject"_s, u"team"_s, u"clock"_s, u"last"_s};
    ui::showColumns(header, chosen);

    ui::fitColumns(header, 450);
    CHECK(header.isSectionHidden(ui::QueueColumn::Updated));
    CHECK_FALSE(header.isSectionHidden(ui::QueueColumn::Team));
    ui::fitColumns(header, 200); // too narrow for anything: what says when it is due stays
    CHECK(header.isSectionHidden(ui::QueueColumn::Team));
    CHECK_FALSE(header.isSectionHidden(ui::QueueColumn::Clock));
    CHECK_FALSE(header.isSectionHidden(ui::QueueColumn::Subject));
    CHECK(ui::shownColumns(header) == chosen); // a view saved now keeps them all

    ui::fitColumns(header, 1'000);
    CHECK_FALSE(header.isSectionHidden(ui::QueueColumn::Updated));
    CHECK_FALSE(header.isSectionHidden(ui::QueueColumn::Team));
    CHECK(header.isSectionHidden(ui::QueueColumn::Requester));
}

TEST_CASE("A list is kept under a name, stands at the left with its count, and opens again", "[ui]")
{
    ViewWindow desk;
    desk.keep(u"Changed last"_s);
    CHECK(desk.until([&] { return desk.shelf()->personal().size() == 1; }));
    CHECK(desk.shelf()->personal().front().filter == u"is:open sort:-updated"_s);
    CHECK(desk.shelf()->personal().front().owner == desk.window->who()->me().person);
    desk.window->go(u"queue:"_s);
    REQUIRE(desk.waitForRows());
    const auto place = desk.place(u"Changed last"_s);
    Q_EMIT desk.sidebar()->clicked(place);
    REQUIRE(desk.waitForRows());
    CHECK(desk.window->queue()->filter() == u"is:open sort:-updated"_s);
    CHECK(desk.until([&] {
        return place.data(Qt::UserRole + 2).toString() ==
               QString::number(desk.window->desk()->count(u"is:open"_s).result().value());
    }));
}

TEST_CASE("Columns and groups belong to the view; another list looks as usual", "[ui]")
{
    ViewWindow desk;
    auto *menu = desk.find<ui::ListMenu>("listMenu")->menu();
    choose(*menu, u"By team"_s);
    REQUIRE(desk.waitForQueue());
    CHECK(desk.model()->shape().key() == desk::GroupKey::Team);
    choose(*menu, u"Team"_s);
    CHECK(desk.isShown(ui::QueueModel::Team));
    desk.find<ui::QueueView>("queue")->setFocus();
    desk.keep(u"By team"_s, true);
    CHECK(desk.until([&] { return desk.shelf()->shared().size() == 1; }));
    desk.window->go(u"queue:"_s);
    REQUIRE(desk.waitForQueue());
    CHECK_FALSE(desk.isShown(ui::QueueModel::Team));
    desk.window->go(u"view:%1"_s.arg(desk.shelf()->shared().front().id.value()));
    REQUIRE(desk.waitForQueue());
    CHECK(desk.isShown(ui::QueueModel::Team));
    CHECK(desk.until([&] { return desk.model()->shape().key() == desk::GroupKey::Team; }));
}

TEST_CASE("A view is renamed in its place, removed by Delete, and comes back by the undo", "[ui]")
{
    ViewWindow desk;
    desk.keep(u"One"_s);
    auto *sidebar = desk.sidebar();
    sidebar->setFocus();
    sidebar->setCurrentIndex(desk.place(u"One"_s));
    QTest::keyClick(sidebar, Qt::Key_F2);
    auto *editor = sidebar->viewport()->findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, u"Two"_s); // its text is selected
    QTest::keyClick(editor, Qt::Key_Return);
    const bool renamed = desk.until([&] {
        return desk.shelf()->personal().size() == 1 &&
               desk.shelf()->personal().front().name == u"Two"_s;
    });
    REQUIRE(renamed);
    sidebar->setFocus();
    sidebar->setCurrentIndex(desk.place(u"Two"_s));
    QTest::keyClick(sidebar, Qt::Key_Delete);
    REQUIRE(desk.until([&] { return !desk.place(u"Two"_s).isValid(); }));
    desk.undo();
    CHECK(desk.until([&] { return desk.place(u"Two"_s).isValid(); }));
}

TEST_CASE("Views move among each other, and a view may become everybody's", "[ui]")
{
    ViewWindow desk;
    desk.keep(u"First"_s);
    desk.find<ui::QueueView>("queue")->setFocus();
    desk.window->go(u"queue:is:open"_s);
    desk.keep(u"Second"_s);
    REQUIRE(desk.until([&] { return desk.shelf()->personal().size() == 2; }));
    CHECK(desk.place(u"First"_s).row() < desk.place(u"Second"_s).row());
    auto *sidebar = desk.sidebar();
    sidebar->setFocus();
    sidebar->setCurrentIndex(desk.place(u"Second"_s));
    QTest::keyClick(sidebar, Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.until([&] { return desk.place(u"Second"_s).row() < desk.place(u"First"_s).row(); }));
    desk.shelf()->share(desk.shelf()->personal().front().id);
    CHECK(desk.until([&] { return desk.shelf()->shared().size() == 1; }));
}

TEST_CASE("A view whose filter cannot be read any more is shown without a count", "[ui]")
{
    ViewWindow desk;
    org::View view;
    view.name = u"Old words"_s;
    view.filter = u"colour:red"_s;
    desk.shelf()->save(view);
    REQUIRE(desk.until([&] { return desk.place(u"Old words"_s).isValid(); }));
    Q_EMIT desk.sidebar()->clicked(desk.place(u"Old words"_s));
    auto *filter = desk.find<QLineEdit>("filter");
    CHECK(desk.until([filter] { return filter->property("wrong").toBool(); }));
    CHECK(desk.place(u"Old words"_s).data(Qt::UserRole + 2).toString().isEmpty());
}
