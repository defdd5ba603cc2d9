#include "core/desk/names.h"

namespace baton::desk {

namespace {

template <class Named, class IdType> QString nameIn(const std::vector<Named> &things, IdType id)
{
    const auto found = std::ranges::find(things, id, &Named::id);
    return found == things.end() ? QString{} : found->name;
}

} // namespace

std::shared_ptr<const Names> Names::read(storage::Session &session)
{
    auto names = std::make_shared<Names>();
    auto org = session.org();
    names->m_teams = org.teams();
    names->m_services = org.services();
    names->m_departments = org.departments();
    names->m_people = org.people();
    names->addIndex();
    return names;
}

std::shared_ptr<const Names> Names::readAll(storage::Session &session)
{
    auto names = std::make_shared<Names>();
    auto org = session.org();
    names->m_people = org.allPeople();
    names->addIndex();
    return names;
}

void Names::addIndex()
{
    for (qsizetype i = 0; const auto &person : m_people)
        m_personAt.insert(person.id, i++);
    for (qsizetype i = 0; const auto &team : m_teams)
        m_teamAt.insert(team.id, i++);
}

QString Names::team(TeamId id) const
{
    const auto at = m_teamAt.value(id, -1);
    return at < 0 ? QString{} : m_teams[static_cast<size_t>(at)].name;
}

QString Names::service(ServiceId id) const
{
    return nameIn(m_services, id);
}

QString Names::department(DepartmentId id) const
{
    return nameIn(m_departments, id);
}

org::Person Names::person(PersonId id) const
{
    const auto at = m_personAt.value(id, -1);
    return at < 0 ? org::Person{} : m_people[static_cast<size_t>(at)];
}

handoff::Membership Names::membership() const
{
    return [this](PersonId id, TeamId team) {
        const auto at = m_personAt.value(id, -1);
        return at >= 0 && m_people[static_cast<size_t>(at)].team == team;
    };
}

} // namespace baton::desk
