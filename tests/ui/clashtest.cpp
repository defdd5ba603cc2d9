#include "tests/support/twodesks.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct TwoClashing : TwoDesks
{
    // A priority chosen by the person here, not yet sent.
    void choosePriority(int choice, const QString &why) const
    {
        press(Qt::Key_I);
        REQUIRE(hasFocus("actChoice"));
        find<QComboBox>("actChoice")->setCurrentIndex(choice);
        find<QPlainTextEdit>("actWords")->setFocus();
        type(why);
    }
    void send() const { press(Qt::Key_Return, Qt::ControlModifier); }
    QString question() const
    {
        REQUIRE(asks());
        QStringList texts;
        for (const auto *each : find<ui::ChoiceLine>("choiceLine")->findChildren<QLabel *>())
            texts << each->text();
        return texts.join(u' ');
    }
    bool noteHolds(const QString &words) const
    {
        return QTest::qWaitFor(
            [&] { return find<QPlainTextEdit>("words")->toPlainText().contains(words); }, 5'000);
    }
    ticket::Priority priority() const
    {
        return theirs->ticket(id).result().value().ticket.priority;
    }
};

} // namespace

TEST_CASE("Two people change the priority at once: the second is told who, what and when",
          "[clash]")
{
    TwoClashing desk;
    desk.choosePriority(3, u"It can wait until Monday"_s);
    desk.theyDo(ticket::ChangePriority{desk.id, ticket::Priority::P1, u"The shop stands still"_s});
    desk.send();
    const auto asked = desk.question();
    INFO(asked.toStdString());
    CHECK(asked.contains(desk.colleague.name));
    CHECK(asked.contains(u"P1"_s));
    CHECK(asked.contains(u"P4"_s));
    CHECK(asked.contains(u"It can wait until Monday"_s));
    CHECK(desk.priority() == ticket::Priority::P1); // nothing was written over
    SECTION("Use mine: it is done after all, and can be taken back")
    {
        desk.press(Qt::Key_2);
        CHECK(QTest::qWaitFor([&] { return desk.priority() == ticket::Priority::P4; }, 5'000));
        REQUIRE(desk.says(u"has P4"_s));
        desk.window->acts()->undo();
        CHECK(QTest::qWaitFor([&] { return desk.priority() == ticket::Priority::P1; }, 5'000));
    }
    SECTION("Keep theirs: what was typed goes on as a note")
    {
        desk.press(Qt::Key_1);
        CHECK(desk.noteHolds(u"It can wait until Monday"_s));
        CHECK(desk.priority() == ticket::Priority::P1);
    }
    SECTION("Esc decides nothing, and the words are kept as well")
    {
        desk.press(Qt::Key_Escape);
        CHECK(desk.noteHolds(u"It can wait until Monday"_s));
        CHECK(desk.priority() == ticket::Priority::P1);
    }
}

TEST_CASE("Different fields of one ticket are changed at once without a question", "[clash]")
{
    TwoClashing desk;
    desk.choosePriority(3, u"It can wait"_s);
    desk.theyDo(ticket::ChangeSubject{desk.id, u"Another subject"_s});
    desk.theyDo(ticket::AddTag{desk.id, u"vpn"_s});
    desk.send();
    CHECK(QTest::qWaitFor([&] { return desk.priority() == ticket::Priority::P4; }, 5'000));
    const auto now = desk.theirs->ticket(desk.id).result().value().ticket;
    CHECK(now.subject == u"Another subject"_s);
    CHECK(std::ranges::find(now.tags, u"vpn"_s, &ticket::Tag::name) != now.tags.end());
}

TEST_CASE("Who writes a solution while a colleague resolves loses no word of it", "[clash]")
{
    TwoClashing desk;
    desk.press(Qt::Key_E);
    REQUIRE(desk.hasFocus("actWords"));
    desk.type(u"The cable was loose"_s);
    desk.theyDo(ticket::Resolve{desk.id, u"Restarted"_s, {}});
    desk.send();
    CHECK(desk.question().contains(desk.colleague.name));
    desk.press(Qt::Key_2); // it is resolved already: that cannot be done twice
    CHECK(desk.says(u"The ticket is"_s));
    CHECK(desk.noteHolds(u"The cable was loose"_s));
}
