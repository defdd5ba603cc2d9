#include "core/storage/orgstore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::storage {

namespace {

#define BATON_VISIBLE_OR_OWN                                                                       \
    " WHERE batch = 0 OR batch = ? OR batch IN (SELECT id FROM batch WHERE state = 'visible') "    \
    "ORDER BY id"

template <class Named>
void saveNamed(Connection &connection, const char *sql, const Named &thing, BatchId batch)
{
    const auto save = connection.use(sql);
    save->bind(thing.id, thing.name, batch);
    save->run();
}

template <class Named, class IdType>
std::vector<Named> readNamed(Connection &connection, const char *sql, BatchId batch)
{
    std::vector<Named> things;
    const auto ask = connection.use(sql);
    ask->bind(batch);
    while (ask->step())
        things.push_back({ask->id<IdType>(0), ask->text(1)});
    return things;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

} // namespace

void OrgStore::save(const org::Team &team, BatchId batch)
{
    saveNamed(m_connection,
              "INSERT INTO team(id, name, batch) VALUES (?,?,?) "
              "ON CONFLICT(id) DO UPDATE SET name = excluded.name",
              team, batch);
}

void OrgStore::save(const org::Department &department, BatchId batch)
{
    saveNamed(m_connection,
              "INSERT INTO department(id, name, batch) VALUES (?,?,?) "
              "ON CONFLICT(id) DO UPDATE SET name = excluded.name",
              department, batch);
}

void OrgStore::save(const org::Service &service, BatchId batch)
{
    saveNamed(m_connection,
              "INSERT INTO service(id, name, batch) VALUES (?,?,?) "
              "ON CONFLICT(id) DO UPDATE SET name = excluded.name",
              service, batch);
}

void OrgStore::save(const org::Person &person, BatchId batch)
{
    const auto save = m_connection.use(
        "INSERT INTO person(id, name, department, mail, phone, room, team, batch) "
        "VALUES (?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET name = excluded.name, "
        "department = excluded.department, mail = excluded.mail, phone = excluded.phone, "
        "room = excluded.room, team = excluded.team");
    save->bind(person.id, person.name, person.department, person.mail, person.phone, person.room,
               person.team, batch);
    save->run();
}

std::vector<org::Team> OrgStore::teams(BatchId batch)
{
    return readNamed<org::Team, TeamId>(m_connection,
                                        "SELECT id, name FROM team" BATON_VISIBLE_OR_OWN, batch);
}

std::vector<org::Department> OrgStore::departments(BatchId batch)
{
    return readNamed<org::Department, DepartmentId>(
        m_connection, "SELECT id, name FROM department" BATON_VISIBLE_OR_OWN, batch);
}

std::vector<org::Service> OrgStore::services(BatchId batch)
{
    return readNamed<org::Service, ServiceId>(
        m_connection, "SELECT id, name FROM service" BATON_VISIBLE_OR_OWN, batch);
}

std::vector<org::Person> OrgStore::people(BatchId batch)
{
    const auto ask = m_connection.use("SELECT id, name, department, mail, phone, room, team "
                                      "FROM person" BATON_VISIBLE_OR_OWN);
    ask->bind(batch);
    return readPeople(ask);
}

std::vector<org::Person> OrgStore::allPeople()
{
    return readPeople(m_connection.use(
        "SELECT id, name, department, mail, phone, room, team FROM person ORDER BY id"));
}

std::vector<org::Person> OrgStore::readPeople(const StatementUse &ask)
{
    std::vector<org::Person> people;
    while (ask->step())
        people.push_back({ask->id<PersonId>(0), ask->text(1), ask->id<DepartmentId>(2),
                          ask->text(3), ask->text(4), ask->text(5), ask->id<TeamId>(6)});
    return people;
}

QByteArray toJson(const org::Team &team)
{
    return compact({{u"name"_s, team.name}});
}

QByteArray toJson(const org::Department &department)
{
    return compact({{u"name"_s, department.name}});
}

QByteArray toJson(const org::Service &service)
{
    return compact({{u"name"_s, service.name}});
}

QByteArray toJson(const org::Person &person)
{
    QJsonObject object{{u"name"_s, person.name}};
    const auto add = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add(u"mail"_s, person.mail);
    add(u"phone"_s, person.phone);
    add(u"room"_s, person.room);
    if (person.department)
        object.insert(u"department"_s, person.department.value());
    if (person.team)
        object.insert(u"team"_s, person.team.value());
    return compact(object);
}

org::Person personFromJson(PersonId id, const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    return {id,
            object.value(u"name"_s).toString(),
            DepartmentId{object.value(u"department"_s).toInteger()},
            object.value(u"mail"_s).toString(),
            object.value(u"phone"_s).toString(),
            object.value(u"room"_s).toString(),
            TeamId{object.value(u"team"_s).toInteger()}};
}

QString nameFromJson(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(u"name"_s).toString();
}

} // namespace baton::storage
