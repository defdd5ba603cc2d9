#include "tests/support/windowfixture.h"
#include "ui/actions/actionregistry.h"
#include "ui/boards/wallboard.h"
#include "ui/boards/wallpainter.h"
#include "ui/shell/wallscreen.h"

#include <QFile>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The paces of a wall that is watched by a test.
constexpr ui::Wallboard::Pace hurried{150ms, {60ms, 20ms, 8'000ms}};

struct WallFixture : WindowFixture
{
    explicit WallFixture(qint64 tickets = 400) : WindowFixture{tickets}
    {
        wall = std::make_unique<ui::Wallboard>(hurried);
        wall->resize(1280, 800);
        wall->setInForce(window->inForce());
        wall->setDesk(window->desk());
        wall->show();
        REQUIRE(QTest::qWaitFor([this] { return wall->pages() > 0; }, 5'000));
    }
    [[nodiscard]] QString written() const
    {
        wall->grab();
        return wall->written().join(u'\n');
    }

    std::unique_ptr<ui::Wallboard> wall;
};

} // namespace

TEST_CASE("The wallboard turns its pages by itself, unless Space has stopped it", "[ui][wall]")
{
    WallFixture fixture;
    auto &wall = *fixture.wall;
    REQUIRE(wall.pages() == 4);
    CHECK(QTest::qWaitFor([&] { return wall.page() != 0; }, 5'000));
    QTest::keyClick(&wall, Qt::Key_Space);
    CHECK_FALSE(wall.isTurning());
    const auto stopped = wall.page();
    QTest::keyClick(&wall, Qt::Key_Right);
    CHECK(wall.page() == (stopped + 1) % 4);
    QTest::keyClick(&wall, Qt::Key_Left);
    QTest::keyClick(&wall, Qt::Key_Left);
    CHECK(wall.page() == (stopped + 3) % 4);
    CHECK(fixture.written().contains(u"Space goes on"_s));
    QTest::keyClick(&wall, Qt::Key_Space);
    CHECK(wall.isTurning());
}

TEST_CASE("No person, subject or letter that is too small stands on the wall", "[ui][wall]")
{
    WallFixture fixture;
    auto &wall = *fixture.wall;
    QTest::keyClick(&wall, Qt::Key_Space);
    const auto names = fixture.window->desk()->directory().result().value();
    const auto ids = fixture.window->desk()->list({}).result().value().ids;
    const auto rows = fixture.window->desk()->rows(*ids).result().value();
    REQUIRE_FALSE(rows.empty());
    const auto size = GENERATE(QSize{1280, 800}, QSize{1920, 1080}, QSize{3840, 2160},
                               QSize{1080, 1920}, QSize{640, 360});
    wall.resize(size);
    for (size_t page = 0; page < wall.pages(); ++page) {
        const auto written = fixture.written();
        INFO(written.toStdString());
        CHECK_FALSE(written.isEmpty());
        for (const auto &person : names.people)
            CHECK_FALSE(written.contains(person.name));
        CHECK(std::ranges::none_of(rows,
                                   [&](const auto &row) { return written.contains(row.subject); }));
        CHECK(wall.smallestPixels() * 24 >= std::min(size.width(), size.height()));
        wall.step(1);
    }
}

TEST_CASE("The wall says how old its numbers are while the file is away, and recovers",
          "[ui][wall]")
{
    WallFixture fixture;
    REQUIRE(QTest::qWaitFor([&] { return fixture.wall->feed()->reach() == ui::WallReach::Reached; },
                            5'000));
    CHECK(fixture.written().contains(u"As of "_s));
    CHECK_FALSE(fixture.written().contains(u"cannot be reached"_s));
    const auto aside = fixture.folder.filePath(u"aside.baton"_s);
    REQUIRE(QFile::rename(fixture.path(), aside));
    REQUIRE(QTest::qWaitFor([&] { return fixture.wall->feed()->reach() == ui::WallReach::Lost; },
                            5'000));
    CHECK(fixture.written().contains(u"old · the file cannot be reached"_s));
    CHECK(fixture.wall->pages() == 4); // what was read last still hangs there
    REQUIRE(QFile::rename(aside, fixture.path()));
    REQUIRE(QTest::qWaitFor([&] { return fixture.wall->feed()->reach() == ui::WallReach::Reached; },
                            5'000));
    CHECK_FALSE(fixture.written().contains(u"cannot be reached"_s));
}

TEST_CASE("What happens on the desk comes to the wall by itself", "[ui][wall]")
{
    WallFixture fixture{0};
    QTest::keyClick(fixture.wall.get(), Qt::Key_Space);
    CHECK(fixture.wall->feed()->figures()->open == 0);
    org::Person anna;
    anna.name = u"Anna"_s;
    const auto person =
        as<PersonId>(fixture.window->desk()->execute(desk::SavePerson{anna}, {}).result()->stream);
    ticket::Create create;
    create.subject = u"VPN"_s;
    create.requester = person;
    REQUIRE(fixture.window->desk()->execute(ticket::Command{create}, person).result().has_value());
    CHECK(QTest::qWaitFor([&] { return fixture.wall->feed()->figures()->open == 1; }, 5'000));
}

TEST_CASE("A wall has no page for a practice that is off", "[wall]")
{
    desk::WallFigures figures;
    figures.anyPromise = true;
    figures.weeks.resize(3);
    const auto count = [&figures](bool targets, bool handOffs) {
        return ui::wallPages(figures, {targets, handOffs}, {}, QTimeZone::utc()).size();
    };
    CHECK(count(true, true) == 4);
    CHECK(count(true, false) == 3);
    CHECK(count(false, true) == 2);
    CHECK(count(false, false) == 1);
    figures.anyPromise = false; // targets are on, but nothing was promised yet
    CHECK(count(true, false) == 1);
}

TEST_CASE("The wall says its age only when it matters", "[wall]")
{
    const auto at = fromMs(1'774'857'600'000); // Mon 30 March 2026, 08:00Z
    const auto age = [at](ui::WallReach reach, std::chrono::milliseconds since) {
        return ui::wallAge(at, reach, at + since, QTimeZone::utc());
    };
    CHECK(age(ui::WallReach::Reached, 20s) == u"As of 08:00"_s);
    CHECK(age(ui::WallReach::Reached, 6min) == u"As of 08:00 · 6 min old"_s);
    CHECK(age(ui::WallReach::Lost, 6min) ==
          u"As of 08:00 · 6 min old · the file cannot be reached"_s);
    CHECK(ui::wallAge({}, ui::WallReach::Lost, at, QTimeZone::utc())
              .contains(u"cannot be reached"_s));
}

TEST_CASE("F11 hangs the wallboard up, Escape takes it down, the window stands behind it",
          "[ui][wall]")
{
    WindowFixture fixture;
    fixture.window->actions()->run(u"view.wallboard"_s);
    auto *wall = fixture.window->wall()->wallboard();
    REQUIRE(wall != nullptr);
    CHECK(wall->isFullScreen());
    REQUIRE(QTest::qWaitFor([wall] { return wall->pages() > 0; }, 5'000));
    QTest::keyClick(wall, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return fixture.window->wall()->wallboard() == nullptr; }, 5'000));
    CHECK(fixture.window->isVisible());
}
