#include "core/org/cannedreply.h"
#include "core/org/checklist.h"
#include "core/org/retention.h"
#include "tests/support/windowfixture.h"
#include "ui/admin/setup.h"
#include "ui/shell/whobutton.h"
#include "ui/ticket/talk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

class WordsWindow : public WindowFixture
{
public:
    explicit WordsWindow(const QString &page, qint64 tickets = 20) : WindowFixture{tickets}
    {
        REQUIRE(QTest::qWaitFor([this] { return window->setup()->isRead(); }, 5'000));
        REQUIRE(QTest::qWaitFor([this] { return !window->who()->me().person.isNull(); }, 5'000));
        window->go(u"admin:"_s + page);
    }
    void press(const char *name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = find<QWidget>(field);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    void choose(const char *name, const QVariant &value) const
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    /// The setting of that name, once it is there and `good`.
    std::optional<org::Setting> saved(const QString &name,
                                      const std::function<bool(const org::Setting &)> &good) const
    {
        std::optional<org::Setting> found;
        REQUIRE(QTest::qWaitFor(
            [&] {
                for (const auto &setting : window->setup()->directory().settings) {
                    if (setting.name == name && good(setting))
                        found = setting;
                }
                return found.has_value();
            },
            5'000));
        return found;
    }
};

bool isThere(const org::Setting &setting)
{
    return !setting.retired;
}

} // namespace

TEST_CASE("A canned reply is written with its preview, and a slip in a variable is named",
          "[admin]")
{
    const WordsWindow desk{u"replies"_s};
    desk.press("repliesAdd");
    desk.type("repliesName", u"Reset done"_s);
    desk.type("repliesText", u"Hello {requester.first}, {reqester.name}"_s);
    CHECK(desk.find<QLabel>("repliesPreview")->text() == u"Hello Anna, {reqester.name}"_s);
    CHECK(desk.find<QLabel>("repliesDoubt")->text().contains(u"{reqester.name}"_s));
    desk.press("repliesSave");
    const auto setting = desk.saved(u"Reset done"_s, isThere);
    CHECK(setting->owner.isNull());
    CHECK(org::cannedReplyFrom(*setting)->text == u"Hello {requester.first}, {reqester.name}"_s);
    REQUIRE(QTest::qWaitFor([&] {
        return desk.find<QListWidget>("repliesList")->currentItem() &&
               desk.find<QListWidget>("repliesList")
                       ->currentItem()
                       ->data(Qt::UserRole)
                       .toLongLong() == setting->id.value();
    }));
    desk.press("repliesRetire");
    REQUIRE(desk.saved(u"Reset done"_s, [](const auto &each) { return each.retired; }));
    REQUIRE(QTest::qWaitFor([&] { return desk.window->setup()->undo(); }));
    REQUIRE(desk.saved(u"Reset done"_s, isThere));
}

TEST_CASE("A canned reply of one's own is offered to nobody else", "[admin]")
{
    const WordsWindow desk{u"replies"_s};
    const auto me = desk.window->who()->me();
    desk.press("repliesAdd");
    desk.type("repliesName", u"My words"_s);
    desk.type("repliesText", u"As I say"_s);
    desk.choose("repliesWhose", qint64{-1});
    desk.press("repliesSave");
    const auto setting = desk.saved(u"My words"_s, isThere);
    CHECK(setting->owner == me.person);
    const std::vector settings{*setting};
    CHECK(org::cannedRepliesFor(settings, me.team, me.person).size() == 1);
    CHECK(org::cannedRepliesFor(settings, me.team, PersonId{987}).empty());
    CHECK(org::cannedRepliesFor(settings, me.team, {}).empty());
}

TEST_CASE("What is typed on a page of words and not saved stays while one looks elsewhere",
          "[admin]")
{
    const WordsWindow desk{u"checklists"_s};
    desk.press("checklistsAdd");
    desk.type("checklistsName", u"New colleague"_s);
    desk.type("checklistsText", u"Account"_s);
    QTest::keyClick(desk.find<QPlainTextEdit>("checklistsText"), Qt::Key_Return);
    desk.type("checklistsText", u"  Badge "_s);
    desk.window->go(u"admin:teams"_s);
    desk.window->desk()->execute(desk::SaveTeam{{{}, u"Another"_s}}, {}).waitForFinished();
    REQUIRE(QTest::qWaitFor([&] {
        return std::ranges::count(desk.window->setup()->directory().teams, u"Another"_s,
                                  &org::Team::name) == 1;
    }));
    desk.window->go(u"admin:checklists"_s);
    CHECK(desk.find<QLineEdit>("checklistsName")->text() == u"New colleague"_s);
    desk.press("checklistsSave");
    const auto setting = desk.saved(u"New colleague"_s, isThere);
    CHECK(org::checklistFrom(*setting)->steps == QStringList{u"Account"_s, u"Badge"_s});
}

TEST_CASE("A period is chosen and taken back; deleting is asked first and can be left", "[admin]")
{
    const WordsWindow desk{u"retention"_s, 300};
    auto *words = desk.find<QLabel>("retentionWords");
    REQUIRE(QTest::qWaitFor([&] { return words->text() == u"Everything is kept for ever."_s; }));
    desk.choose("keep-incident", 6);
    REQUIRE(desk.saved(u"incident"_s,
                       [](const auto &each) { return org::retentionFrom(each)->months == 6; }));
    REQUIRE(QTest::qWaitFor([&] { return words->text().contains(u"past its period"_s); }));
    const auto past = desk.window->desk()->previewRetention().result()->tickets;
    REQUIRE_FALSE(past.empty());
    desk.press("retentionAsk");
    desk.press("retentionLeave");
    CHECK(desk.window->desk()->previewRetention().result()->tickets.size() == past.size());
    desk.press("retentionAsk");
    desk.press("retentionErase");
    REQUIRE(
        QTest::qWaitFor([&] { return words->text() == u"Nothing is older than that."_s; }, 20'000));
    CHECK(desk.window->desk()->ticket(past.front()).result()->ticket.subject.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return desk.window->setup()->undo(); }));
    REQUIRE(desk.saved(u"incident"_s,
                       [](const auto &each) { return org::retentionFrom(each)->months == 0; }));
}

TEST_CASE("The variables that are shown with sample words are those that a reply fills in",
          "[canned]")
{
    auto known = ui::cannedValues({}, {}).keys();
    known << u"due"_s; // only while something is promised
    auto samples = ui::sampleValues().keys();
    known.sort();
    samples.sort();
    CHECK(known == samples);
}
