#include "core/exchange/peoplelist.h"
#include "tests/support/deskfixture.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

class HouseFixture : public DeskFixture
{
public:
    [[nodiscard]] desk::Directory directory() { return desk->directory().result().value(); }
    const org::Person *named(const QString &name)
    {
        m_directory = directory();
        const auto found = std::ranges::find_if(m_directory.people, [&](const org::Person &person) {
            return person.name == name && !person.retired;
        });
        return found == m_directory.people.end() ? nullptr : &*found;
    }
    exchange::PeopleList list(const QByteArray &csv)
    {
        QFile file{folder.filePath(u"people.csv"_s)};
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(csv);
        file.close();
        return exchange::readPeople(file.fileName()).value();
    }
    exchange::PeoplePlan plan(const QByteArray &csv)
    {
        const auto people = list(csv);
        return exchange::planPeople(people, people.guess, directory());
    }

private:
    desk::Directory m_directory;
};

} // namespace

TEST_CASE("No two teams in use bear one name", "[house]")
{
    HouseFixture fixture;
    const auto network = fixture.team(u"Network"_s);
    CHECK(fixture.refused(desk::SaveTeam{{{}, u" Network "_s}}).parameters ==
          QStringList{u"name"_s, u"taken"_s, u"Network"_s});
    CHECK(fixture.refused(desk::SaveTeam{{{}, u"  "_s}}).parameters.value(1) == u"empty"_s);
    fixture.run(desk::SaveTeam{{network, u"Network"_s, true}});
    fixture.team(u"Network"_s); // the retired one keeps its name and its history
    CHECK(fixture.check().found == 0);
}

TEST_CASE("Two callers may share a name where their mail tells them apart, technicians not",
          "[house]")
{
    HouseFixture fixture;
    const auto team = fixture.team(u"Front office"_s);
    org::Person anna;
    anna.name = u"Anna Velden"_s;
    anna.mail = u"anna@one.example"_s;
    fixture.run(desk::SavePerson{anna});
    anna.mail = u"anna@two.example"_s;
    fixture.run(desk::SavePerson{anna});
    CHECK(fixture.refused(desk::SavePerson{anna}).parameters.value(1) == u"taken_with_mail"_s);
    anna.team = team;
    anna.mail = u"anna@three.example"_s;
    fixture.run(desk::SavePerson{anna});
    anna.mail = u"anna@four.example"_s;
    CHECK(fixture.refused(desk::SavePerson{anna}).parameters.value(1) == u"taken_by_technician"_s);
}

TEST_CASE("A list of people comes in by one act, with the departments that it names", "[house]")
{
    HouseFixture fixture;
    fixture.team(u"Front office"_s);
    const auto plan = fixture.plan("Full name;E-Mail;Phone;Department;Team\n"
                                   "Ann Ray;ann@x.example;12;Sales;\n"
                                   "Bob Fox;bob@x.example;13;sales;front office\n"
                                   ";nobody@x.example;;;\n"
                                   "Cy Day;cy@x.example;;;Netwrk\n");
    CHECK(plan.count(exchange::RowFate::New) == 2);
    REQUIRE(plan.count(exchange::RowFate::Refused) == 2);
    CHECK(exchange::describe(plan.people[3]) == u"line 5: there is no team \"Netwrk\""_s);
    fixture.run(commandOf(plan));
    REQUIRE(fixture.named(u"Ann Ray"_s) != nullptr);
    CHECK(fixture.directory().departments.size() == 1);
    CHECK(fixture.named(u"Bob Fox"_s)->team);
    CHECK(fixture.check().found == 0);
}

TEST_CASE("A second look at the same list changes nothing; a new phone number changes one",
          "[house]")
{
    HouseFixture fixture;
    const QByteArray csv = "name,mail,phone\nAnn Ray,ann@x.example,12\nBob Fox,,13\n";
    fixture.run(commandOf(fixture.plan(csv)));
    CHECK(fixture.plan(csv).count(exchange::RowFate::Same) == 2);
    const auto changed = fixture.plan("name,mail,phone\nAnn Ray,ANN@x.example,99\nBob Fox,,\n");
    CHECK(changed.count(exchange::RowFate::Changed) == 1);
    CHECK(changed.count(exchange::RowFate::Same) == 1); // an empty cell leaves what is known
}

TEST_CASE("A list of people is taken back: who was new is retired, who was changed is as before",
          "[house]")
{
    HouseFixture fixture;
    org::Person ann;
    ann.name = u"Ann Ray"_s;
    ann.phone = u"12"_s;
    fixture.run(desk::SavePerson{ann});
    const auto plan = fixture.plan("name,phone,department\nAnn Ray,99,Sales\nBob Fox,13,Sales\n");
    const auto receipt = fixture.run(commandOf(plan));
    REQUIRE(fixture.named(u"Bob Fox"_s) != nullptr);
    fixture.run(exchange::takenBack(plan, receipt));
    CHECK(fixture.named(u"Bob Fox"_s) == nullptr);
    CHECK(fixture.named(u"Ann Ray"_s)->phone == u"12"_s);
    CHECK(fixture.check().found == 0);
}

TEST_CASE("A list of people with a name twice is refused as a whole by the desk", "[house]")
{
    HouseFixture fixture;
    desk::SavePeople command;
    org::Person ann;
    ann.name = u"Ann Ray"_s;
    command.entries = {{ann, {}}, {ann, {}}};
    CHECK(fixture.refused(command).parameters.value(1) == u"taken"_s);
    CHECK(fixture.directory().people.empty());
}

TEST_CASE(
    "The last change of each thing of the house is told, newest first, with who and what before",
    "[house]")
{
    HouseFixture fixture;
    const auto team = fixture.team(u"Front office"_s);
    const auto ann = fixture.person(u"Ann"_s, team);
    fixture.run(desk::SaveTeam{{team, u"First line"_s}}, ann);
    const auto changes = fixture.desk->houseChanges(10).result().value();
    REQUIRE(changes.size() == 2);
    CHECK(changes.front().actor == u"Ann"_s);
    CHECK(changes.front().before.contains("Front office"));
    CHECK(changes.front().after.contains("First line"));
}
