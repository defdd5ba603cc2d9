#include "ui/palette/palette.h"
#include "tests/support/windowfixture.h"
#include "ui/actions/actionregistry.h"
#include "ui/palette/match.h"
#include "ui/palette/palettelist.h"
#include "ui/shell/helppage.h"
#include "ui/ticket/ticketpage.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

class PaletteFixture : public WindowFixture
{
public:
    PaletteFixture()
    {
        QSettings{}.remove(u"used"_s);
        REQUIRE(waitForRows());
        window->queue()->focusList();
        QTest::keyClick(window->queue()->list(), Qt::Key_K, Qt::ControlModifier);
        field = find<QLineEdit>("find");
        REQUIRE(QTest::qWaitFor([this] { return field->hasFocus(); }, 5'000));
    }
    void type(const QString &text)
    {
        QTest::keyClicks(field, text);
        REQUIRE(QTest::qWaitFor([this] { return !palette()->isAsking(); }, 5'000));
    }
    [[nodiscard]] ui::Palette *palette() const { return window->commandPalette(); }
    [[nodiscard]] const std::vector<ui::PaletteItem> &items() const
    {
        return palette()->model()->items();
    }
    QLineEdit *field = nullptr;
};

int scoreOf(const QString &query, const QString &text)
{
    return ui::matchScore(ui::foldedForMatch(query), ui::foldedForMatch(text)).value_or(-1);
}

} // namespace

TEST_CASE("Words are found by their beginnings, in any order, without accents", "[palette]")
{
    CHECK(scoreOf(u"new"_s, u"New ticket"_s) > 0);
    CHECK(scoreOf(u"tick new"_s, u"New ticket"_s) > 0);
    CHECK(scoreOf(u"nt"_s, u"New ticket"_s) > 0);
    CHECK(scoreOf(u"neti"_s, u"New ticket"_s) > 0);
    CHECK(scoreOf(u"muller"_s, u"Anna Müller"_s) > 0);
    CHECK(scoreOf(u"ewt"_s, u"New ticket"_s) < 0);
    CHECK(scoreOf(u"icket"_s, u"New ticket"_s) < 0);
    CHECK(scoreOf(u"queue"_s, u"Queue"_s) > scoreOf(u"queue"_s, u"Queue of problems"_s));
    CHECK(scoreOf(u"boa"_s, u"Board"_s) > scoreOf(u"boa"_s, u"Hand-off board"_s));
}

TEST_CASE("Ctrl+K and a number opens that ticket", "[palette]")
{
    PaletteFixture fixture;
    fixture.type(u"17"_s);
    REQUIRE(!fixture.items().empty());
    CHECK(fixture.items().front().text.startsWith(u"17  "_s));
    QTest::keyClick(fixture.field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return fixture.window->ticketPage()->isFilled(); }, 5'000));
    CHECK_FALSE(fixture.palette()->isVisible());
}

TEST_CASE("Esc gives the focus back to where it was", "[palette]")
{
    PaletteFixture fixture;
    fixture.type(u"queue"_s);
    CHECK(fixture.palette()->isVisible());
    QTest::keyClick(fixture.field, Qt::Key_Escape);
    CHECK_FALSE(fixture.palette()->isVisible());
    CHECK(fixture.window->queue()->list()->hasFocus());
    CHECK(fixture.field->text().isEmpty());
}

TEST_CASE("A sign in front narrows what is found", "[palette]")
{
    PaletteFixture fixture;
    SECTION("acts")
    {
        fixture.type(u">hand"_s);
        for (const auto &item : fixture.items())
            CHECK(item.kind == ui::PaletteKind::Act);
        CHECK(fixture.items().front().keys == u"H"_s);
    }
    SECTION("people")
    {
        fixture.type(u"@"_s);
        REQUIRE(!fixture.items().empty());
        for (const auto &item : fixture.items())
            CHECK(item.kind == ui::PaletteKind::Person);
    }
    SECTION("a number that is not there")
    {
        fixture.type(u"#99999999"_s);
        CHECK(fixture.items().front().kind == ui::PaletteKind::Nothing);
        QTest::keyClick(fixture.field, Qt::Key_Return);
        CHECK(fixture.palette()->isVisible());
    }
    SECTION("nothing is called that")
    {
        fixture.type(u">xylophone"_s);
        REQUIRE(fixture.items().size() == 1);
        CHECK(fixture.items().front().text.contains(u"xylophone"_s));
    }
}

TEST_CASE("Tickets come by their words, below what was there already", "[palette]")
{
    PaletteFixture fixture;
    const QAbstractItemModelTester tester{fixture.palette()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    const auto subject = fixture.model()
                             ->index(fixture.firstTicket(), ui::QueueModel::Subject)
                             .data()
                             .toString()
                             .section(u' ', 0, 1);
    REQUIRE(fixture.window->desk()->finishSearch().has_value());
    fixture.type(subject);
    CHECK(fixture.items().back().kind == ui::PaletteKind::Ticket);
    QTest::keyClick(fixture.field, Qt::Key_Up); // over the end: the last line
    QTest::keyClick(fixture.field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return fixture.window->ticketPage()->isFilled(); }, 5'000));
}

TEST_CASE("What is used comes first the next time", "[palette]")
{
    PaletteFixture fixture;
    fixture.type(u">"_s);
    REQUIRE(fixture.items().front().target != u"view.dark"_s);
    for (int n = 0; n < 20; ++n)
        Q_EMIT fixture.window->actions()->done(u"view.dark"_s);
    QTest::keyClick(fixture.field, Qt::Key_Backspace);
    fixture.type(u">"_s);
    CHECK(fixture.items().front().target == u"view.dark"_s);
}

TEST_CASE("An operator typed into the palette is a word like any other", "[palette]")
{
    PaletteFixture fixture;
    fixture.type(u"or (\"-:"_s);
    QTest::keyClick(fixture.field, Qt::Key_Escape);
    CHECK_FALSE(fixture.palette()->isVisible());
}

TEST_CASE("A page of the guide opens in the window, and Esc goes back", "[palette]")
{
    PaletteFixture fixture;
    fixture.type(u"working on tick"_s);
    QTest::keyClick(fixture.field, Qt::Key_Return);
    auto *help = fixture.window->findChild<ui::HelpPage *>();
    REQUIRE(QTest::qWaitFor([help] { return help->isVisible(); }, 5'000));
    CHECK(help->page() == u"tickets"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return fixture.window->queue()->isVisible(); }, 5'000));
}
