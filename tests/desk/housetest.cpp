#include "core/exchange/peoplelist.h"
#include "core/words/sentences.h"
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

TEST_CASE("What is saved under the id of something else is not there, and nothing is written",
          "[house]")
{
    HouseFixture fixture;
    const auto network = fixture.team(u"Network"_s);
    const auto ann = fixture.person(u"Ann Ray"_s, network);
    const auto ticket = fixture.ticket(u"Printer"_s, ann);
    const auto before = fixture.desk->houseChanges(50).result().value().size();
    for (const auto id : {streamOf(ticket), streamOf(ann), StreamId{987'654}}) {
        CHECK(fixture.refused(desk::SaveTeam{{as<TeamId>(id), u"Other"_s}}).code ==
              ErrorCode::NotFound);
        CHECK(fixture.refused(desk::SaveService{{as<ServiceId>(id), u"Other"_s}}).code ==
              ErrorCode::NotFound);
        sla::Policy policy;
        policy.id = as<PolicyId>(id);
        policy.name = u"Other"_s;
        CHECK(fixture.refused(desk::SavePolicy{policy}).code == ErrorCode::NotFound);
        calendar::CalendarSpec hours;
        hours.name = u"Other"_s;
        hours.alwaysOpen = true;
        CHECK(fixture.refused(desk::SaveCalendar{as<CalendarId>(id), hours, {}}).code ==
              ErrorCode::NotFound);
        org::Setting setting;
        setting.id = as<SettingId>(id);
        setting.name = u"Other"_s;
        CHECK(fixture.refused(desk::SaveSetting{setting}).code == ErrorCode::NotFound);
    }
    org::Person other;
    other.id = as<PersonId>(streamOf(network));
    other.name = u"Other"_s;
    CHECK(fixture.refused(desk::SavePerson{other}).code == ErrorCode::NotFound);
    CHECK(fixture.refused(desk::SavePeople{{{other}}}).code == ErrorCode::NotFound);
    other.id = {};
    other.team = as<TeamId>(streamOf(ann)); // works in a team that is none
    CHECK(fixture.refused(desk::SavePerson{other}).code == ErrorCode::NotFound);
    CHECK(fixture.desk->houseChanges(50).result().value().size() == before);
    CHECK(fixture.view(ticket).ticket.subject == u"Printer"_s);
    CHECK(fixture.check().found == 0);
}

TEST_CASE("Of two leads who edit one thing the second is told who changed what, and writes nothing",
          "[house]")
{
    HouseFixture fixture;
    const auto dora = fixture.person(u"Dora"_s);
    org::Person ann;
    ann.name = u"Ann Ray"_s;
    ann.id = as<PersonId>(fixture.run(desk::SavePerson{ann}).stream);
    // Another program on the same file.
    auto other =
        desk::Desk::open({fixture.path(), fixture.folder.filePath(u"other"_s), false, false},
                         fixture.clock)
            .value();
    const auto seen = other->directory().result().value().versionOf(ann.id);
    auto first = ann;
    first.phone = u"12"_s;
    REQUIRE(fixture.desk->executeSeen(desk::SavePerson{first}, dora, seen).result().has_value());
    auto second = ann;
    second.room = u"B 2"_s;
    const auto refused = other->executeSeen(desk::SavePerson{second}, {}, seen).result();
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().parameters == QStringList{u"Ann Ray"_s, u"Dora"_s, u"phone"_s});
    CHECK(words::sentence(refused.error()) ==
          u"Dora has changed \"Ann Ray\" since you looked at it (phone). Yours is not saved and "
          "stays as you typed it: look at both, then save again."_s);
    CHECK(fixture.named(u"Ann Ray"_s)->room.isEmpty());
    second.phone = first.phone; // having looked
    REQUIRE(other->executeSeen(desk::SavePerson{second}, {}, seen + 1).result().has_value());
    CHECK(fixture.named(u"Ann Ray"_s)->phone == u"12"_s);
}

TEST_CASE("A policy is not saved over a version that its editor has not seen", "[house]")
{
    HouseFixture fixture;
    sla::Policy policy;
    policy.name = u"Standard"_s;
    policy.id = as<PolicyId>(fixture.run(desk::SavePolicy{policy}).stream);
    policy.targets = {
        {sla::Metric::Resolve, ticket::Priority::None, WorkingTime{std::chrono::hours{8}}}};
    fixture.run(desk::SavePolicy{policy});
    policy.name = u"Gold"_s;
    const auto refused = fixture.desk->executeSeen(desk::SavePolicy{policy}, {}, 1).result();
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().parameters.contains(u"targets"_s));
    CHECK(fixture.desk->executeSeen(desk::SavePolicy{policy}, {}, 2).result().has_value());
}

TEST_CASE("Taking a list of people back does not undo what somebody has changed since", "[house]")
{
    HouseFixture fixture;
    const auto plan = fixture.plan("name,phone\nAnn Ray,99\n");
    const auto receipt = fixture.run(commandOf(plan));
    auto ann = *fixture.named(u"Ann Ray"_s);
    ann.room = u"B 2"_s;
    fixture.run(desk::SavePerson{ann});
    CHECK(fixture.refused(exchange::takenBack(plan, receipt)).code == ErrorCode::Conflict);
    CHECK(fixture.named(u"Ann Ray"_s)->room == u"B 2"_s);
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
