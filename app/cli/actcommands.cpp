#include "app/cli/tool.h"
#include "core/words/sentences.h"

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

// What the options of the acts hold; each command reads those that it has.
struct ActOptions
{
    qint64 number = 0;
    std::string text;
    std::string by; // who acts
    std::string team;
    std::string requester;
    std::string subject;
    std::string priority = "p3";
    std::string until;
};

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

template <class Thing> const Thing *named(const std::vector<Thing> &things, const QString &name)
{
    const auto found = std::ranges::find_if(things, [&name](const Thing &thing) {
        return thing.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == things.end() ? nullptr : &*found;
}

// One open desk and who is who in it.
class Acting
{
public:
    Acting(Tool &tool, const ActOptions &options) : m_tool{tool}, m_options{options} {}

    bool begin()
    {
        m_desk = m_tool.open();
        auto directory = m_desk ? m_tool.wait(m_desk->directory()) : std::nullopt;
        if (!directory)
            return false;
        m_directory = *std::move(directory);
        if (m_options.by.empty())
            return true;
        const auto *person = named(m_directory.people, textOf(m_options.by));
        if (person == nullptr)
            return refuse(u"person"_s, m_options.by);
        m_actor = person->id;
        return true;
    }
    std::optional<desk::Receipt> run(const desk::Command &command)
    {
        return m_tool.wait(m_desk->execute(command, m_actor));
    }
    std::optional<TicketId> ticket()
    {
        return m_tool.wait(m_desk->ticketByNumber(m_options.number));
    }
    std::optional<TeamId> team()
    {
        const auto *team = named(m_directory.teams, textOf(m_options.team));
        if (team == nullptr) {
            refuse(u"team"_s, m_options.team);
            return std::nullopt;
        }
        return team->id;
    }
    // The person of that name; a new one where there is none.
    std::optional<PersonId> requester()
    {
        const auto name = textOf(m_options.requester);
        if (const auto *known = named(m_directory.people, name))
            return known->id;
        org::Person person;
        person.name = name;
        const auto made = run(desk::SavePerson{person});
        return made ? std::optional{as<PersonId>(made->stream)} : std::nullopt;
    }
    void say(const desk::Receipt &receipt)
    {
        if (m_tool.json)
            m_tool.printJson({{u"number"_s, words::ticketNumber(receipt.number)},
                              {u"version"_s, receipt.version}});
        else
            m_tool.print(u"%1 is saved."_s.arg(words::ticketNumber(receipt.number)));
    }
    bool refuse(const QString &what, const std::string &name)
    {
        m_tool.fail({ErrorCode::NotFound, {what, textOf(name)}, {}});
        return false;
    }

private:
    Tool &m_tool;
    const ActOptions &m_options;
    std::unique_ptr<desk::Desk> m_desk;
    desk::Directory m_directory;
    PersonId m_actor;
};

// An act on a ticket by its number: `make` says which command it is.
template <class Make> void act(Tool &tool, const ActOptions &options, const Make &make)
{
    Acting acting{tool, options};
    if (!acting.begin())
        return;
    const auto id = acting.ticket();
    const std::optional<ticket::Command> command = id ? make(acting, *id) : std::nullopt;
    const auto receipt = command ? acting.run(*command) : std::nullopt;
    if (receipt)
        acting.say(*receipt);
}

void create(Tool &tool, const ActOptions &options)
{
    Acting acting{tool, options};
    if (!acting.begin())
        return;
    const auto priority = ticket::fromWord<ticket::Priority>(textOf(options.priority));
    if (!priority)
        return tool.fail({ErrorCode::InvalidValue, {u"priority"_s, textOf(options.priority)}, {}});
    ticket::Create command;
    command.subject = textOf(options.subject);
    command.message = textOf(options.text);
    command.priority = *priority;
    if (!options.team.empty()) {
        const auto team = acting.team();
        if (!team)
            return;
        command.team = *team;
    }
    const auto requester = acting.requester();
    if (!requester)
        return;
    command.requester = *requester;
    if (const auto receipt = acting.run(ticket::Command{command}))
        acting.say(*receipt);
}

std::optional<ticket::Command> pauseCommand(Tool &tool, const ActOptions &options, TicketId id)
{
    const auto until = QDateTime::fromString(textOf(options.until), Qt::ISODate);
    if (!until.isValid()) {
        tool.fail({ErrorCode::InvalidValue, {u"until"_s, textOf(options.until)}, {}});
        return std::nullopt;
    }
    return ticket::Pause{id, ticket::PauseReason::Requester, fromMs(until.toMSecsSinceEpoch())};
}

void addHouse(CLI::App &app, Tool &tool, const std::shared_ptr<ActOptions> &options)
{
    auto *team = app.add_subcommand("new-team", "make a team");
    team->add_option("name", options->team)->required();
    team->callback([&tool, options] {
        Acting acting{tool, *options};
        if (acting.begin() && acting.run(desk::SaveTeam{{{}, textOf(options->team)}}))
            tool.print(u"The team is there."_s);
    });
    auto *person = app.add_subcommand("new-person", "make a person; with --team, a technician");
    person->add_option("name", options->requester)->required();
    person->add_option("--team", options->team, "works in this team");
    person->callback([&tool, options] {
        Acting acting{tool, *options};
        if (!acting.begin())
            return;
        org::Person made;
        made.name = textOf(options->requester);
        if (!options->team.empty()) {
            const auto in = acting.team();
            if (!in)
                return;
            made.team = *in;
        }
        if (acting.run(desk::SavePerson{made}))
            tool.print(u"The person is there."_s);
    });
}

} // namespace

void addActCommands(CLI::App &app, Tool &tool)
{
    auto options = std::make_shared<ActOptions>();
    addHouse(app, tool, options);
    auto *make = app.add_subcommand("new", "make a ticket");
    make->add_option("subject", options->subject)->required();
    make->add_option("--requester", options->requester, "who asks; a new name is taken in")
        ->required();
    make->add_option("--text", options->text, "what they say");
    make->add_option("--priority", options->priority, "p1 to p5 (default p3)");
    make->add_option("--team", options->team, "who gets it");
    make->callback([&tool, options] { create(tool, *options); });

    const auto add = [&](const char *name, const char *help, const auto &command) {
        auto *sub = app.add_subcommand(name, help);
        sub->add_option("number", options->number, "of the ticket")->required();
        sub->add_option("--as", options->by, "who does it");
        sub->callback([&tool, options, command] { act(tool, *options, command); });
        return sub;
    };
    make->add_option("--as", options->by, "who writes it down");
    using Command = std::optional<ticket::Command>;
    add("reply", "write to the requester",
        [options](Acting &, TicketId id) -> Command {
            return ticket::Reply{id, textOf(options->text), {}, {}};
        })
        ->add_option("text", options->text)
        ->required();
    add("note", "write a note for us",
        [options](Acting &, TicketId id) -> Command {
            return ticket::AddNote{id, textOf(options->text)};
        })
        ->add_option("text", options->text)
        ->required();
    auto *handOff = add("hand-off", "give it to another team",
                        [options](Acting &acting, TicketId id) -> Command {
                            const auto team = acting.team();
                            if (!team)
                                return std::nullopt;
                            return ticket::Assign{id, *team, {}, textOf(options->text)};
                        });
    handOff->add_option("team", options->team)->required();
    handOff->add_option("--note", options->text, "what they need to know");
    add("resolve", "it is solved", [options](Acting &, TicketId id) -> Command {
        return ticket::Resolve{id, textOf(options->text), {}};
    })->add_option("--solution", options->text, "what solved it");
    add("reopen", "it is not solved after all",
        [](Acting &, TicketId id) -> Command { return ticket::Reopen{id}; });
    add("pause", "wait for the requester",
        [&tool, options](Acting &, TicketId id) { return pauseCommand(tool, *options, id); })
        ->add_option("--until", options->until, "when it goes on, as 2026-11-26T14:00:00Z")
        ->required();
    add("resume", "go on", [](Acting &, TicketId id) -> Command { return ticket::Resume{id}; });
}

} // namespace baton::cli
