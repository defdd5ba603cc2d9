#include "ui/admin/houselists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("house", text);
}

desk::Command saving(const org::Team &team)
{
    return desk::SaveTeam{team};
}
desk::Command saving(const org::Department &department)
{
    return desk::SaveDepartment{department};
}
desk::Command saving(const org::Service &service)
{
    return desk::SaveService{service};
}

template <class Thing> using Things =
    std::vector<Thing> desk::Directory::*; // where the directory holds them

template <class Thing> std::optional<Thing> thingOf(const std::vector<Thing> &things, qint64 id)
{
    const auto found =
        std::ranges::find(things, id, [](const Thing &thing) { return thing.id.value(); });
    return found == things.end() ? std::nullopt : std::optional{*found};
}

// How many people a department or a team has, as its list says it.
QString countOf(const desk::Directory &directory, auto org::Person::*member, auto id)
{
    const auto count = std::ranges::count_if(directory.people, [&](const org::Person &person) {
        return !person.retired && person.*member == id;
    });
    return QString::number(count);
}

template <class Thing> SetupChange made(Thing thing, const QString &name)
{
    thing.name = name;
    return {saving(thing),
            [thing](const desk::Receipt &receipt) {
                auto back = thing;
                back.id = as<decltype(back.id)>(receipt.stream);
                back.retired = true;
                return saving(back);
            },
            tr("%1 is added").arg(name)};
}

template <class Thing> SetupChange changed(const desk::Directory &directory, const Thing &before,
                                           const Thing &after, const QString &words)
{
    return {saving(after), [before](const desk::Receipt &) { return saving(before); }, words,
            directory.versionOf(before.id)};
}

// Things that are a name and nothing else.
template <class Thing> HouseListSpec namedList(Things<Thing> things)
{
    HouseListSpec spec;
    spec.add = [](const desk::Directory &, const QString &name) {
        return std::optional{made(Thing{}, name)};
    };
    spec.edit = [things](const desk::Directory &directory, qint64 id, int column,
                         const QString &text) -> std::optional<SetupChange> {
        const auto before = thingOf(directory.*things, id);
        if (!before || column != 0)
            return {};
        auto after = *before;
        after.name = text;
        return changed(directory, *before, after,
                       tr("%1 is called %2 now").arg(before->name, text));
    };
    spec.retireOrBack = [things](const desk::Directory &directory,
                                 qint64 id) -> std::optional<SetupChange> {
        const auto before = thingOf(directory.*things, id);
        if (!before)
            return {};
        auto after = *before;
        after.retired = !before->retired;
        return changed(directory, *before, after,
                       after.retired ? tr("%1 is retired").arg(before->name)
                                     : tr("%1 is back").arg(before->name));
    };
    return spec;
}

} // namespace

HouseListSpec teamList()
{
    auto spec = namedList<org::Team>(&desk::Directory::teams);
    spec.id = u"teams"_s;
    spec.kind = "team";
    spec.title = tr("Teams");
    spec.lead = tr("Who holds tickets. A retired team is offered nowhere any more; its tickets and "
                   "its history stay.");
    spec.headers = {tr("Name"), tr("Technicians")};
    spec.addHint = tr("Name of a new team");
    spec.empty = tr("There is no team yet. Type a name above.");
    spec.rows = [](const desk::Directory &directory) {
        std::vector<HouseRow> rows;
        rows.reserve(directory.teams.size());
        for (const auto &team : directory.teams)
            rows.push_back({team.id.value(),
                            {team.name, countOf(directory, &org::Person::team, team.id)},
                            team.retired});
        return rows;
    };
    return spec;
}

HouseListSpec departmentList()
{
    auto spec = namedList<org::Department>(&desk::Directory::departments);
    spec.id = u"departments"_s;
    spec.kind = "department";
    spec.title = tr("Departments");
    spec.lead = tr("Where requesters sit.");
    spec.headers = {tr("Name"), tr("People")};
    spec.addHint = tr("Name of a new department");
    spec.empty = tr("There is no department yet. Type a name above, or bring in a list of people.");
    spec.rows = [](const desk::Directory &directory) {
        std::vector<HouseRow> rows;
        rows.reserve(directory.departments.size());
        for (const auto &department : directory.departments)
            rows.push_back(
                {department.id.value(),
                 {department.name, countOf(directory, &org::Person::department, department.id)},
                 department.retired});
        return rows;
    };
    return spec;
}

HouseListSpec serviceList()
{
    auto spec = namedList<org::Service>(&desk::Directory::services);
    spec.id = u"services"_s;
    spec.kind = "service";
    spec.title = tr("Services");
    spec.lead = tr("What people use and call about: mail, printing, the network. As soon as there "
                   "is one, a new ticket may name it.");
    spec.headers = {tr("Name")};
    spec.addHint = tr("Name of a new service");
    spec.empty = tr("There is no service yet. Type a name above.");
    spec.rows = [](const desk::Directory &directory) {
        std::vector<HouseRow> rows;
        rows.reserve(directory.services.size());
        for (const auto &service : directory.services)
            rows.push_back({service.id.value(), {service.name}, service.retired});
        return rows;
    };
    return spec;
}

} // namespace baton::ui
