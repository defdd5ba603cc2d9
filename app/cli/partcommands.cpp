#include "app/cli/acting.h"

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

using Command = std::optional<ticket::Command>;
using Options = std::shared_ptr<ActOptions>;

void addTags(TicketCommands &commands)
{
    const Options o = commands.options();
    commands
        .add("tag", "put a tag on it",
             [o](Acting &, TicketId id) -> Command { return ticket::AddTag{id, textOf(o->name)}; })
        ->add_option("tag", o->name)
        ->required();
    commands
        .add("untag", "take a tag off it",
             [o](Acting &, TicketId id) -> Command {
                 return ticket::RemoveTag{id, textOf(o->name)};
             })
        ->add_option("tag", o->name)
        ->required();
}

template <class Linking> MakeCommand linking(Tool &tool, const Options &o)
{
    return [&tool, o](Acting &acting, TicketId id) -> Command {
        const auto kind =
            wordOf<ticket::LinkKind>(tool, u"kind"_s, o->word.empty() ? "related" : o->word);
        const auto other = kind ? acting.ticket(o->other) : std::nullopt;
        if (!other)
            return std::nullopt;
        return Linking{id, *other, *kind};
    };
}

// The other ticket is this one's parent, duplicate, cause ...
void addLinks(TicketCommands &commands, Tool &tool)
{
    const Options o = commands.options();
    auto *link = commands.add("link", "link another ticket to it", linking<ticket::Link>(tool, o));
    auto *unlink = commands.add("unlink", "take a link away", linking<ticket::Unlink>(tool, o));
    for (auto *command : {link, unlink}) {
        command->add_option("other", o->other, "the other ticket's number")->required();
        command->add_option(
            "--kind", o->word,
            "what the other is to it: related (so it is), duplicate, parent, child, "
            "caused_by or causes");
    }
    const auto parent = [&](const char *name, const char *help, const auto &make) {
        commands
            .add(name, help,
                 [o, make](Acting &acting, TicketId id) -> Command {
                     const auto other = acting.ticket(o->other);
                     return other ? Command{make(id, *other)} : std::nullopt;
                 })
            ->add_option("parent", o->other, "the parent's number")
            ->required();
    };
    parent("parent", "put it under another ticket", [](TicketId id, TicketId other) {
        return ticket::Link{id, other, ticket::LinkKind::Parent};
    });
    parent("no-parent", "take it from under another ticket", [](TicketId id, TicketId other) {
        return ticket::Unlink{id, other, ticket::LinkKind::Parent};
    });
}

template <class Following> MakeCommand following(const Options &o)
{
    return [o](Acting &acting, TicketId id) -> Command {
        if (o->name.empty())
            return Following{id};
        const auto person = acting.person(o->name);
        return person ? Command{Following{id, person->id}} : std::nullopt;
    };
}

void addFollowers(TicketCommands &commands)
{
    const Options o = commands.options();
    auto *follow = commands.add("follow", "hear of it from now on", following<ticket::Follow>(o));
    auto *unfollow = commands.add("unfollow", "hear no more", following<ticket::Unfollow>(o));
    for (auto *command : {follow, unfollow})
        command->add_option("--person", o->name, "who, if not whoever --as says");
}

void addTimes(TicketCommands &commands, Tool &tool)
{
    const Options o = commands.options();
    commands
        .add("snooze", "snoozed until then; no clock stops",
             [&tool, o](Acting &, TicketId id) -> Command {
                 const auto until = instantOf(tool, u"until"_s, o->until);
                 return until ? Command{ticket::Snooze{id, *until}} : std::nullopt;
             })
        ->add_option("--until", o->until, "as 2026-11-26T14:00:00Z")
        ->required();
    commands.add("wake", "ends the snooze",
                 [](Acting &, TicketId id) -> Command { return ticket::EndSnooze{id}; });
    auto *time =
        commands.add("time", "enter time spent", [&tool, o](Acting &, TicketId id) -> Command {
            ticket::LogTime spent{id, o->minutes, textOf(o->text), {}};
            if (!o->until.empty()) {
                spent.happenedAt = instantOf(tool, u"at"_s, o->until);
                if (!spent.happenedAt)
                    return std::nullopt;
            }
            return spent;
        });
    time->add_option("minutes", o->minutes)->required();
    time->add_option("--what", o->text, "what for");
    time->add_option("--at", o->until, "when, if earlier");
    commands
        .add("time-back", "take back minutes entered by mistake",
             [o](Acting &, TicketId id) -> Command { return ticket::CorrectTime{id, o->minutes}; })
        ->add_option("minutes", o->minutes)
        ->required();
}

// The step at a place of the checklist, as `ticket` shows it: 1 is the first.
std::optional<qint64> stepAt(Tool &tool, Acting &acting, TicketId id, qint64 place)
{
    const auto view = tool.wait(acting.desk().ticket(id));
    if (!view)
        return std::nullopt;
    const auto steps = view->steps();
    if (place >= 1 && place <= std::ssize(steps))
        return steps[static_cast<size_t>(place - 1)].seq;
    tool.fail({ErrorCode::NotFound, {u"step"_s, QString::number(place)}, {}});
    return std::nullopt;
}

void addSteps(TicketCommands &commands, Tool &tool)
{
    const Options o = commands.options();
    commands
        .add("steps", "add steps to its checklist",
             [o](Acting &, TicketId id) -> Command {
                 ticket::AddSteps added{id, {}};
                 for (const auto &step : o->many)
                     added.steps << textOf(step);
                 return added;
             })
        ->add_option("step", o->many, "one or more")
        ->required();
    auto *step =
        commands.add("step", "say how a step of its checklist stands",
                     [&tool, o](Acting &acting, TicketId id) -> Command {
                         const auto state = wordOf<ticket::StepState>(
                             tool, u"state"_s, o->word.empty() ? "done" : o->word);
                         const auto seq = state ? stepAt(tool, acting, id, o->other) : std::nullopt;
                         return seq ? Command{ticket::SetStep{id, *seq, *state}} : std::nullopt;
                     });
    step->add_option("place", o->other, "which one: 1 is the first")->required();
    step->add_option("state", o->word, "done (so it is), open or removed");
}

void addFields(TicketCommands &commands, Tool &tool)
{
    const Options o = commands.options();
    commands
        .add("subject", "change its subject",
             [o](Acting &, TicketId id) -> Command {
                 return ticket::ChangeSubject{id, textOf(o->text)};
             })
        ->add_option("text", o->text)
        ->required();
    commands
        .add("requester", "it is for somebody else",
             [o](Acting &acting, TicketId id) -> Command {
                 const auto person = acting.requester(o->name);
                 return person ? Command{ticket::ChangeRequester{id, *person}} : std::nullopt;
             })
        ->add_option("name", o->name, "a new name is taken in")
        ->required();
    commands
        .add("service", "it is about another service",
             [o](Acting &acting, TicketId id) -> Command {
                 const auto service = acting.service(o->name);
                 return service ? Command{ticket::ChangeService{id, *service}} : std::nullopt;
             })
        ->add_option("name", o->name)
        ->required();
    auto *priority = commands.add(
        "priority", "change its priority", [&tool, o](Acting &, TicketId id) -> Command {
            const auto word = wordOf<ticket::Priority>(tool, u"priority"_s, o->word);
            return word ? Command{ticket::ChangePriority{id, *word, textOf(o->reason)}}
                        : std::nullopt;
        });
    priority->add_option("priority", o->word, "p1 to p5")->required();
    priority->add_option("--reason", o->reason, "why; needed where a promise would be made easier");
}

void addImpact(TicketCommands &commands, Tool &tool)
{
    const Options o = commands.options();
    auto *impact =
        commands.add("impact", "whether the requester can work; the priority follows",
                     [&tool, o](Acting &, TicketId id) -> Command {
                         const auto word = wordOf<ticket::Impact>(tool, u"impact"_s, o->word);
                         if (!word)
                             return std::nullopt;
                         ticket::ChangeImpact change{id, *word, {}, textOf(o->reason)};
                         if (!o->priority.empty()) {
                             change.priority =
                                 wordOf<ticket::Priority>(tool, u"priority"_s, o->priority);
                             if (!change.priority)
                                 return std::nullopt;
                         }
                         return change;
                     });
    impact->add_option("impact", o->word, "cannot_work, hindered, can_work or unknown")->required();
    impact->add_option("--priority", o->priority, "another one than follows; needs --reason");
    impact->add_option("--reason", o->reason, "why");
}

void addMerging(TicketCommands &commands)
{
    const Options o = commands.options();
    commands
        .add("merge", "end it and go on in another ticket",
             [o](Acting &acting, TicketId id) -> Command {
                 const auto other = acting.ticket(o->other);
                 return other ? Command{ticket::Merge{id, *other}} : std::nullopt;
             })
        ->add_option("into", o->other, "the number of the ticket that goes on")
        ->required();
    commands.add("unmerge", "it is a ticket of its own again",
                 [](Acting &, TicketId id) -> Command { return ticket::UndoMerge{id}; });
    auto *split = commands.add("split", "make a ticket of one message of the requester",
                               [o](Acting &, TicketId id) -> Command {
                                   return ticket::Split{id, o->other, textOf(o->text)};
                               });
    split->add_option("activity", o->other, "seq of the message, as ticket --json says")
        ->required();
    split->add_option("subject", o->text, "of the new ticket")->required();
    commands.add("unsplit", "give its message back to the ticket it came from",
                 [](Acting &, TicketId id) -> Command { return ticket::UndoSplit{id}; });
}

} // namespace

void addPartCommands(CLI::App &app, Tool &tool)
{
    TicketCommands commands{app, tool};
    addTags(commands);
    addLinks(commands, tool);
    addFollowers(commands);
    addTimes(commands, tool);
    addSteps(commands, tool);
    addFields(commands, tool);
    addImpact(commands, tool);
    addMerging(commands);
}

} // namespace baton::cli
