#include "app/cli/acting.h"

#include "core/base/account.h"
#include "core/org/access.h"
#include "core/words/sentences.h"

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

template <class Thing> const Thing *named(const std::vector<Thing> &things, const QString &name)
{
    const auto found = std::ranges::find_if(things, [&name](const Thing &thing) {
        return !thing.retired && thing.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == things.end() ? nullptr : &*found;
}

void act(Tool &tool, const ActOptions &options, const MakeCommand &make)
{
    Acting acting{tool, options.by};
    if (!acting.begin())
        return;
    const auto id = acting.ticket(options.number);
    const auto command = id ? make(acting, *id) : std::nullopt;
    const auto receipt = command ? acting.run(*command) : std::nullopt;
    if (receipt)
        acting.say(*receipt);
}

} // namespace

PersonId usualActor(const desk::Directory &directory)
{
    const auto rights = org::Rights::from(directory.settings, directory.people);
    return rights.isUsed() ? rights.ofAccount(systemAccount()) : PersonId{};
}

PersonId usualActor(desk::Desk &desk)
{
    const auto directory = desk.directory().result();
    return directory ? usualActor(*directory) : PersonId{};
}

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

std::optional<Instant> instantOf(Tool &tool, const QString &what, const std::string &text)
{
    const auto when = QDateTime::fromString(textOf(text), Qt::ISODate);
    if (when.isValid())
        return fromMs(when.toMSecsSinceEpoch());
    tool.fail({ErrorCode::InvalidValue, {what, textOf(text)}, {}});
    return std::nullopt;
}

bool Acting::begin()
{
    m_desk = m_tool.open();
    auto directory = m_desk ? m_tool.wait(m_desk->directory()) : std::nullopt;
    if (!directory)
        return false;
    m_directory = *std::move(directory);
    m_actor = usualActor(m_directory);
    if (m_by.empty())
        return true;
    const auto actor = person(m_by);
    if (!actor || !mayActAs(*actor))
        return false;
    m_actor = actor->id;
    return true;
}

// Where people sign in, nobody acts in another's name; the account of the system says who this is.
bool Acting::mayActAs(const org::Person &actor)
{
    const auto rights = org::Rights::from(m_directory.settings, m_directory.people);
    if (!rights.isAsked(actor.id) || actor.id == m_actor)
        return true;
    const auto me = std::ranges::find(m_directory.people, m_actor, &org::Person::id);
    m_tool.fail(
        {ErrorCode::NotAllowed,
         {u"account"_s, systemAccount(), me == m_directory.people.end() ? QString{} : me->name},
         {}});
    return false;
}

std::optional<desk::Receipt> Acting::run(const desk::Command &command)
{
    return m_tool.wait(m_desk->execute(command, m_actor));
}

std::optional<TicketId> Acting::ticket(qint64 number)
{
    return m_tool.wait(m_desk->ticketByNumber(number));
}

std::optional<TeamId> Acting::team(const std::string &name)
{
    if (const auto *team = named(m_directory.teams, textOf(name)))
        return team->id;
    refuse(u"team"_s, name);
    return std::nullopt;
}

std::optional<org::Person> Acting::person(const std::string &name)
{
    if (const auto *person = named(m_directory.people, textOf(name)))
        return *person;
    refuse(u"person"_s, name);
    return std::nullopt;
}

std::optional<ServiceId> Acting::service(const std::string &name)
{
    if (const auto *service = named(m_directory.services, textOf(name)))
        return service->id;
    refuse(u"service"_s, name);
    return std::nullopt;
}

std::optional<PersonId> Acting::requester(const std::string &name)
{
    if (const auto *known = named(m_directory.people, textOf(name)))
        return known->id;
    org::Person person;
    person.name = textOf(name);
    const auto made = run(desk::SavePerson{person});
    return made ? std::optional{as<PersonId>(made->stream)} : std::nullopt;
}

void Acting::say(const desk::Receipt &receipt) const
{
    if (m_tool.json)
        m_tool.printJson(
            {{u"number"_s, words::ticketNumber(receipt.number)}, {u"version"_s, receipt.version}});
    else
        m_tool.print(u"%1 is saved."_s.arg(words::ticketNumber(receipt.number)));
}

void Acting::refuse(const QString &what, const std::string &name)
{
    m_tool.fail({ErrorCode::NotFound, {what, textOf(name)}, {}});
}

CLI::App *TicketCommands::add(const char *name, const char *help, const MakeCommand &make)
{
    auto *sub = m_app.add_subcommand(name, help);
    sub->add_option("number", m_options->number, "of the ticket")->required();
    sub->add_option("--as", m_options->by, "who does it");
    sub->callback([tool = &m_tool, options = m_options, make] { act(*tool, *options, make); });
    return sub;
}

} // namespace baton::cli
