#include "ui/ticket/visitors.h"
#include "tests/support/twodesks.h"

#include <QPlainTextEdit>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct TwoAtOneTicket : TwoDesks
{
    void theyLook(bool writing = false) const
    {
        REQUIRE(theirs->visit({colleague.id, id, writing}).result().has_value());
    }
    bool shows(const QString &words) const
    {
        const auto *line = find<ui::Visitors>("visitors");
        return QTest::qWaitFor([&] { return line->isVisible() && line->text() == words; }, 5'000);
    }
    std::vector<desk::Visitor> theyHear() const { return theirs->visitors().result().value(); }
};

} // namespace

TEST_CASE("Who else has the ticket open stands beside its state, and who writes there",
          "[presence]")
{
    const TwoAtOneTicket desk;
    CHECK_FALSE(desk.find<ui::Visitors>("visitors")->isVisible());
    desk.theyLook();
    desk.press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !desk.window->ticketPage()->isVisible(); }, 5'000));
    CHECK(QTest::qWaitFor([&] { return desk.theyHear().empty(); }, 5'000)); // left by leaving
    desk.press(Qt::Key_Return);
    REQUIRE(desk.opens());
    CHECK(desk.shows(u"Also here: "_s + desk.colleague.name));
    desk.theyLook(true);
    desk.press(Qt::Key_R); // to the reply
    REQUIRE(desk.hasFocus("words"));
    desk.type(u"We look into it."_s);
    CHECK(desk.shows(u"Writing here: "_s + desk.colleague.name));
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto heard = desk.theyHear();
            return heard.size() == 1 && heard[0].writing;
        },
        5'000));
    CHECK(desk.theyHear()[0].person == desk.me());
    CHECK(desk.theyHear()[0].ticket == desk.id);
    desk.find<QPlainTextEdit>("words")->clear();
    CHECK(QTest::qWaitFor([&] { return !desk.theyHear()[0].writing; }, 5'000));
}
