#include "tests/support/workingwindow.h"

#include "core/base/account.h"
#include "core/base/secret.h"
#include "core/org/access.h"
#include "ui/shell/signinpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

const auto goodPassword = u"correct horse battery"_s;

// A window at a desk where people sign in: an admin of another account, a technician by password.
struct SignInWindow : WorkingWindow
{
    SignInWindow()
    {
        const auto directory = window->desk()->directory().result().value();
        std::vector<PersonId> workers;
        for (const auto &person : directory.people) {
            if (!person.team.isNull() && !person.retired)
                workers.push_back(person.id);
        }
        REQUIRE(workers.size() > 2);
        admin = workers[0];
        technician = workers[1];
        give({{}, admin, org::Role::Admin, u"somebody-else"_s, {}});
        give({{}, technician, org::Role::Technician, {}, hashOfPassword(goodPassword).value()});
    }
    void give(const org::Access &access) const
    {
        REQUIRE(window->desk()
                    ->execute(desk::SaveSetting{org::settingFrom(access)}, admin)
                    .result()
                    .has_value());
    }
    void switchOn() const
    {
        REQUIRE(window->desk()
                    ->execute(desk::SetPractice{org::Practice::SignIn, org::PracticeState::On, {}},
                              admin)
                    .result()
                    .has_value());
    }
    bool isMe(PersonId person) const
    {
        return QTest::qWaitFor([&] { return window->who()->me().person == person; }, 5'000);
    }
    bool isAsked() const
    {
        return QTest::qWaitFor([&] { return window->who()->me().isAsked; }, 5'000);
    }
    void tryPassword(const QString &password) const
    {
        auto *field = find<QLineEdit>("signInPassword");
        REQUIRE(QTest::qWaitForWindowActive(field->window()));
        REQUIRE(
            QTest::qWaitFor([field] { return field->hasFocus() || !field->isEnabled(); }, 5'000));
        REQUIRE(QTest::qWaitFor([field] { return field->isEnabled(); }, 5'000));
        field->clear();
        QTest::keyClicks(field, password);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool isDoubted(const QString &words) const
    {
        return QTest::qWaitFor([&] { return find<QLabel>("signInDoubt")->text().contains(words); },
                               5'000);
    }

    PersonId admin;
    PersonId technician;
};

} // namespace

TEST_CASE("Where people sign in, nothing is done before, and all of one's own after", "[window]")
{
    SignInWindow desk;
    desk.switchOn();
    REQUIRE(desk.isAsked());
    CHECK(desk.window->who()->text() == u"Sign in"_s);
    CHECK(desk.says(u"Sign in, at the top right"_s));
    const auto before = desk.view().ticket.technician;
    desk.press(Qt::Key_A); // take
    CHECK(desk.says(u"Nothing was changed"_s));
    CHECK(desk.view().ticket.technician == before);

    desk.window->who()->signIn(desk.technician);
    desk.tryPassword(u"wrong"_s);
    CHECK(desk.isDoubted(u"not the password"_s));
    CHECK(desk.window->who()->me().isAsked);
    desk.tryPassword(goodPassword);
    REQUIRE(desk.isMe(desk.technician));
    CHECK_FALSE(desk.window->who()->me().isAsked);
    desk.window->activateWindow();
    desk.table()->setFocus();
    REQUIRE(QTest::qWaitForWindowActive(desk.window.get()));
    desk.press(Qt::Key_A);
    CHECK(desk.becomes(
        [&](const desk::TicketView &view) { return view.ticket.technician == desk.technician; }));

    desk.window->who()->signOut();
    CHECK(desk.isAsked());
}

TEST_CASE("After three wrong passwords one waits, also in a panel opened anew", "[window]")
{
    CHECK(ui::waitAfter(2) == std::chrono::seconds{0});
    CHECK(ui::waitAfter(3) == std::chrono::seconds{5});
    CHECK(ui::waitAfter(4) == std::chrono::seconds{10});
    CHECK(ui::waitAfter(500) == std::chrono::minutes{5});

    SignInWindow desk;
    desk.switchOn();
    REQUIRE(desk.isAsked());
    desk.window->who()->signIn(desk.technician);
    for (int wrong = 0; wrong < 3; ++wrong) {
        desk.tryPassword(u"wrong"_s);
        REQUIRE(QTest::qWaitFor(
            [&] { return desk.find<QLineEdit>("signInPassword")->text().isEmpty(); }, 5'000));
    }
    CHECK(desk.isDoubted(u"Too many wrong ones"_s));
    CHECK_FALSE(desk.find<QLineEdit>("signInPassword")->isEnabled());
    auto *panel = desk.find<QDialog>("signIn");
    panel->close();
    REQUIRE(QTest::qWaitFor(
        [&] { return desk.window->findChild<QDialog *>(u"signIn"_s) == nullptr; }, 5'000));
    desk.window->who()->signIn(desk.technician);
    CHECK_FALSE(desk.find<QLineEdit>("signInPassword")->isEnabled());
}

TEST_CASE("Whose account of the system it is, is signed in without a word", "[window]")
{
    SignInWindow desk;
    desk.give({{}, desk.admin, org::Role::Admin, systemAccount(), {}});
    desk.switchOn();
    CHECK(desk.isMe(desk.admin));
}

TEST_CASE("Rights are given in Admin, and signing in does not begin without an admin", "[window]")
{
    const WorkingWindow desk;
    desk.window->go(u"admin:practices"_s);
    auto *state = desk.find<QComboBox>("practice-sign_in");
    state->setCurrentIndex(state->findData(u"on"_s));
    Q_EMIT state->activated(state->currentIndex());
    CHECK(desk.says(u"Give somebody the role of an admin"_s));

    desk.window->go(u"admin:access"_s);
    auto *role = desk.find<QComboBox>("accessRole");
    role->setCurrentIndex(role->findData(u"admin"_s));
    auto *give = desk.find<QPushButton>("accessGive");
    desk.find<QLineEdit>("accessPassword")->setText(u"short"_s);
    CHECK_FALSE(give->isEnabled());
    desk.find<QLineEdit>("accessPassword")->setText(goodPassword);
    desk.find<QLineEdit>("accessAccount")->setText(systemAccount());
    REQUIRE(give->isEnabled());
    QTest::mouseClick(give, Qt::LeftButton);
    const auto *table = desk.find<QTableWidget>("access");
    REQUIRE(QTest::qWaitFor([table] { return table->rowCount() == 1; }, 5'000));
    CHECK(table->item(0, 1)->text() == u"Admin"_s);
    CHECK(table->item(0, 3)->text() == u"set"_s);

    auto *person = desk.find<QComboBox>("accessPerson"); // another one, and back: as it is kept
    const auto admin = person->currentIndex();
    person->setCurrentIndex(admin + 1);
    CHECK(role->currentData().toString() == u"technician"_s);
    CHECK(desk.find<QLineEdit>("accessAccount")->text().isEmpty());
    person->setCurrentIndex(admin);
    CHECK(role->currentData().toString() == u"admin"_s);

    desk.window->go(u"admin:practices"_s);
    state->setCurrentIndex(state->findData(u"on"_s));
    Q_EMIT state->activated(state->currentIndex());
    CHECK(QTest::qWaitFor(
        [&] {
            return org::Practices::from(desk.window->desk()->directory().result()->settings)
                .isUsed(org::Practice::SignIn);
        },
        5'000));
    CHECK_FALSE(desk.window->who()->me().isAsked); // by the account
}
