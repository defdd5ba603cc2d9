#include "tests/support/windowfixture.h"
#include "ui/actions/actionregistry.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/setup.h"
#include "ui/call/canwork.h"
#include "ui/shell/deskopener.h"
#include "ui/shell/helppage.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/undoline.h"
#include "ui/shell/whobutton.h"
#include "ui/ticket/ticketpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

class AdminFixture : public WindowFixture
{
public:
    using WindowFixture::WindowFixture;

    void open(const QString &page)
    {
        window->go(u"admin:"_s + page);
        REQUIRE(QTest::qWaitFor([this] { return !window->setup()->directory().teams.empty(); }));
    }
    /// As one chooses in a box: by keyboard.
    void choose(const char *box, const QVariant &value)
    {
        auto *combo = find<QComboBox>(box);
        combo->setFocus();
        combo->setCurrentIndex(combo->findData(value));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    [[nodiscard]] QStringList places() const
    {
        QStringList targets;
        for (const auto &[name, target] : window->findChild<ui::Sidebar *>()->places())
            targets << target;
        return targets;
    }
    [[nodiscard]] bool isShown(const char *act) const
    {
        return window->actions()->standing(QString::fromLatin1(act)) != ui::Standing::NotHere;
    }
    [[nodiscard]] bool waitForTargets(ui::InForce wanted) const
    {
        return QTest::qWaitFor([&] { return window->inForce() == wanted; }, 5'000);
    }
};

} // namespace

TEST_CASE("Targets that are switched off hide what belongs to them, and nothing is lost", "[admin]")
{
    AdminFixture fixture;
    REQUIRE(fixture.waitForRows());
    REQUIRE(fixture.waitForTargets({true, true}));
    const auto breached = fixture.window->desk()->count(u"is:overdue"_s).result().value();
    fixture.open(u"practices"_s);
    fixture.choose("practice-targets", u"off"_s);
    REQUIRE(fixture.waitForTargets({false, true}));
    CHECK_FALSE(fixture.places().contains(u"board:breach"_s));
    CHECK_FALSE(fixture.places().contains(u"queue:is:overdue"_s));
    CHECK(fixture.places().contains(u"board:handoff"_s));
    CHECK_FALSE(fixture.isShown("go.breach"));
    CHECK_FALSE(fixture.isShown("ticket.priority"));
    CHECK(fixture.window->desk()->count(u"is:overdue"_s).result().value() == breached);
    fixture.window->undo();
    REQUIRE(fixture.waitForTargets({true, true}));
    CHECK(fixture.places().contains(u"board:breach"_s));
    CHECK(fixture.isShown("go.breach"));
}

TEST_CASE("Each change of a practice is an activity with the name of who made it", "[admin]")
{
    AdminFixture fixture;
    REQUIRE(QTest::qWaitFor([&] { return fixture.window->who()->isVisible(); }, 5'000));
    fixture.open(u"practices"_s);
    fixture.choose("practice-hand_offs", u"off"_s);
    REQUIRE(fixture.waitForTargets({true, false}));
    const auto changes = fixture.window->desk()->houseChanges(1).result().value();
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().streamKind == "practice");
    CHECK(changes.front().actor == fixture.window->acts()->me().name);
    CHECK(fixture.find<ui::UndoLine>("undoLine")->words() == u"Hand-offs: off"_s);
}

TEST_CASE("A practice that one team tries is seen by that team alone", "[admin]")
{
    AdminFixture fixture;
    REQUIRE(QTest::qWaitFor([&] { return fixture.window->who()->isVisible(); }, 5'000));
    fixture.open(u"practices"_s);
    fixture.choose("practice-targets", u"pilot"_s);
    auto *team = fixture.find<QComboBox>("pilot-targets");
    REQUIRE(QTest::qWaitFor([team] { return team->isVisible(); }, 5'000));
    const auto &teams = fixture.window->setup()->directory().teams;
    const auto mine = fixture.window->acts()->me().team;
    const auto other = std::ranges::find_if(
        teams, [mine](const org::Team &each) { return each.id != mine && !each.retired; });
    REQUIRE(other != teams.end());
    fixture.choose("pilot-targets", other->id.value());
    REQUIRE(fixture.waitForTargets({false, true}));
    fixture.choose("pilot-targets", mine.value());
    REQUIRE(fixture.waitForTargets({true, true}));
}

TEST_CASE("A practice leads to its page of the guide, and Esc leads back", "[admin]")
{
    AdminFixture fixture;
    fixture.open(u"practices"_s);
    for (auto *button : fixture.window->adminPage()->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"How it works: Targets"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *help = fixture.window->findChild<ui::HelpPage *>();
    REQUIRE(help->isVisible());
    CHECK(help->page() == u"admin"_s);
    QTest::keyClick(help, Qt::Key_Escape);
    CHECK(fixture.window->adminPage()->isVisible());
    QTest::keyClick(fixture.window->adminPage(), Qt::Key_Escape);
    CHECK_FALSE(fixture.window->adminPage()->isVisible());
}

TEST_CASE("Without targets a ticket shows neither clocks nor a priority", "[admin]")
{
    AdminFixture fixture;
    REQUIRE(fixture.waitForRows());
    const auto ticket = fixture.model()->idAt(fixture.firstTicket());
    fixture.window->desk()
        ->execute(desk::SetPractice{org::Practice::Targets, org::PracticeState::Off}, {})
        .waitForFinished();
    REQUIRE(fixture.waitForTargets({false, true}));
    fixture.window->openTicket(ticket, ui::Deed::Open);
    REQUIRE(QTest::qWaitFor([&] { return fixture.window->ticketPage()->isFilled(); }));
    CHECK(fixture.window->ticketPage()->findChildren<QPushButton *>(u"why"_s).isEmpty());
    fixture.window->go(u"new"_s);
    CHECK_FALSE(fixture.window->findChild<ui::CanWork *>()->isVisible());
}

TEST_CASE("A practice that a desk takes up by itself appears in the window that is open", "[admin]")
{
    AdminFixture fixture{0};
    REQUIRE(QTest::qWaitFor([&] { return fixture.window->setup()->isRead(); }, 5'000));
    CHECK(fixture.window->inForce() == ui::InForce{false, false});
    auto *desk = fixture.window->desk();
    sla::Policy policy;
    policy.name = u"Standard"_s;
    policy.targets = {
        {sla::Metric::Resolve, ticket::Priority::None, WorkingTime{std::chrono::hours{8}}}};
    REQUIRE(desk->execute(desk::SavePolicy{policy}, {}).result().has_value());
    CHECK(fixture.waitForTargets({true, false}));
    REQUIRE(desk->execute(desk::SaveTeam{{{}, u"Service Desk"_s}}, {}).result().has_value());
    REQUIRE(desk->execute(desk::SaveTeam{{{}, u"Network"_s}}, {}).result().has_value());
    CHECK(fixture.waitForTargets({true, true}));
    CHECK(fixture.places().contains(u"board:handoff"_s));
}

TEST_CASE("A new desk takes a name and a time zone, and nothing else", "[admin]")
{
    const QTemporaryDir folder;
    ui::MainWindow window{folder.filePath(u"index"_s)};
    window.show();
    CHECK_FALSE(window.findChild<ui::Sidebar *>()->isVisible());
    CHECK_FALSE(window.findChild<QLabel *>(u"footSaved"_s)->isVisible()); // there is no file yet
    auto *start = window.findChild<ui::StartPage *>();
    start->setFolder(folder.path());
    CHECK(window.focusWidget() == start->findChild<QPushButton *>(u"demo"_s));
    auto *name = start->findChild<QLineEdit *>(u"deskName"_s);
    name->clear();
    QTest::keyClicks(name, u"Front office"_s);
    CHECK(start->findChild<QLabel *>(u"deskPlace"_s)->text().contains(u"Front office.baton"_s));
    QTest::mouseClick(start->findChild<QPushButton *>(u"create"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !window.who()->me().person.isNull(); }, 10'000));
    CHECK(QFile::exists(folder.filePath(u"Front office.baton"_s)));
    CHECK(window.who()->me().teamName == u"Front office"_s);
    CHECK(window.findChild<ui::Sidebar *>()->isVisible());
    CHECK(window.findChild<QLabel *>(u"footSaved"_s)->isVisible());
    const auto rules = window.desk()->ruleList().result().value();
    REQUIRE(rules.calendars.size() == 1);
    CHECK(rules.policies.empty());
}

TEST_CASE("A file that is there already is never written over by a new desk", "[admin]")
{
    const QTemporaryDir folder;
    CHECK(ui::freeFileFor(u"Desk"_s, folder.path()) == folder.filePath(u"Desk.baton"_s));
    QFile file{folder.filePath(u"Desk.baton"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(ui::freeFileFor(u"Desk"_s, folder.path()) == folder.filePath(u"Desk 2.baton"_s));
    CHECK(ui::freeFileFor(u"../../etc"_s, folder.path()) == folder.filePath(u"etc.baton"_s));
    CHECK(ui::freeFileFor(u"?*"_s, folder.path()) == folder.filePath(u"desk.baton"_s));
}

TEST_CASE("Day 1 is small, and day 30 brings what the desk has taken up", "[admin]")
{
    const QTemporaryDir folder;
    ui::MainWindow window{folder.filePath(u"index"_s)};
    window.show();
    window.opener()->create(folder.filePath(u"desk.baton"_s), u"Front office"_s, u"UTC"_s);
    REQUIRE(QTest::qWaitFor([&] { return !window.who()->me().person.isNull(); }, 10'000));
    REQUIRE(QTest::qWaitFor([&] { return window.setup()->isRead(); }, 10'000));
    const auto places = [&window] {
        return std::ssize(window.findChild<ui::Sidebar *>()->places());
    };
    const auto entries = [&window] {
        return std::ranges::count_if(window.actions()->acts(), [&window](const ui::Act &act) {
            return act.run && window.actions()->standing(act.id) != ui::Standing::NotHere;
        });
    };
    CHECK(places() == 5); // mine, all open, unassigned, waiting; Admin
    const auto onDayOne = entries();
    CHECK(onDayOne <= 90);

    // Two words are required: who, and what.
    window.go(u"new"_s);
    auto *problem = window.findChild<QLabel *>(u"problem"_s);
    QTest::mouseClick(window.findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    CHECK(problem->text().startsWith(u"Who is it for?"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Ann"_s);
    QTest::mouseClick(window.findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    CHECK(problem->text().startsWith(u"What is wrong?"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Printer"_s);
    QTest::mouseClick(window.findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return window.desk()->count({}).result().value() == 1; }, 5'000));

    // Day 30: a first policy and a second team bring the boards and the Monday page.
    sla::Policy policy;
    policy.name = u"Standard"_s;
    window.desk()->execute(desk::SavePolicy{policy}, {}).waitForFinished();
    window.desk()->execute(desk::SaveTeam{{{}, u"Network"_s}}, {}).waitForFinished();
    CHECK(QTest::qWaitFor([&] { return places() == 11; }, 5'000));
    CHECK(entries() > onDayOne);
    CHECK(entries() <= onDayOne + 11);

    // Day 180: services are named; no place comes with them.
    window.desk()->execute(desk::SaveService{{{}, u"Mail"_s}}, {}).waitForFinished();
    CHECK(QTest::qWaitFor([&] { return window.setup()->directory().services.size() == 1; }, 5'000));
    CHECK(places() == 11);
    CHECK(entries() <= onDayOne + 11);
}
