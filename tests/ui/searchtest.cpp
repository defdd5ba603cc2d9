#include "tests/support/windowfixture.h"
#include "ui/search/searchmodel.h"
#include "ui/search/searchpage.h"
#include "ui/ticket/ticketpage.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct SearchWindow : WindowFixture
{
    SearchWindow() : WindowFixture{300}
    {
        REQUIRE(window->desk()->finishSearch().has_value());
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([this] { return words()->hasFocus(); }, 5'000));
    }
    [[nodiscard]] QLineEdit *words() const { return find<QLineEdit>("searchWords"); }
    [[nodiscard]] ui::SearchModel *hits() const { return window->searchPage()->model(); }
    bool finds(const std::function<bool()> &like) const
    {
        return QTest::qWaitFor([&] { return !hits()->isAsking() && like(); }, 5'000);
    }
};

} // namespace

TEST_CASE("Ctrl+F, some letters: the hits stand there with the words around them", "[ui][search]")
{
    SearchWindow desk;
    const QAbstractItemModelTester tester{desk.hits(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    QTest::keyClicks(desk.words(), u"gatew"_s);
    REQUIRE(desk.finds([&] { return desk.hits()->rowCount() > 0; }));
    REQUIRE(QTest::qWaitFor([&] { return desk.hits()->hitAt(0) != nullptr; }, 5'000));
    const auto *hit = desk.hits()->hitAt(0);
    CHECK(hit->snippet.ranges.size() + hit->subjectRanges.size() > 0);
    QTest::keyClick(desk.words(), Qt::Key_Down);
    CHECK(desk.find<QListView>("searchHits")->hasFocus());
    const auto chosen = desk.window->searchPage()->chosen();
    QTest::keyClick(desk.find<QListView>("searchHits"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.window->ticketPage()->isVisible(); }, 5'000));
    CHECK(desk.window->ticketPage()->ticket() == chosen);
    REQUIRE(QTest::qWaitFor([&] { return desk.window->ticketPage()->isFilled(); }, 5'000));
    QTest::keyClick(desk.window->ticketPage(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return desk.words()->isVisible(); }, 5'000));
    CHECK(desk.words()->text() == u"gatew"_s);
}

TEST_CASE("A slip is offered what stands in tickets, Enter takes it", "[ui][search]")
{
    SearchWindow desk;
    QTest::keyClicks(desk.words(), u"gatewya"_s);
    auto *offer = desk.find<QPushButton>("suggestion");
    REQUIRE(desk.finds([&] { return offer->isVisible(); }));
    CHECK(offer->text().contains(u"gateway"_s));
    QTest::keyClick(desk.words(), Qt::Key_Return);
    CHECK(desk.words()->text() == u"gateway"_s);
    CHECK(desk.finds([&] { return desk.hits()->rowCount() > 0; }));
    CHECK_FALSE(offer->isVisible());
}

TEST_CASE("Words that stand nowhere, and no words at all, say what to do", "[ui][search]")
{
    SearchWindow desk;
    QTest::keyClicks(desk.words(), u"xqzxqzxqz"_s);
    CHECK(desk.finds([&] { return desk.hits()->rowCount() == 0; }));
    CHECK_FALSE(desk.find<QListView>("searchHits")->isVisible());
    desk.words()->setText(u"foo:bar"_s);
    CHECK(desk.finds([&] { return !desk.find<QListView>("searchHits")->isVisible(); }));
    QTest::keyClick(desk.words(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !desk.words()->isVisible(); }, 5'000));
}
