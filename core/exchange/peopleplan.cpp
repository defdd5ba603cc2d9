#include "core/exchange/peoplelist.h"

#include <QHash>

namespace baton::exchange {

namespace {

class Planner
{
public:
    Planner(const PersonColumns &columns, const desk::Directory &directory)
        : m_columns{columns}, m_directory{directory}
    {
        for (const auto &team : directory.teams) {
            if (!team.retired)
                m_teams.insert(team.name.toCaseFolded(), team.id);
        }
        for (const auto &department : directory.departments) {
            if (!department.retired)
                m_departments.insert(department.name.toCaseFolded(), department.id);
        }
        for (qsizetype i = 0; i < std::ssize(directory.people); ++i) {
            const auto &person = directory.people[static_cast<size_t>(i)];
            if (person.retired)
                continue;
            m_byName.insert(person.name.toCaseFolded(), i);
            if (!person.mail.isEmpty())
                m_byMail.insert(person.mail.toCaseFolded(), i);
            if (person.team)
                m_technicians.insert(person.name, person.id);
        }
    }

    PlannedPerson plan(const PeopleList::Row &row)
    {
        PlannedPerson planned;
        planned.line = row.line;
        const auto name = valueOf(row, PersonField::Name);
        if (name.isEmpty())
            return refused(planned, PersonProblem::NoName, {});
        const auto mail = valueOf(row, PersonField::Mail);
        if (const auto first = firstLineOf(name, mail, row.line); first > 0)
            return refused(planned, PersonProblem::TwiceInFile, QString::number(first));
        if (!findKnown(planned, name, mail))
            return refused(planned, PersonProblem::ManyMatch, name);
        planned.seen = m_directory.versionOf(planned.before.id);
        planned.after = planned.before;
        planned.after.name = name;
        if (!fill(planned, row))
            return planned;
        if (!takeTechnician(planned.after, row.line))
            return refused(planned, PersonProblem::NameTaken, name);
        const bool same = planned.after == planned.before && planned.newDepartment.isEmpty();
        planned.fate = planned.before.id.isNull() ? RowFate::New
                       : same                     ? RowFate::Same
                                                  : RowFate::Changed;
        return planned;
    }

private:
    [[nodiscard]] QString valueOf(const PeopleList::Row &row, PersonField field) const
    {
        return row.values.value(m_columns[static_cast<size_t>(field)]);
    }
    static PlannedPerson refused(PlannedPerson planned, PersonProblem problem, const QString &value)
    {
        planned.fate = RowFate::Refused;
        planned.problem = problem;
        planned.value = value.left(60);
        return planned;
    }
    /// The line that named this person before; 0 for the first one, which is kept.
    qint64 firstLineOf(const QString &name, const QString &mail, qint64 line)
    {
        const auto key = mail.isEmpty() ? name.toCaseFolded() : u'@' + mail.toCaseFolded();
        const auto known = m_lines.constFind(key);
        if (known != m_lines.constEnd())
            return *known;
        m_lines.insert(key, line);
        return 0;
    }
    /// False where several people could be meant.
    bool findKnown(PlannedPerson &planned, const QString &name, const QString &mail)
    {
        if (!mail.isEmpty()) {
            if (const auto at = m_byMail.constFind(mail.toCaseFolded()); at != m_byMail.constEnd())
                planned.before = m_directory.people[static_cast<size_t>(*at)];
            if (planned.before.id)
                return true;
        }
        const auto same = m_byName.values(name.toCaseFolded());
        if (same.size() > 1 && mail.isEmpty())
            return false;
        for (const auto at : same) {
            const auto &person = m_directory.people[static_cast<size_t>(at)];
            if (mail.isEmpty() || person.mail.isEmpty())
                planned.before = person; // the address is what was not known yet
        }
        return true;
    }
    bool fill(PlannedPerson &planned, const PeopleList::Row &row) const
    {
        auto &person = planned.after;
        const auto take = [&](PersonField field, QString &into) {
            if (const auto value = valueOf(row, field); !value.isEmpty())
                into = value;
        };
        take(PersonField::Mail, person.mail);
        take(PersonField::Phone, person.phone);
        take(PersonField::Room, person.room);
        take(PersonField::Device, person.device);
        if (const auto name = valueOf(row, PersonField::Department); !name.isEmpty()) {
            const auto known = m_departments.constFind(name.toCaseFolded());
            if (known != m_departments.constEnd())
                person.department = *known;
            else
                planned.newDepartment = name;
        }
        if (const auto name = valueOf(row, PersonField::Team); !name.isEmpty()) {
            const auto known = m_teams.constFind(name.toCaseFolded());
            if (known == m_teams.constEnd()) {
                planned = refused(planned, PersonProblem::UnknownTeam, name);
                return false;
            }
            person.team = *known;
        }
        return true;
    }
    bool takeTechnician(const org::Person &person, qint64 line)
    {
        if (person.team.isNull())
            return true;
        const auto own = person.id.isNull() ? PersonId{-line} : person.id;
        const auto holder = m_technicians.constFind(person.name);
        if (holder != m_technicians.constEnd() && *holder != own)
            return false;
        m_technicians.insert(person.name, own);
        return true;
    }

    const PersonColumns &m_columns;
    const desk::Directory &m_directory;
    QHash<QString, TeamId> m_teams;
    QHash<QString, DepartmentId> m_departments;
    QMultiHash<QString, qsizetype> m_byName;
    QHash<QString, qsizetype> m_byMail;
    QHash<QString, PersonId> m_technicians;
    QHash<QString, qint64> m_lines;
};

bool isTaken(const PlannedPerson &planned)
{
    return planned.fate == RowFate::New || planned.fate == RowFate::Changed;
}

} // namespace

PeoplePlan planPeople(const PeopleList &list, const PersonColumns &columns,
                      const desk::Directory &directory)
{
    Planner planner{columns, directory};
    PeoplePlan plan;
    plan.people.reserve(list.rows.size());
    for (const auto &row : list.rows)
        plan.people.push_back(planner.plan(row));
    return plan;
}

desk::SavePeople commandOf(const PeoplePlan &plan)
{
    desk::SavePeople command;
    for (const auto &planned : plan.people) {
        if (isTaken(planned))
            command.entries.push_back({planned.after, planned.newDepartment, planned.seen});
    }
    return command;
}

desk::SavePeople takenBack(const PeoplePlan &plan, const desk::Receipt &receipt)
{
    desk::SavePeople command;
    size_t at = 0;
    for (const auto &planned : plan.people) {
        if (!isTaken(planned) || at >= receipt.streams.size())
            continue;
        auto person = planned.before;
        if (planned.fate == RowFate::New) {
            person = planned.after;
            person.retired = true;
        }
        person.id = as<PersonId>(receipt.streams[at]);
        command.entries.push_back({person, {}, receipt.versions[at]});
        ++at;
    }
    return command;
}

} // namespace baton::exchange
