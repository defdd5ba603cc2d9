#include "app/cli/acting.h"

#include "core/exchange/peoplelist.h"
#include "core/words/practicewords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::cli {

namespace {

struct AdminOptions
{
    std::string by;
    std::string name;
    std::string word;
    std::string team;
    std::string file;
    bool dryRun = false;
};

// One line each, or an array under the name of the list.
void list(Tool &tool, const QString &what, const std::vector<QJsonObject> &things)
{
    QJsonArray array;
    for (const auto &thing : things) {
        array.append(thing);
        if (!tool.json)
            tool.print(thing.value("name"_L1).toString() +
                       (thing.value("retired"_L1).toBool() ? u" (retired)"_s : QString{}));
    }
    if (tool.json)
        tool.printJson({{what, array}});
}

template <class Thing>
void listNames(Tool &tool, const QString &what, std::vector<Thing> desk::Directory::*things)
{
    const auto desk = tool.open();
    const auto directory = desk ? tool.wait(desk->directory()) : std::nullopt;
    if (!directory)
        return;
    std::vector<QJsonObject> objects;
    for (const auto &thing : *directory.*things)
        objects.push_back(
            {{u"id"_s, thing.id.value()}, {u"name"_s, thing.name}, {u"retired"_s, thing.retired}});
    list(tool, what, objects);
}

void addLists(CLI::App &app, Tool &tool)
{
    app.add_subcommand("teams", "list the teams")->callback([&tool] {
        listNames(tool, u"teams"_s, &desk::Directory::teams);
    });
    app.add_subcommand("people", "list the people")->callback([&tool] {
        listNames(tool, u"people"_s, &desk::Directory::people);
    });
    app.add_subcommand("services", "list the services")->callback([&tool] {
        listNames(tool, u"services"_s, &desk::Directory::services);
    });
    app.add_subcommand("departments", "list the departments")->callback([&tool] {
        listNames(tool, u"departments"_s, &desk::Directory::departments);
    });
}

void sayPlan(Tool &tool, const exchange::PeoplePlan &plan)
{
    using exchange::RowFate;
    const auto of = [&plan](RowFate fate) { return plan.count(fate); };
    for (const auto &person : plan.people) {
        if (person.fate == RowFate::Refused)
            tool.printError(exchange::describe(person));
    }
    if (tool.json)
        return tool.printJson({{u"new"_s, of(RowFate::New)},
                               {u"changed"_s, of(RowFate::Changed)},
                               {u"same"_s, of(RowFate::Same)},
                               {u"refused"_s, of(RowFate::Refused)}});
    tool.print(u"%1 new, %2 changed, %3 as they are, %4 refused"_s.arg(of(RowFate::New))
                   .arg(of(RowFate::Changed))
                   .arg(of(RowFate::Same))
                   .arg(of(RowFate::Refused)));
}

void importPeople(Tool &tool, const AdminOptions &options)
{
    Acting acting{tool, options.by};
    if (!acting.begin())
        return;
    const auto people = exchange::readPeople(textOf(options.file));
    if (!people)
        return tool.fail(people.error());
    if (people->guess[static_cast<size_t>(exchange::PersonField::Name)] < 0)
        return tool.fail({ErrorCode::BadInput, {u"no column is called name"_s}, {}});
    const auto directory = tool.wait(acting.desk().directory());
    if (!directory)
        return;
    const auto plan = exchange::planPeople(*people, people->guess, *directory);
    const auto command = commandOf(plan);
    if (!options.dryRun && !command.entries.empty() && !acting.run(command))
        return;
    sayPlan(tool, plan);
    if (plan.count(exchange::RowFate::Refused) > 0)
        tool.exit = Exit::BadInput;
}

void listPractices(Tool &tool)
{
    const auto desk = tool.open();
    const auto directory = desk ? tool.wait(desk->directory()) : std::nullopt;
    if (!directory)
        return;
    const auto practices = org::Practices::from(directory->settings);
    QJsonArray array;
    for (const auto practice : org::allPractices) {
        const auto state = practices.state(practice);
        array.append(QJsonObject{{u"practice"_s, toWord(practice)}, {u"state"_s, toWord(state)}});
        if (!tool.json)
            tool.print(u"%1: %2"_s.arg(toWord(practice), words::name(state)));
    }
    if (tool.json)
        tool.printJson({{u"practices"_s, array}});
}

void setPractice(Tool &tool, const AdminOptions &options)
{
    const auto practice = org::practiceFromWord(textOf(options.name));
    const auto state = org::practiceStateFromWord(textOf(options.word));
    if (!practice || !state)
        return tool.fail({ErrorCode::InvalidValue,
                          {practice ? u"state"_s : u"practice"_s,
                           textOf(practice ? options.word : options.name)},
                          {}});
    Acting acting{tool, options.by};
    if (!acting.begin())
        return;
    TeamId pilot;
    if (*state == org::PracticeState::Pilot) {
        const auto team = acting.team(options.team);
        if (!team)
            return;
        pilot = *team;
    }
    if (acting.run(desk::SetPractice{*practice, *state, pilot}) && !tool.json)
        tool.print(u"%1: %2"_s.arg(toWord(*practice), words::name(*state)));
}

} // namespace

void addAdminCommands(CLI::App &app, Tool &tool)
{
    const auto o = std::make_shared<AdminOptions>();
    addLists(app, tool);
    auto *people = app.add_subcommand("import-people", "bring in a CSV list of people");
    people->add_option("file", o->file)->required();
    people->add_flag("--dry-run", o->dryRun, "only say what would become of it");
    people->add_option("--as", o->by, "who acts");
    people->callback([&tool, o] { importPeople(tool, *o); });
    app.add_subcommand("practices", "how each practice stands")->callback([&tool] {
        listPractices(tool);
    });
    auto *practice = app.add_subcommand("practice", "switch a practice off, to one team, or on");
    practice->add_option("practice", o->name)->required();
    practice->add_option("state", o->word, "off, pilot or on")->required();
    practice->add_option("--team", o->team, "who tries it");
    practice->add_option("--as", o->by, "who acts");
    practice->callback([&tool, o] { setPractice(tool, *o); });
}

} // namespace baton::cli
