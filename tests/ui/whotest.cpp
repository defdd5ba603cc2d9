#include "tests/support/workingwindow.h"

#include <QMenu>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

struct WhoWindow : WorkingWindow
{
    org::Person iAm() const { return personOf(window->who()->me().person); }
    org::Person personOf(PersonId person) const
    {
        const auto people = window->desk()->directory().result().value().people;
        return *std::ranges::find(people, person, &org::Person::id);
    }
    void save(const org::Person &person) const
    {
        REQUIRE(window->desk()->execute(desk::SavePerson{person}, {}).result());
    }
    bool isAsked() const
    {
        return QTest::qWaitFor([this] { return window->who()->me().isAsked; }, 5'000);
    }
    void leaveTheTeam() const
    {
        auto me = iAm();
        me.retired = true;
        save(me);
        REQUIRE(isAsked());
    }
    void choose(const org::Person &person) const
    {
        auto *menu = window->who()->menu();
        Q_EMIT menu->aboutToShow();
        for (auto *team : menu->actions()) {
            for (auto *each : team->menu()->actions()) {
                if (each->text() == person.name)
                    return each->trigger();
            }
        }
        FAIL("nobody is called that");
    }
};

} // namespace

TEST_CASE("Whoever leaves the team is not taken for a colleague: Baton asks who sits here", "[who]")
{
    const WhoWindow desk;
    const auto me = desk.iAm();
    desk.leaveTheTeam();
    CHECK(desk.window->who()->me().person.isNull());
    CHECK(desk.window->who()->isVisible());
    CHECK(desk.window->who()->text() == u"Who are you?"_s);
    CHECK(desk.says(me.name + u" is in no team any more"_s));
}

TEST_CASE("Until it is said who sits here nothing is changed, and what was typed is kept", "[who]")
{
    const WhoWindow desk;
    const auto before = desk.view();
    const auto me = desk.iAm();
    desk.leaveTheTeam();
    auto *acts = desk.window->acts();
    acts->take(before);
    CHECK(desk.says(u"Say first who you are"_s));
    QString kept;
    QObject::connect(acts, &ui::TicketActs::noteRefused, acts,
                     [&kept](TicketId, const ui::Message &message) { kept = message.text; });
    acts->addNote(before, {u"Asked the supplier"_s});
    CHECK(kept == u"Asked the supplier"_s);
    acts->resolve(before, u"A new cable"_s);
    CHECK(kept == u"A new cable"_s);
    CHECK(desk.view().ticket.version == before.ticket.version);

    const auto people = desk.window->desk()->directory().result().value().people;
    const auto other = std::ranges::find_if(people, [&](const auto &person) {
        return person.team == me.team && !person.retired && person.id != me.id;
    });
    REQUIRE(other != people.end());
    desk.choose(*other);
    CHECK_FALSE(desk.window->who()->me().isAsked);
    acts->addNote(before, {u"Asked the supplier"_s});
    REQUIRE(desk.says(u"saved"_s));
    CHECK(desk.view().activities.back().activity.actor == other->id);
}

TEST_CASE("Whoever comes back is known again without being asked", "[who]")
{
    const WhoWindow desk;
    auto me = desk.iAm();
    desk.leaveTheTeam();
    desk.save(me);
    CHECK(QTest::qWaitFor([&] { return desk.window->who()->me().person == me.id; }, 5'000));
}

TEST_CASE("A reply leaves in the name of who wrote it, whoever sits down next", "[who]")
{
    const WhoWindow desk;
    const auto me = desk.iAm();
    desk.window->acts()->setReplyDelay(std::chrono::minutes{10});
    desk.window->acts()->reply(desk.view(), {u"It works again."_s});
    desk.leaveTheTeam();
    CHECK(desk.becomes([&](const desk::TicketView &view) {
        const auto &last = view.activities.back().activity;
        return last.text == u"It works again."_s && last.actor == me.id;
    }));
}
