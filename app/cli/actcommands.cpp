#include "app/cli/acting.h"

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

using Command = std::optional<ticket::Command>;
using Options = std::shared_ptr<ActOptions>;

// The earlier instant of something that is written down later.
Result<std::optional<Instant>> happenedAt(Tool &tool, const ActOptions &options)
{
    if (options.until.empty())
        return std::nullopt;
    const auto at = instantOf(tool, u"at"_s, options.until);
    if (!at)
        return failure(ErrorCode::InvalidValue, {});
    return at;
}

struct NewOptions
{
    ActOptions act;
    std::string subject;
    std::string requester;
    std::string team;
    std::string impact;
    qint64 follows = 0;
};

Command createCommand(Tool &tool, Acting &acting, const NewOptions &options)
{
    const auto priority = wordOf<ticket::Priority>(
        tool, u"priority"_s, options.act.priority.empty() ? "none" : options.act.priority);
    const auto impact = wordOf<ticket::Impact>(tool, u"impact"_s,
                                               options.impact.empty() ? "unknown" : options.impact);
    const auto at = happenedAt(tool, options.act);
    if (!priority || !impact || !at)
        return std::nullopt;
    ticket::Create command;
    command.subject = textOf(options.subject);
    command.message = textOf(options.act.text);
    command.priority = *priority;
    command.impact = *impact;
    command.overrideReason = textOf(options.act.reason);
    command.reportedAt = *at;
    if (options.act.priority.empty() && options.impact.empty())
        command.priority = ticket::Priority::P3;
    if (!options.team.empty()) {
        const auto team = acting.team(options.team);
        if (!team)
            return std::nullopt;
        command.team = *team;
    }
    if (options.follows != 0) {
        const auto before = acting.ticket(options.follows);
        if (!before)
            return std::nullopt;
        command.follows = *before;
    }
    const auto requester = acting.requester(options.requester);
    if (!requester)
        return std::nullopt;
    command.requester = *requester;
    return command;
}

void addNew(CLI::App &app, Tool &tool)
{
    auto options = std::make_shared<NewOptions>();
    auto *make = app.add_subcommand("new", "make a ticket");
    make->add_option("subject", options->subject)->required();
    make->add_option("--requester", options->requester, "who asks; a new name is taken in")
        ->required();
    make->add_option("--text", options->act.text, "what they say");
    make->add_option("--impact", options->impact,
                     "cannot_work, hindered or can_work: the priority follows");
    make->add_option("--priority", options->act.priority, "p1 to p5 (else what follows, or p3)");
    make->add_option("--reason", options->act.reason, "why another priority than follows");
    make->add_option("--at", options->act.until, "when it was reported, if earlier");
    make->add_option("--team", options->team, "who gets it");
    make->add_option("--follows", options->follows, "the ticket it goes on from");
    make->add_option("--as", options->act.by, "who writes it down");
    make->callback([&tool, options] {
        Acting acting{tool, options->act.by};
        const auto command = acting.begin() ? createCommand(tool, acting, *options) : std::nullopt;
        const auto receipt = command ? acting.run(*command) : std::nullopt;
        if (receipt)
            acting.say(*receipt);
    });
}

void addHouse(CLI::App &app, Tool &tool)
{
    auto options = std::make_shared<NewOptions>();
    auto *team = app.add_subcommand("new-team", "make a team");
    team->add_option("name", options->team)->required();
    team->callback([&tool, options] {
        Acting acting{tool, {}};
        if (acting.begin() && acting.run(desk::SaveTeam{{{}, textOf(options->team)}}))
            tool.print(u"The team is there."_s);
    });
    auto *person = app.add_subcommand("new-person", "make a person; with --team, a technician");
    person->add_option("name", options->requester)->required();
    person->add_option("--team", options->team, "works in this team");
    person->callback([&tool, options] {
        Acting acting{tool, {}};
        if (!acting.begin())
            return;
        org::Person made;
        made.name = textOf(options->requester);
        if (!options->team.empty()) {
            const auto in = acting.team(options->team);
            if (!in)
                return;
            made.team = *in;
        }
        if (acting.run(desk::SavePerson{made}))
            tool.print(u"The person is there."_s);
    });
}

// What is said: to the requester, by the requester, for us.
void addWords(TicketCommands &commands, Tool &tool)
{
    const Options o = commands.options();
    auto *reply = commands.add(
        "reply", "write to the requester", [&tool, o](Acting &, TicketId id) -> Command {
            const auto at = happenedAt(tool, *o);
            return at ? Command{ticket::Reply{id, textOf(o->text), {}, *at}} : std::nullopt;
        });
    auto *message = commands.add(
        "message", "what the requester wrote or said",
        [&tool, o](Acting &, TicketId id) -> Command {
            const auto at = happenedAt(tool, *o);
            return at ? Command{ticket::RecordRequesterMessage{id, textOf(o->text), {}, *at}}
                      : std::nullopt;
        });
    for (auto *command : {reply, message}) {
        command->add_option("text", o->text)->required();
        command->add_option("--at", o->until, "when, if earlier");
    }
    commands
        .add("note", "write a note for us",
             [o](Acting &, TicketId id) -> Command { return ticket::AddNote{id, textOf(o->text)}; })
        ->add_option("text", o->text)
        ->required();
    commands.add("no-reply-needed", "the requester's message needs no answer",
                 [](Acting &, TicketId id) -> Command { return ticket::DeclareNoReplyNeeded{id}; });
}

// Who holds it.
void addHolders(TicketCommands &commands, Tool &tool)
{
    const Options o = commands.options();
    auto *handOff = commands.add("hand-off", "give it to another team",
                                 [o](Acting &acting, TicketId id) -> Command {
                                     const auto team = acting.team(o->name);
                                     if (!team)
                                         return std::nullopt;
                                     return ticket::Assign{id, *team, {}, textOf(o->text)};
                                 });
    handOff->add_option("team", o->name)->required();
    handOff->add_option("--note", o->text, "what they need to know");
    commands
        .add("assign", "give it to a technician, in their team",
             [o](Acting &acting, TicketId id) -> Command {
                 const auto person = acting.person(o->name);
                 if (!person)
                     return std::nullopt;
                 return ticket::Assign{id, person->team, person->id, textOf(o->text)};
             })
        ->add_option("person", o->name)
        ->required();
    commands.add("take", "accept it; whoever --as says holds it then",
                 [](Acting &, TicketId id) -> Command { return ticket::Accept{id}; });
    auto *back = commands.add("return", "give it back to the team it came from",
                              [&tool, o](Acting &, TicketId id) -> Command {
                                  const auto cause =
                                      wordOf<ticket::ReturnCause>(tool, u"cause"_s, o->word);
                                  if (!cause)
                                      return std::nullopt;
                                  return ticket::Return{id, *cause, textOf(o->text)};
                              });
    back->add_option("cause", o->word,
                     "wrong_team, missing_information, no_rights, no_knowledge, supplier or other")
        ->required();
    back->add_option("--note", o->text, "what is missing");
}

// How it stands.
void addStates(TicketCommands &commands, Tool &tool)
{
    const Options o = commands.options();
    const auto plain = [&commands](const char *name, const char *help, const auto &make) {
        commands.add(name, help, [make](Acting &, TicketId id) -> Command { return make(id); });
    };
    plain("start", "work has begun", [](TicketId id) { return ticket::StartWork{id}; });
    plain("resume", "go on", [](TicketId id) { return ticket::Resume{id}; });
    plain("reopen", "it is not solved after all", [](TicketId id) { return ticket::Reopen{id}; });
    plain("close", "it is over", [](TicketId id) { return ticket::Close{id}; });
    auto *resolve =
        commands.add("resolve", "it is solved", [&tool, o](Acting &, TicketId id) -> Command {
            const auto at = happenedAt(tool, *o);
            return at ? Command{ticket::Resolve{id, textOf(o->text), *at}} : std::nullopt;
        });
    resolve->add_option("--solution", o->text, "what solved it");
    resolve->add_option("--at", o->until, "when, if earlier");
    auto *restore = commands.add(
        "restore", "the requester can work again", [&tool, o](Acting &, TicketId id) -> Command {
            const auto by =
                wordOf<ticket::RestoredBy>(tool, u"by"_s, o->word.empty() ? "fix" : o->word);
            const auto at = happenedAt(tool, *o);
            return by && at ? Command{ticket::Restore{id, *by, textOf(o->text), *at}}
                            : std::nullopt;
        });
    restore->add_option("--by", o->word, "workaround or fix (so it is)");
    restore->add_option("--how", o->text, "what helped");
    restore->add_option("--at", o->until, "when, if earlier");
    commands
        .add("pause", "wait for the requester",
             [&tool, o](Acting &, TicketId id) -> Command {
                 const auto until = instantOf(tool, u"until"_s, o->until);
                 if (!until)
                     return std::nullopt;
                 return ticket::Pause{id, ticket::PauseReason::Requester, *until};
             })
        ->add_option("--until", o->until, "when it goes on, as 2026-11-26T14:00:00Z")
        ->required();
}

} // namespace

void addActCommands(CLI::App &app, Tool &tool)
{
    addHouse(app, tool);
    addNew(app, tool);
    TicketCommands commands{app, tool};
    addWords(commands, tool);
    addHolders(commands, tool);
    addStates(commands, tool);
}

} // namespace baton::cli
