#include "tests/support/calendars.h"
#include "tests/support/windowfixture.h"
#include "ui/admin/comingday.h"
#include "ui/admin/hourspage.h"
#include "ui/admin/promisetext.h"
#include "ui/admin/setup.h"
#include "ui/admin/targetspage.h"
#include "ui/admin/yearview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class RulesFixture : public WindowFixture
{
public:
    using WindowFixture::WindowFixture;

    void open(const QString &page)
    {
        window->go(u"admin:"_s + page);
        REQUIRE(QTest::qWaitFor([this] { return !window->setup()->directory().teams.empty(); }));
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    bool waitForText(const char *label, const QString &words)
    {
        return QTest::qWaitFor([&] { return find<QLabel>(label)->text().contains(words); });
    }
    void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    desk::RuleList rules() { return window->desk()->ruleList().result().value(); }
    TicketId openTicket()
    {
        ticket::Create create;
        create.subject = create.message = u"It does not work"_s;
        create.requester = window->setup()->directory().people.front().id;
        create.priority = ticket::Priority::P3;
        const auto made =
            window->desk()->execute(ticket::Command{create}, create.requester).result();
        REQUIRE(made.has_value());
        return as<TicketId>(made->stream);
    }
    bool waitForVersion(int version)
    {
        return QTest::qWaitFor([&] { return rules().policies.front().version == version; });
    }
};

} // namespace

TEST_CASE("Promises and hours are read as they are written", "[admin]")
{
    const auto again = [](const QString &text) {
        const auto promise = ui::promiseFrom(text);
        return promise ? ui::promiseText(*promise).toStdString() : std::string{"refused"};
    };
    CHECK(again(u"90"_s) == "1 h 30");
    CHECK(again(u"30 min"_s) == "30 min");
    CHECK(again(u"2h 5"_s) == "2 h 05");
    CHECK(again(u"3 d"_s) == "3 d");
    CHECK(again(u"0"_s) == "refused");
    CHECK(again(u"soon"_s) == "refused");
    CHECK(again(u"2 h 75"_s) == "refused");
    const auto hours = ui::hoursFrom(u"9:00-12:00, 22:00 - 06:00"_s);
    REQUIRE(hours);
    CHECK(ui::hoursText(*hours) == u"09:00-12:00, 22:00-06:00"_s);
    CHECK(ui::hoursFrom(QString{})->empty());
    CHECK_FALSE(ui::hoursFrom(u"nine to five"_s));
    CHECK_FALSE(ui::hoursFrom(u"09:00-25:00"_s));
}

TEST_CASE("Hours are changed on their page, warned of, and hold from now on", "[admin]")
{
    RulesFixture fixture{20};
    fixture.open(u"hours"_s);
    REQUIRE(
        QTest::qWaitFor([&] { return !fixture.find<QLineEdit>("hours-name")->text().isEmpty(); }));
    const auto before = fixture.rules().calendars.front();
    fixture.type("hours-day-1", u"08:00-08:00"_s);
    CHECK(fixture.waitForText("hours-warnings", u"they are empty"_s));
    fixture.type("hours-day-1", u"late"_s);
    CHECK(fixture.waitForText("hours-said", u"09:00-12:00"_s));
    CHECK_FALSE(fixture.find<QPushButton>("hours-save")->isEnabled());
    fixture.type("hours-day-1", u"08:00-16:00"_s);
    auto *year = fixture.find<ui::YearView>("hours-view");
    year->setFocus();
    QTest::keyClick(year, Qt::Key_Right);
    const auto day = year->current();
    const bool was = before.spec.holidays.contains(day);
    QTest::keyClick(year, Qt::Key_Space);
    fixture.press("hours-save");
    REQUIRE(QTest::qWaitFor(
        [&] { return fixture.rules().calendars.front().version == before.version + 1; }));
    const auto after = fixture.rules().calendars.front().spec;
    CHECK(after.week[0] == calendar::DayHours{hours(8, 16)});
    CHECK(after.holidays.contains(day) != was);
}

TEST_CASE("Tomorrow is tomorrow where the hours are, however late it is", "[ui][rules]")
{
    const auto paris = nineToFive();
    const auto late = at("2026-11-30T23:05+00:00"); // five past midnight in Paris
    CHECK(ui::comingDay(u"tomorrow"_s, paris, late) == at("2026-12-02T00:00+01:00"));
    CHECK(ui::comingDay(u"2026-12-02"_s, paris, late) == at("2026-12-02T00:00+01:00"));
    CHECK_FALSE(ui::comingDay(u"2026-12-01"_s, paris, late).has_value()); // has begun
    CHECK_FALSE(ui::comingDay(u"yesterday"_s, paris, late).has_value());
}

TEST_CASE("A day has hours of its own by typing them; a change of hours may wait for a day to come",
          "[admin]")
{
    RulesFixture fixture{20};
    fixture.open(u"hours"_s);
    REQUIRE(
        QTest::qWaitFor([&] { return !fixture.find<QLineEdit>("hours-name")->text().isEmpty(); }));
    fixture.openTicket();
    const auto before = fixture.rules().calendars.front();
    const auto day = fixture.find<ui::YearView>("hours-view")->current();
    fixture.type("hours-special", u"nine"_s);
    CHECK(fixture.waitForText("hours-said", u"Hours of this day only"_s));
    fixture.type("hours-special", u"10:00-12:00, 14:00-15:30"_s);
    CHECK(fixture.find<ui::YearView>("hours-view")->dayText(day).contains(u"special day"_s));
    fixture.type("hours-day-3", u"23:00-23:30"_s);
    CHECK(fixture.waitForText("hours-open", u"due dates move"_s));
    fixture.type("hours-from", u"yesterday"_s);
    CHECK(fixture.waitForText("hours-said", u"a day from tomorrow on"_s));
    CHECK_FALSE(fixture.find<QPushButton>("hours-save")->isEnabled());
    fixture.type("hours-from", u"tomorrow"_s);
    fixture.press("hours-save");
    REQUIRE(QTest::qWaitFor(
        [&] { return fixture.rules().calendars.front().version == before.version + 1; }));
    const auto after = fixture.rules().calendars.front();
    CHECK(after.spec.specialDays.at(day).size() == 2);
    CHECK_FALSE(after.spec.holidays.contains(day));
    CHECK(after.effectiveFrom > SystemClock{}.now());
    CHECK(fixture.waitForText("hours-holds", u"until then those before them"_s));
    CHECK(fixture.find<QLineEdit>("hours-special")->text() == u"10:00-12:00, 14:00-15:30"_s);
    SECTION("an empty field makes it an ordinary day again")
    {
        auto *special = fixture.find<QLineEdit>("hours-special");
        special->setFocus();
        special->selectAll();
        QTest::keyClick(special, Qt::Key_Delete);
        CHECK_FALSE(fixture.find<ui::YearView>("hours-view")->dayText(day).contains(u"special"_s));
    }
}

TEST_CASE("A target is asked of the past, adopted by one click and taken back", "[admin]")
{
    RulesFixture fixture{60};
    fixture.open(u"targets"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return !fixture.find<QLineEdit>("targets-name")->text().isEmpty(); }));
    const auto before = fixture.rules().policies.front();
    fixture.type("target-resolve-p3", u"soon"_s);
    CHECK(fixture.waitForText("targets-said", u"30 min, 4 h or 2 d"_s));
    CHECK_FALSE(fixture.find<QPushButton>("targets-save")->isEnabled());
    fixture.type("target-resolve-p3", u"1 h"_s);
    fixture.press("targets-ask");
    CHECK(fixture.waitForText("targets-answer", u"it would be"_s));
    CHECK(fixture.find<QTableWidget>("targets-compared")->rowCount() > 1);
    CHECK(fixture.rules().policies.front().version == before.version); // nothing was written
    fixture.press("targets-save");
    REQUIRE(QTest::qWaitFor(
        [&] { return fixture.rules().policies.front().version == before.version + 1; }));
    REQUIRE(QTest::qWaitFor([&] { return fixture.window->setup()->undo(); }));
    REQUIRE(QTest::qWaitFor(
        [&] { return fixture.rules().policies.front().version == before.version + 2; }));
    CHECK(fixture.rules().policies.front().targets.size() == before.targets.size());
}

TEST_CASE("What a policy chose stands there in sentences, and is changed in fields beside them",
          "[admin]")
{
    RulesFixture fixture{20};
    fixture.open(u"targets"_s);
    REQUIRE(fixture.waitForText("rules-summary", u"So does waiting for a supplier."_s));
    const auto before = fixture.rules().policies.front();
    fixture.press("rules-open");
    fixture.find<QCheckBox>("rules-supplier")->click();
    CHECK(fixture.waitForText("rules-summary", u"Waiting for a supplier stops none of them."_s));
    fixture.find<QCheckBox>("rules-stops-update_cadence")->click();
    fixture.find<QSpinBox>("rules-confirmation")->setValue(3);
    CHECK(fixture.waitForText("rules-summary", u"reopened for 3 working day"_s));
    fixture.press("targets-save");
    REQUIRE(fixture.waitForVersion(before.version + 1));
    const auto after = fixture.rules().policies.front();
    auto expected = before.options;
    expected.supplierPauses = false;
    expected.pauseStops.push_back(sla::Metric::UpdateCadence);
    expected.confirmationDays = 3;
    CHECK(after.options == expected);
    CHECK(std::ranges::is_permutation(after.targets, before.targets));
    CHECK(after.kinds == before.kinds);
}

TEST_CASE("A team's share of the promise is added by name, kept, and taken away by a click",
          "[admin]")
{
    RulesFixture fixture{20};
    fixture.open(u"targets"_s);
    REQUIRE(fixture.waitForText("rules-summary", u"So does waiting for a supplier."_s));
    const auto before = fixture.rules().policies.front();
    fixture.press("rules-open");
    auto *team = fixture.find<QComboBox>("share-team");
    REQUIRE(team->count() > 1);
    const auto name = team->currentText();
    const TeamId id{team->currentData().toLongLong()};
    fixture.find<QSpinBox>("share-percent")->setValue(40);
    fixture.find<QPushButton>("share-add")->click();
    CHECK(fixture.waitForText("rules-summary", name + u" 40 %"_s));
    CHECK(team->findText(name) < 0); // one share each
    fixture.press("targets-save");
    REQUIRE(fixture.waitForVersion(before.version + 1));
    REQUIRE(fixture.rules().policies.front().options.budgets ==
            std::vector{sla::TeamShare{id, 40}});
    REQUIRE(QTest::qWaitFor([&] { return team->findText(name) < 0; }));
    fixture.find<QPushButton>(("share-" + QByteArray::number(id.value())).constData())->click();
    REQUIRE(QTest::qWaitFor([&] { return team->findText(name) >= 0; }));
    CHECK_FALSE(fixture.find<QLabel>("rules-summary")->text().contains(u"40 %"_s));
}

TEST_CASE("The page of targets says what applying would move, and applies by one click", "[admin]")
{
    RulesFixture fixture{20};
    fixture.open(u"targets"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return !fixture.find<QLineEdit>("targets-name")->text().isEmpty(); }));
    const auto before = fixture.rules().policies.front();
    fixture.openTicket();
    fixture.type("target-resolve-p3", u"2 h"_s);
    CHECK(fixture.waitForText("targets-open", u"If these are applied to the open tickets"_s));
    CHECK_FALSE(fixture.find<QPushButton>("targets-apply")->isVisible());
    fixture.press("targets-save");
    REQUIRE(fixture.waitForVersion(before.version + 1));
    auto *apply = fixture.find<QPushButton>("targets-apply");
    REQUIRE(QTest::qWaitFor([apply] { return apply->isVisible(); }));
    QTest::mouseClick(apply, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([apply] { return !apply->isVisible(); }));
    CHECK(fixture.window->desk()->previewRules({}).result().value().tickets.empty());
}
