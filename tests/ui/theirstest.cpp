#include "core/org/cannedreply.h"
#include "tests/support/windowfixture.h"
#include "ui/admin/setup.h"
#include "ui/admin/theirsline.h"
#include "ui/shell/undoline.h"
#include "ui/shell/whobutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

// The window's person in Admin, and a colleague at another desk, on one file.
struct TwoAdmins : WindowFixture
{
    TwoAdmins() : WindowFixture{20}
    {
        static const SystemClock clock;
        REQUIRE(QTest::qWaitFor([this] { return !window->who()->me().person.isNull(); }, 5'000));
        theirs =
            desk::Desk::open({path(), folder.filePath(u"index-2"_s), false, false}, clock).value();
        const auto people = theirs->directory().result().value().people;
        const auto other = std::ranges::find_if(people, [this](const org::Person &person) {
            return person.id != window->who()->me().person && !person.team.isNull();
        });
        REQUIRE(other != people.end());
        colleague = *other;
    }
    void theyDo(const desk::Command &command) const
    {
        REQUIRE(theirs->execute(command, colleague.id).result().has_value());
    }
    void open(const QString &page) const
    {
        window->go(u"admin:"_s + page);
        REQUIRE(QTest::qWaitFor([this] { return window->setup()->isRead(); }, 5'000));
    }
    void press(const char *button) const
    {
        auto *found = line()->findChild<QPushButton *>(QString::fromLatin1(button));
        REQUIRE(found != nullptr);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    // The one on the page that is shown.
    ui::TheirsLine *line() const
    {
        for (auto *each : window->findChildren<ui::TheirsLine *>()) {
            if (each->parentWidget()->isVisible())
                return each;
        }
        FAIL("no page can say it");
        return nullptr;
    }
    bool isTold() const
    {
        return QTest::qWaitFor(
            [this] {
                return line()->isVisible() && line()
                                                  ->findChild<QLabel *>(u"theirsWords"_s)
                                                  ->text()
                                                  .contains(colleague.name);
            },
            8'000);
    }
    sla::Policy policy() const { return theirs->ruleList().result().value().policies.front(); }
    org::CannedReply reply(const QString &name) const
    {
        for (const auto &setting : theirs->directory().result().value().settings) {
            if (const auto found = org::cannedReplyFrom(setting); found && found->name == name)
                return *found;
        }
        return {};
    }
    void typeInto(const char *field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<desk::Desk> theirs;
    org::Person colleague;
};

} // namespace

TEST_CASE("Targets that nobody here types into follow the file by themselves", "[admin][theirs]")
{
    const TwoAdmins desk;
    desk.open(u"targets"_s);
    auto *name = desk.find<QLineEdit>("targets-name");
    REQUIRE(QTest::qWaitFor([&] { return name->text() == desk.policy().name; }, 5'000));
    auto theirs = desk.policy();
    theirs.name = u"Gold"_s;
    desk.theyDo(desk::SavePolicy{theirs});
    CHECK(QTest::qWaitFor([&] { return name->text() == u"Gold"_s; }, 8'000));
    CHECK_FALSE(desk.line()->isVisible());
}

TEST_CASE("Targets that somebody changes while one types are not written over unasked",
          "[admin][theirs]")
{
    const TwoAdmins desk;
    desk.open(u"targets"_s);
    auto *name = desk.find<QLineEdit>("targets-name");
    REQUIRE(QTest::qWaitFor([&] { return name->text() == desk.policy().name; }, 5'000));
    desk.typeInto("targets-name", u"Silver"_s);
    auto theirs = desk.policy();
    theirs.name = u"Gold"_s;
    desk.theyDo(desk::SavePolicy{theirs});
    REQUIRE(desk.isTold());
    CHECK(name->text() == u"Silver"_s); // what is typed stays
    const auto version = desk.policy().version;
    auto *save = desk.find<QPushButton>("targets-save");
    SECTION("saved without choosing: refused, and still there")
    {
        QTest::mouseClick(save, Qt::LeftButton);
        QTest::qWait(600);
        CHECK(desk.policy().name == u"Gold"_s);
        CHECK(name->text() == u"Silver"_s);
        CHECK(desk.line()->isVisible());
    }
    SECTION("keep mine, save: the log has both")
    {
        desk.press("keepMine");
        CHECK_FALSE(desk.line()->isVisible());
        QTest::mouseClick(save, Qt::LeftButton);
        CHECK(QTest::qWaitFor([&] { return desk.policy().name == u"Silver"_s; }, 5'000));
        CHECK(desk.policy().version == version + 1);
    }
    SECTION("take theirs")
    {
        desk.press("takeTheirs");
        CHECK(name->text() == u"Gold"_s);
        CHECK_FALSE(save->isEnabled());
        CHECK_FALSE(desk.line()->isVisible());
    }
}

TEST_CASE("Hours that somebody changes while one types are asked about", "[admin][theirs]")
{
    const TwoAdmins desk;
    desk.open(u"hours"_s);
    auto *monday = desk.find<QLineEdit>("hours-day-1");
    REQUIRE(QTest::qWaitFor([&] { return !monday->text().isEmpty(); }, 5'000));
    desk.typeInto("hours-day-1", u"10:00-16:00"_s);
    auto entry = desk.theirs->ruleList().result().value().calendars.front();
    entry.spec.week[4].clear();
    desk.theyDo(desk::SaveCalendar{entry.id, entry.spec, {}});
    REQUIRE(desk.isTold());
    CHECK(monday->text() == u"10:00-16:00"_s);
    desk.press("takeTheirs");
    CHECK(monday->text() != u"10:00-16:00"_s);
    CHECK(desk.find<QLineEdit>("hours-day-5")->text().isEmpty());
}

TEST_CASE("A canned reply that two write at once keeps both until one of them chooses",
          "[admin][theirs]")
{
    const TwoAdmins desk;
    org::CannedReply made;
    made.name = u"Printer"_s;
    made.text = u"Which printer?"_s;
    desk.theyDo(desk::SaveSetting{org::settingFrom(made)});
    desk.open(u"replies"_s);
    auto *list = desk.find<QListWidget>("repliesList");
    auto *text = desk.find<QPlainTextEdit>("repliesText");
    REQUIRE(QTest::qWaitFor(
        [&] { return !list->findItems(u"Printer"_s, Qt::MatchExactly).empty(); }, 8'000));
    list->setCurrentItem(list->findItems(u"Printer"_s, Qt::MatchExactly).front());
    text->setFocus();
    QTest::keyClicks(text, u"Hello. "_s);
    const auto mine = text->toPlainText();
    auto theirs = desk.reply(u"Printer"_s);
    theirs.text = u"Which floor?"_s;
    desk.theyDo(desk::SaveSetting{org::settingFrom(theirs)});
    REQUIRE(desk.isTold());
    CHECK(text->toPlainText() == mine);
    desk.press("keepMine");
    QTest::mouseClick(desk.find<QPushButton>("repliesSave"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return desk.reply(u"Printer"_s).text == mine.trimmed(); }, 5'000));
    SECTION("and undo does not take back what a colleague has done since")
    {
        theirs = desk.reply(u"Printer"_s);
        theirs.text = u"Which building?"_s;
        desk.theyDo(desk::SaveSetting{org::settingFrom(theirs)});
        REQUIRE(QTest::qWaitFor([&] { return desk.window->setup()->undo(); }, 5'000));
        QTest::qWait(600);
        CHECK(desk.reply(u"Printer"_s).text == u"Which building?"_s);
    }
}
