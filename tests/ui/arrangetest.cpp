#include "tests/support/windowfixture.h"
#include "ui/boards/breachboard.h"
#include "ui/boards/handoffboard.h"
#include "ui/boards/mondaypage.h"
#include "ui/boards/shaping.h"
#include "ui/boards/teamflows.h"
#include "ui/queue/filterfield.h"
#include "ui/shell/whobutton.h"
#include "ui/widgets/figureview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

#include <ranges>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct BoardWindow : WindowFixture
{
    explicit BoardWindow(const char *place = "board:breach", qint64 tickets = 800)
        : WindowFixture{tickets}
    {
        REQUIRE(QTest::qWaitFor([this] { return !window->who()->me().person.isNull(); }, 5'000));
        window->go(QString::fromLatin1(place));
        REQUIRE(filled(board()));
    }
    ui::Board *board() const { return window->breachBoard(); }
    static bool filled(const ui::Board *board)
    {
        return QTest::qWaitFor([board] { return board->isFilled(); }, 5'000);
    }
    QWidget *tile(const char *name) const
    {
        return find<QWidget>((std::string{"tile-"} + name).c_str());
    }
    /// The names of the tiles as they are seen, from the top to the bottom.
    QStringList seen() const
    {
        QTest::qWait(0); // the layout takes its places
        std::vector<std::pair<int, QString>> tops;
        for (const auto &name : board()->grid()->names()) {
            const auto *each = tile(name.toLatin1().constData());
            if (each->isVisible())
                tops.emplace_back(each->y() * 10'000 + each->x(), name);
        }
        std::ranges::sort(tops);
        QStringList names;
        for (const auto &[top, name] : tops)
            names << name;
        return names;
    }
    void choose(const QString &words) const
    {
        auto *menu = board()->findChild<QPushButton *>(u"boardShape"_s)->menu();
        Q_EMIT menu->aboutToShow();
        for (auto *action : menu->actions()) {
            if (action->text() == words)
                return action->trigger();
        }
        FAIL("no entry " << words.toStdString());
    }
    bool offers(const QString &words) const
    {
        auto *menu = board()->findChild<QPushButton *>(u"boardShape"_s)->menu();
        Q_EMIT menu->aboutToShow();
        return std::ranges::any_of(menu->actions(),
                                   [&words](const auto *each) { return each->text() == words; });
    }
    QString shapeWords() const
    {
        return board()->findChild<QPushButton *>(u"boardShape"_s)->text();
    }
    void keep(const QString &name) const
    {
        choose(u"&Keep as"_s);
        auto *field = find<QLineEdit>("breachName");
        REQUIRE(QTest::qWaitFor([field] { return field->hasFocus(); }, 5'000));
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return offers(name); }, 5'000));
    }
};

const QStringList asBatonDrawsIt{u"next"_s, u"weeks"_s, u"went"_s, u"shares"_s, u"broken"_s};

} // namespace

TEST_CASE("Tiles stand in the first room that holds them", "[ui][boards]")
{
    using ui::TileCell;
    const auto cells = ui::placed({{3, 2}, {3, 1}, {3, 1}, {2, 1}, {4, 1}, {9, 1}}, 6);
    CHECK(cells == std::vector<TileCell>{{0, 0}, {0, 3}, {1, 3}, {2, 0}, {2, 2}, {3, 0}});
    CHECK(ui::placed({{2, 1}, {1, 1}, {1, 1}}, 2) == std::vector<TileCell>{{0, 0}, {1, 0}, {1, 1}});
}

TEST_CASE("A lead moves and hides tiles by keyboard, and the default needs none of it",
          "[ui][boards]")
{
    const BoardWindow window;
    CHECK(window.seen() == asBatonDrawsIt);
    window.choose(u"&Arrange the tiles"_s);
    auto *list = window.find<QListWidget>("tiles");
    std::optional<QAbstractItemModelTester> tester{list->model()};
    REQUIRE(list->count() == 6);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space); // the weeks are hidden
    CHECK_FALSE(window.tile("weeks")->isVisible());
    list->setCurrentRow(4);
    QTest::mouseClick(window.find<QPushButton>("tileUp"), Qt::LeftButton);
    CHECK(window.seen() == QStringList{u"next"_s, u"went"_s, u"broken"_s, u"shares"_s});
    tester.reset(); // the list goes with its window
    QTest::mouseClick(window.find<QPushButton>("tilesReset"), Qt::LeftButton);
    CHECK(window.seen() == asBatonDrawsIt);
}

TEST_CASE("A tile is dropped where another one stands, and hidden by its menu", "[ui][boards]")
{
    const BoardWindow window;
    window.board()->shaping()->moveBefore(u"broken"_s, u"next"_s);
    CHECK(window.seen().front() == u"broken"_s);
    auto *grid = window.board()->grid();
    Q_EMIT grid->menuRequested(u"shares"_s, {});
    for (auto *action : window.find<QMenu>("tileMenu")->actions()) {
        if (action->text() == u"&Hide this tile"_s)
            action->trigger();
    }
    CHECK_FALSE(window.tile("shares")->isVisible());
    window.board()->shaping()->moveBy(u"weeks"_s, 1);
    CHECK(window.seen() == QStringList{u"broken"_s, u"next"_s, u"went"_s, u"weeks"_s});
}

TEST_CASE("A board counts what its filter leaves over, and opens just that", "[ui][boards]")
{
    const BoardWindow window;
    auto *board = window.board();
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Slash);
    auto *field = board->findChild<ui::FilterField *>();
    REQUIRE(QTest::qWaitFor([field] { return field->hasFocus(); }, 5'000));
    QTest::keyClicks(field, u"team:Network"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(board->shaping()->shape().filter == u"team:Network"_s);
    REQUIRE(window.filled(board));
    desk::FigureQuestion question;
    question.filter = u"team:Network"_s;
    const auto figures = window.window->desk()->breaches(question).result().value();
    auto *broken = window.find<QTableWidget>("latestBroken");
    REQUIRE_FALSE(figures.latestBroken.empty());
    CHECK(broken->rowCount() == std::min<qsizetype>(5, std::ssize(figures.latestBroken)));
    for (int row = 0; row < broken->rowCount(); ++row)
        CHECK(broken->item(row, 1)->text() == u"Network"_s);

    SECTION("a figure opens its tickets under the board's filter")
    {
        auto *view = board->findChildren<ui::FigureView *>().front();
        REQUIRE(QTest::qWaitFor([view] { return !view->spots().empty(); }, 5'000));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        REQUIRE(window.waitForRows());
        CHECK(window.window->queue()->filter().startsWith(u"(team:Network) ("_s));
    }
    SECTION("a wrong filter says where, and leaves what is shown")
    {
        const auto rows = broken->rowCount();
        field->setText(u"team:Network colour:blue"_s);
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(window.filled(board));
        CHECK(board->findChild<QLabel *>(u"breach-filterHint"_s)->text().contains(u"colour"_s));
        CHECK(broken->rowCount() == rows);
    }
    SECTION("without the filter it counts all again")
    {
        QTest::mouseClick(board->findChild<QPushButton *>(u"boardFilter"_s), Qt::LeftButton);
        CHECK(board->shaping()->shape().filter.isEmpty());
        CHECK_FALSE(field->isVisible());
    }
}

TEST_CASE("One tile alone can be narrowed, and says so", "[ui][boards]")
{
    const BoardWindow window;
    window.choose(u"&Arrange the tiles"_s);
    auto *list = window.find<QListWidget>("tiles");
    list->setCurrentRow(4);
    auto *filter = window.find<QLineEdit>("tileFilter");
    filter->setFocus();
    QTest::keyClicks(filter, u"team:Network"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    const auto *note = window.tile("broken")->findChild<QLabel *>(u"tileNote"_s);
    CHECK(note->text() == u"Only team:Network"_s);
    const auto *broken = window.find<QTableWidget>("latestBroken");
    CHECK(QTest::qWaitFor([broken] { return broken->item(0, 1)->text() == u"Network"_s; }, 5'000));
    QTest::keyClicks(filter, u" colour:blue"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(QTest::qWaitFor([note] { return note->text().contains(u"colour"_s); }, 5'000));
}

TEST_CASE("An arrangement is kept, shared, changed, removed and taken back", "[ui][boards]")
{
    const BoardWindow window;
    auto *shaping = window.board()->shaping();
    shaping->hide(u"went"_s);
    window.keep(u"My week"_s);
    CHECK(window.shapeWords() == u"My week"_s);
    CHECK_FALSE(shaping->shape().owner.isNull());

    shaping->hide(u"shares"_s);
    CHECK(window.shapeWords() == u"My week, changed"_s);
    window.choose(u"&Change My week"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.shapeWords() == u"My week"_s; }, 5'000));

    window.choose(u"As Baton &draws it"_s);
    CHECK(window.seen() == asBatonDrawsIt);
    window.choose(u"My week"_s);
    CHECK(window.seen() == QStringList{u"next"_s, u"weeks"_s, u"broken"_s});

    window.choose(u"Share with &everybody"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.offers(u"My week (everybody's)"_s); }, 5'000));
    window.choose(u"&Remove My week"_s);
    REQUIRE(QTest::qWaitFor([&] { return !window.offers(u"My week (everybody's)"_s); }, 5'000));
    CHECK(window.shapeWords() == u"Arrange"_s);
    CHECK(window.seen() == QStringList{u"next"_s, u"weeks"_s, u"broken"_s}); // nothing jumps
    QTest::keyClick(window.board(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return window.offers(u"My week (everybody's)"_s); }, 5'000));
}

TEST_CASE("A board is found as it was left", "[ui][boards]")
{
    BoardWindow window;
    window.board()->shaping()->hide(u"next"_s);
    const auto path = window.path();
    window.window = std::make_unique<ui::MainWindow>(window.index());
    window.window->show();
    window.window->openFile(path);
    REQUIRE(QTest::qWaitFor([&] { return window.window->desk() != nullptr; }, 10'000));
    window.window->go(u"board:breach"_s);
    REQUIRE(window.filled(window.board()));
    CHECK(QTest::qWaitFor([&] { return !window.tile("next")->isVisible(); }, 5'000));
}

TEST_CASE("Every board has its tiles arranged, and none is lost by a name unknown to it",
          "[ui][boards]")
{
    const BoardWindow window;
    const auto &main = *window.window;
    for (auto *board : std::initializer_list<ui::Board *>{main.breachBoard(), main.handOffBoard(),
                                                          main.monday()}) {
        const auto names = board->grid()->names();
        board->shaping()->setArranged({{u"gone"_s}, {names.back()}, {names.front()}});
        const auto tiles = board->shaping()->tiles();
        CHECK(std::ssize(tiles) == names.size());
        CHECK(tiles.front().name == names.back());
        for (const auto &name : names)
            CHECK_FALSE(board->grid()->titleOf(name).isEmpty());
    }
}

TEST_CASE("Teams that are gathered under others come when others is opened", "[ui][boards]")
{
    WindowFixture fixture{0};
    auto *desk = fixture.window->desk();
    const auto run = [desk](const desk::Command &command) {
        const auto receipt = desk->execute(command, {}).result();
        REQUIRE(receipt.has_value());
        return receipt->stream;
    };
    org::Person somebody;
    somebody.name = u"Somebody"_s;
    const auto requester = as<PersonId>(run(desk::SavePerson{somebody}));
    std::vector<TeamId> teams;
    for (int number = 10; number < 21; ++number)
        teams.push_back(as<TeamId>(run(desk::SaveTeam{{{}, u"Team %1"_s.arg(number)}})));
    ticket::Create create;
    create.subject = u"It goes round"_s;
    create.requester = requester;
    create.team = teams.front();
    const auto id = as<TicketId>(run(ticket::Command{create}));
    for (const auto team : teams | std::views::drop(1))
        run(ticket::Command{ticket::Assign{id, team, {}, u"Round it goes."_s}});
    fixture.window->go(u"board:handoff"_s);
    auto *board = fixture.window->handOffBoard();
    REQUIRE(QTest::qWaitFor([board] { return board->isFilled(); }, 5'000));
    auto *matrix = fixture.find<ui::FigureView>("handOffMatrix");
    const auto *note = fixture.find<QLabel>("teamsShown");
    const auto others = [matrix] {
        static_cast<void>(matrix->grab()); // painted, wherever the board is scrolled to
        const auto &spots = matrix->spots();
        return std::ranges::find(spots, ui::othersFilter(), &draw::Spot::filter);
    };
    REQUIRE(QTest::qWaitFor([&] { return others() != matrix->spots().end(); }, 5'000));
    CHECK(note->text().startsWith(u"Teams 1 to 7 of 11"_s));
    Q_EMIT matrix->spotActivated(ui::othersFilter());
    CHECK(note->text().startsWith(u"Teams 8 to 11 of 11"_s));
    REQUIRE(QTest::qWaitFor([&] { return others() != matrix->spots().end(); }, 5'000));
    Q_EMIT matrix->spotActivated(ui::othersFilter());
    CHECK(note->text().startsWith(u"Teams 1 to 7 of 11"_s));
    CHECK_FALSE(fixture.window->queue()->filter().contains(ui::othersFilter()));
    QTest::mouseClick(fixture.find<QPushButton>("copyNote"), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"From Team"_s));
}
