#include "core/desk/rights.h"
#include "core/org/view.h"
#include "core/words/sentences.h"
#include "tests/support/deskfixture.h"

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using org::Role;

namespace {

constexpr std::array everyRole{Role::Reader, Role::Technician, Role::Lead, Role::Admin};

// A desk with somebody of each role, where people sign in.
struct SignedDesk : DeskFixture
{
    SignedDesk()
    {
        network = team(u"Network"_s);
        for (const auto role : everyRole) {
            people[role] = person(toWord(role), role == Role::Reader ? TeamId{} : network);
            give(people[role], role);
        }
        switchTo(org::PracticeState::On);
    }
    SettingId give(PersonId who, Role role, PersonId by = {})
    {
        org::Access access;
        access.id = accessOf(who);
        access.person = who;
        access.role = role;
        access.account = u"account-%1"_s.arg(who.value());
        return as<SettingId>(run(desk::SaveSetting{settingFrom(access)}, by).stream);
    }
    SettingId accessOf(PersonId who)
    {
        const auto directory = desk->directory().result().value();
        const auto found = std::ranges::find_if(directory.settings, [who](const auto &setting) {
            return setting.kind == org::SettingKind::Access && setting.owner == who;
        });
        return found == directory.settings.end() ? SettingId{} : found->id;
    }
    org::Setting settingOf(PersonId who)
    {
        const auto directory = desk->directory().result().value();
        return *std::ranges::find(directory.settings, accessOf(who), &org::Setting::id);
    }
    org::Person personOf(PersonId who)
    {
        const auto directory = desk->directory().result().value();
        return *std::ranges::find(directory.people, who, &org::Person::id);
    }
    void switchTo(org::PracticeState state, TeamId pilot = {})
    {
        run(desk::SetPractice{org::Practice::SignIn, state, pilot}, people[Role::Admin]);
    }
    bool may(Role role, const desk::Command &command)
    {
        const auto done = desk->execute(command, people[role]).result();
        if (!done)
            REQUIRE(done.error().parameters.value(0) == "role"_L1);
        return done.has_value();
    }

    TeamId network;
    std::map<Role, PersonId> people;
};

org::Setting viewOf(PersonId owner)
{
    org::Setting setting;
    setting.kind = org::SettingKind::View;
    setting.name = u"Mine"_s;
    setting.owner = owner;
    return setting;
}

template <class Variant, size_t... I>
std::vector<Variant> oneOfEach(std::index_sequence<I...> /*all*/)
{
    return {Variant{std::variant_alternative_t<I, Variant>{}}...};
}

} // namespace

TEST_CASE("Every act on a ticket is a technician's; what cannot be brought back is a lead's",
          "[rights]")
{
    const auto all = oneOfEach<ticket::Command>(
        std::make_index_sequence<std::variant_size_v<ticket::Command>>{});
    for (const auto &act : all) {
        const bool isForEver = std::holds_alternative<ticket::Redact>(act) ||
                               std::holds_alternative<ticket::Detach>(act);
        CHECK(desk::leastRole(desk::Command{act}, {}) ==
              (isForEver ? Role::Lead : Role::Technician));
    }
}

TEST_CASE("What each role may do to the house", "[rights]")
{
    const PersonId me{7};
    org::Person caller;
    org::Person colleague;
    colleague.team = TeamId{1};
    const auto setting = [](org::SettingKind kind, PersonId owner = {}) {
        org::Setting made;
        made.kind = kind;
        made.owner = owner;
        return desk::Command{desk::SaveSetting{made}};
    };
    using Kind = org::SettingKind;
    const std::vector<std::pair<desk::Command, Role>> table{
        {desk::SavePerson{caller}, Role::Technician},
        {setting(Kind::View, me), Role::Technician},
        {setting(Kind::Board, me), Role::Technician},
        {setting(Kind::CannedReply, me), Role::Technician},
        {setting(Kind::Absence, PersonId{8}), Role::Technician},
        {setting(Kind::View), Role::Lead},
        {setting(Kind::View, PersonId{8}), Role::Lead},
        {setting(Kind::CannedReply), Role::Lead},
        {setting(Kind::Checklist), Role::Lead},
        {desk::SaveService{}, Role::Lead},
        {desk::SaveDepartment{}, Role::Lead},
        {desk::SavePerson{colleague}, Role::Admin},
        {desk::SaveTeam{}, Role::Admin},
        {desk::SavePeople{}, Role::Admin},
        {desk::SaveCalendar{}, Role::Admin},
        {desk::SavePolicy{}, Role::Admin},
        {desk::SetPractice{}, Role::Admin},
        {desk::ApplyRules{}, Role::Admin},
        {desk::EraseWords{}, Role::Admin},
        {setting(Kind::Practice), Role::Admin},
        {setting(Kind::Retention), Role::Admin},
        {setting(Kind::Duty), Role::Admin},
        {setting(Kind::Access, me), Role::Admin},
    };
    std::set<size_t> decided;
    for (const auto &[command, least] : table) {
        CHECK(desk::leastRole(command, me) == least);
        decided.insert(command.index());
    }
    CHECK(decided.size() + 1 == std::variant_size_v<desk::Command>); // and the acts on tickets
}

TEST_CASE("Where people sign in, each does what the role allows, in real commands", "[rights]")
{
    SignedDesk desk;
    const auto printer =
        desk.desk->execute(ticket::Command{ticket::Create{.subject = u"Printer"_s,
                                                          .requester = desk.people[Role::Reader],
                                                          .priority = ticket::Priority::P3}},
                           desk.people[Role::Technician]);
    REQUIRE(printer.result().has_value());
    const auto id = as<TicketId>(printer.result()->stream);
    for (const auto role : everyRole) {
        INFO(toWord(role).toStdString());
        CHECK(desk.may(role, ticket::Command{ticket::AddNote{id, u"A note"_s}}) ==
              (role >= Role::Technician));
        CHECK(desk.may(role, desk::SaveSetting{viewOf(desk.people[role])}) ==
              (role >= Role::Technician));
        CHECK(desk.may(role, desk::SaveSetting{viewOf({})}) == (role >= Role::Lead));
        CHECK(desk.may(role, desk::SaveTeam{{{}, u"Team of "_s + toWord(role)}}) ==
              (role == Role::Admin));
    }
    const auto refused = desk.refused(desk::SaveTeam{{{}, u"Mine"_s}}, desk.people[Role::Lead]);
    CHECK(words::sentence(refused).contains(u"Admin"_s));
    CHECK(desk.refused(desk::SaveTeam{{{}, u"Nobody's"_s}}).code == ErrorCode::NotAllowed);
    CHECK(desk.check().found == 0);
}

TEST_CASE("A bulk act is refused ticket by ticket to whoever may not", "[rights]")
{
    SignedDesk desk;
    ticket::Create create;
    create.subject = u"Printer"_s;
    create.requester = desk.people[Role::Reader];
    const auto id =
        as<TicketId>(desk.run(ticket::Command{create}, desk.people[Role::Technician]).stream);
    desk::BulkQuestion question;
    question.act = ticket::AddTag{{}, u"later"_s};
    question.tickets = {id};
    const auto asReader = desk.desk->previewBulk(question, desk.people[Role::Reader]).result();
    REQUIRE(asReader.has_value());
    CHECK(asReader->ready.empty());
    const auto asTechnician =
        desk.desk->previewBulk(question, desk.people[Role::Technician]).result().value();
    REQUIRE(asTechnician.ready.size() == 1);
    desk::BulkOrder order;
    order.items = asTechnician.ready;
    CHECK(desk.desk->runBulk(order, desk.people[Role::Reader]).result()->done.empty());
    CHECK(desk.desk->runBulk(order, desk.people[Role::Technician]).result()->done.size() == 1);
}

TEST_CASE("Nobody takes another's view, nor makes a colleague a mere caller", "[rights]")
{
    SignedDesk desk;
    const auto admin = desk.people[Role::Admin];
    const auto technician = desk.people[Role::Technician];
    auto view = viewOf(admin);
    view.id = as<SettingId>(desk.run(desk::SaveSetting{view}, admin).stream);
    view.owner = technician;
    CHECK(desk.refused(desk::SaveSetting{view}, technician).code == ErrorCode::NotAllowed);
    auto colleague = desk.personOf(admin);
    colleague.team = {};
    CHECK(desk.refused(desk::SavePerson{colleague}, technician).code == ErrorCode::NotAllowed);
}

TEST_CASE("Signing in cannot begin, nor go on, without an admin who can sign in", "[rights]")
{
    DeskFixture fresh;
    const auto begun =
        fresh.refused(desk::SetPractice{org::Practice::SignIn, org::PracticeState::On, {}});
    CHECK(begun.parameters == QStringList{u"last_admin"_s});
    CHECK(words::sentence(begun).contains(u"admin"_s));

    SignedDesk desk;
    const auto admin = desk.people[Role::Admin];
    auto access = *org::accessFrom(desk.settingOf(admin));
    SECTION("given a smaller role")
    {
        access.role = Role::Lead;
        CHECK(desk.refused(desk::SaveSetting{settingFrom(access)}, admin).code ==
              ErrorCode::NotAllowed);
    }
    SECTION("left without a way to sign in")
    {
        access.account.clear();
        CHECK(desk.refused(desk::SaveSetting{settingFrom(access)}, admin).code ==
              ErrorCode::NotAllowed);
    }
    SECTION("taken away")
    {
        auto setting = settingFrom(access);
        setting.retired = true;
        CHECK(desk.refused(desk::SaveSetting{setting}, admin).code == ErrorCode::NotAllowed);
    }
    SECTION("gone")
    {
        auto person = desk.personOf(admin);
        person.retired = true;
        CHECK(desk.refused(desk::SavePerson{person}, admin).code == ErrorCode::NotAllowed);
    }
    SECTION("once there is another one, all of it")
    {
        desk.give(desk.people[Role::Lead], Role::Admin, admin);
        access.role = Role::Reader;
        desk.run(desk::SaveSetting{settingFrom(access)}, admin);
        CHECK_FALSE(desk.may(Role::Admin, desk::SaveTeam{{{}, u"No more"_s}}));
    }
    CHECK(desk.check().found == 0);
}

TEST_CASE("A pilot asks its team alone; switched off, everybody may everything again", "[rights]")
{
    SignedDesk desk;
    const auto admin = desk.people[Role::Admin];
    const auto field = as<TeamId>(desk.run(desk::SaveTeam{{{}, u"Field"_s}}, admin).stream);
    org::Person ben;
    ben.name = u"Ben"_s;
    ben.team = field;
    const auto other = as<PersonId>(desk.run(desk::SavePerson{ben}, admin).stream);
    CHECK(desk.refused(desk::SaveTeam{{{}, u"X"_s}}, other).code == ErrorCode::NotAllowed);
    desk.switchTo(org::PracticeState::Pilot, desk.network);
    desk.run(desk::SaveTeam{{{}, u"X"_s}}, other);
    CHECK(desk.refused(desk::SaveTeam{{{}, u"Y"_s}}, desk.people[Role::Technician]).code ==
          ErrorCode::NotAllowed);
    desk.switchTo(org::PracticeState::Off);
    desk.run(desk::SaveTeam{{{}, u"Z"_s}}, desk.people[Role::Technician]);
}
