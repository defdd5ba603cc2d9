#include "tests/support/guidetable.h"
#include "tests/support/windowfixture.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/keyfield.h"
#include "ui/actions/keytable.h"
#include "ui/ticket/ticketpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

class KeysFixture : public WindowFixture
{
public:
    KeysFixture()
    {
        window->actions()->resetAll();
        REQUIRE(waitForRows());
    }
    ~KeysFixture() { window->actions()->resetAll(); }
    KeysFixture(const KeysFixture &) = delete;
    KeysFixture &operator=(const KeysFixture &) = delete;
    void choose(const QString &act) const
    {
        window->go(u"keys"_s);
        auto *tree = find<QTreeWidget>("keysTree");
        for (QTreeWidgetItemIterator item{tree}; *item != nullptr; ++item) {
            if ((*item)->text(0) == act)
                tree->setCurrentItem(*item);
        }
        REQUIRE(tree->currentItem() != nullptr);
        REQUIRE(tree->currentItem()->text(0) == act);
    }
    void press(Qt::Key key) const
    {
        auto *edit = find<ui::KeyField>("keysEdit");
        edit->setFocus();
        QTest::keyClick(edit, key);
    }
};

} // namespace

TEST_CASE("No two acts of the house answer to the same key in one place", "[keys]")
{
    KeysFixture fixture;
    const auto *registry = fixture.window->actions();
    for (const auto &act : registry->acts()) {
        for (const auto &keys : act.keys) {
            const auto taken = registry->collision(act.id, keys);
            INFO(act.id.toStdString() << " and " << taken.value_or(QString{}).toStdString());
            CHECK_FALSE(taken.has_value());
        }
    }
}

TEST_CASE("Keys of one's own work at once, are shown, and can be given back", "[keys]")
{
    KeysFixture fixture;
    fixture.choose(u"Note for us"_s);
    fixture.press(Qt::Key_Y);
    QTest::mouseClick(fixture.find<QPushButton>("keysUse"), Qt::LeftButton);
    CHECK(fixture.window->actions()->keyText(u"ticket.note"_s) == u"Y"_s);
    QTest::keyClick(fixture.find<QTreeWidget>("keysTree"), Qt::Key_Escape);
    REQUIRE(fixture.waitForRows());
    fixture.window->queue()->focusList();
    QTest::keyClick(fixture.window->queue()->list(), Qt::Key_Y);
    REQUIRE(QTest::qWaitFor([&] { return fixture.window->ticketPage()->isFilled(); }, 5'000));

    fixture.choose(u"Note for us"_s);
    QTest::mouseClick(fixture.find<QPushButton>("keysReset"), Qt::LeftButton);
    CHECK(fixture.window->actions()->keyText(u"ticket.note"_s) == u"N"_s);
}

TEST_CASE("Keys that are taken are refused, by the name of what has them", "[keys]")
{
    KeysFixture fixture;
    fixture.choose(u"Note for us"_s);
    fixture.press(Qt::Key_R);
    CHECK(fixture.find<QLabel>("keysVerdict")->text().contains(u"Reply"_s));
    CHECK_FALSE(fixture.find<QPushButton>("keysUse")->isEnabled());
    CHECK(fixture.window->actions()->keyText(u"ticket.note"_s) == u"N"_s);
}

TEST_CASE("The sheet of keys is searched by words and by keys", "[keys]")
{
    KeysFixture fixture;
    fixture.window->go(u"keys"_s);
    QTest::keyClicks(fixture.find<QLineEdit>("keysSearch"), u"canned"_s);
    int shown = 0;
    for (QTreeWidgetItemIterator item{fixture.find<QTreeWidget>("keysTree")}; *item != nullptr;
         ++item)
        shown += !(*item)->isHidden() && (*item)->parent() != nullptr ? 1 : 0;
    CHECK(shown == 1);
}

TEST_CASE("The table of keys in the guide is the one in force", "[keys]")
{
    KeysFixture fixture;
    GuideTable guide{u"keys.md"_s, u"keys"_s};
    guide.check(ui::keysAsMarkdown(*fixture.window->actions()));
}

TEST_CASE("All keys are given back at once, and Backspace leaves an act without", "[keys]")
{
    KeysFixture fixture;
    fixture.choose(u"Note for us"_s);
    fixture.press(Qt::Key_Backspace);
    QTest::mouseClick(fixture.find<QPushButton>("keysUse"), Qt::LeftButton);
    CHECK(fixture.window->actions()->keyText(u"ticket.note"_s).isEmpty());
    QTest::mouseClick(fixture.find<QPushButton>("keysResetAll"), Qt::LeftButton);
    CHECK(fixture.window->actions()->keyText(u"ticket.note"_s) == u"N"_s);
}

TEST_CASE("A key that an act has is taken down in the field, not done", "[keys]")
{
    KeysFixture fixture;
    fixture.choose(u"Note for us"_s);
    auto *field = fixture.find<ui::KeyField>("keysEdit");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_N, Qt::ControlModifier);
    CHECK(field->keys() == QKeySequence{u"Ctrl+N"_s});
    CHECK(fixture.find<QLabel>("keysVerdict")->text().contains(u"New ticket"_s));
    QTest::keyClick(field, Qt::Key_Question, Qt::ShiftModifier);
    CHECK(field->keys() == QKeySequence{u"?"_s});
    QTest::keyClick(field, Qt::Key_Tab);
    CHECK_FALSE(field->hasFocus());
}

TEST_CASE("The question mark opens the sheet from the queue, and Esc goes back", "[keys]")
{
    KeysFixture fixture;
    fixture.window->queue()->focusList();
    QTest::keyClick(fixture.window->queue()->list(), Qt::Key_Question);
    auto *search = fixture.find<QLineEdit>("keysSearch");
    REQUIRE(QTest::qWaitFor([search] { return search->hasFocus(); }, 5'000));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return fixture.window->queue()->isVisible(); }, 5'000));
}
