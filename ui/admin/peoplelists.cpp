#include "ui/admin/houselists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

enum PersonColumn { Name, Team, Department, Mail, Phone, Room, Device };

QString tr(const char *text)
{
    return QCoreApplication::translate("house", text);
}

// What stands for "none" in a box.
QString none()
{
    return u"-"_s;
}

template <class Thing> QStringList namesIn(const std::vector<Thing> &things)
{
    QStringList names;
    for (const auto &thing : things) {
        if (!thing.retired)
            names << thing.name;
    }
    names.sort(Qt::CaseInsensitive);
    names.prepend(none());
    return names;
}

// The one in use of that name; a null id for none.
template <class Thing> auto idOf(const std::vector<Thing> &things, const QString &name)
{
    const auto found = std::ranges::find_if(
        things, [&name](const Thing &thing) { return !thing.retired && thing.name == name; });
    return found == things.end() ? decltype(Thing::id){} : found->id;
}

std::optional<org::Person> personOf(const desk::Directory &directory, qint64 id)
{
    const auto found = std::ranges::find(directory.people, PersonId{id}, &org::Person::id);
    return found == directory.people.end() ? std::nullopt : std::optional{*found};
}

SetupChange changed(const org::Person &before, const org::Person &after, const QString &words)
{
    return {desk::SavePerson{after},
            [before](const desk::Receipt &) { return desk::Command{desk::SavePerson{before}}; },
            words};
}

org::Person with(org::Person person, const desk::Directory &directory, int column,
                 const QString &text)
{
    switch (column) {
    case Name:
        person.name = text;
        break;
    case Team:
        person.team = idOf(directory.teams, text);
        break;
    case Department:
        person.department = idOf(directory.departments, text);
        break;
    case Mail:
        person.mail = text;
        break;
    case Phone:
        person.phone = text;
        break;
    case Room:
        person.room = text;
        break;
    case Device:
        person.device = text;
        break;
    default:
        break;
    }
    return person;
}

std::optional<SetupChange> edited(const desk::Directory &directory, qint64 id, int column,
                                  const QString &text)
{
    const auto before = personOf(directory, id);
    if (!before)
        return {};
    const auto after = with(*before, directory, column, text);
    if (after == *before)
        return {};
    return changed(*before, after, tr("%1 is changed").arg(after.name));
}

std::optional<SetupChange> added(const QString &name)
{
    org::Person person;
    person.name = name;
    return SetupChange{desk::SavePerson{person},
                       [person](const desk::Receipt &receipt) {
                           auto back = person;
                           back.id = as<PersonId>(receipt.stream);
                           back.retired = true;
                           return desk::Command{desk::SavePerson{back}};
                       },
                       tr("%1 is added").arg(name)};
}

std::vector<HouseRow> rowsOf(const desk::Directory &directory)
{
    QHash<TeamId, QString> teams;
    for (const auto &team : directory.teams)
        teams.insert(team.id, team.name);
    QHash<DepartmentId, QString> departments;
    for (const auto &department : directory.departments)
        departments.insert(department.id, department.name);
    std::vector<HouseRow> rows;
    rows.reserve(directory.people.size());
    for (const auto &person : directory.people)
        rows.push_back(
            {person.id.value(),
             {person.name, teams.value(person.team), departments.value(person.department),
              person.mail, person.phone, person.room, person.device},
             person.retired});
    return rows;
}

} // namespace

HouseListSpec peopleList()
{
    HouseListSpec spec;
    spec.id = u"people"_s;
    spec.kind = "person";
    spec.title = tr("People");
    spec.lead = tr("Who calls and who works. Whoever belongs to a team is a technician there. Type "
                   "into a cell to change it.");
    spec.headers = {tr("Name"),  tr("Team"), tr("Department"), tr("Mail"),
                    tr("Phone"), tr("Room"), tr("Device")};
    spec.addHint = tr("Name of a new person");
    spec.empty = tr("Nobody is here yet. Type a name above, or bring in a list.");
    spec.rows = rowsOf;
    spec.add = [](const desk::Directory &, const QString &name) { return added(name); };
    spec.edit = edited;
    spec.retireOrBack = [](const desk::Directory &directory,
                           qint64 id) -> std::optional<SetupChange> {
        const auto before = personOf(directory, id);
        if (!before)
            return {};
        auto after = *before;
        after.retired = !before->retired;
        return changed(*before, after,
                       after.retired ? tr("%1 is retired").arg(before->name)
                                     : tr("%1 is back").arg(before->name));
    };
    spec.choices = [](const desk::Directory &directory, int column) {
        return column == Team         ? namesIn(directory.teams)
               : column == Department ? namesIn(directory.departments)
                                      : QStringList{};
    };
    return spec;
}

} // namespace baton::ui
