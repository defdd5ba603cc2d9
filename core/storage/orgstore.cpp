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
    save->bind(thing.id, thing.name, thing.retired ? 1 : 0, batch);
    save->run();
}

template <class Named, class IdType>
std::vector<Named> readNamed(Connection &connection, const char *sql, BatchId batch)
{
    std::vector<Named> things;
    const auto ask = connection.use(sql);
    ask->bind(batch);
    while (ask->step())
        things.push_back({ask->id<IdType>(0), ask->text(1), ask->number(2) != 0});
    return things;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

template <class Named> QByteArray namedJson(const Named &thing)
{
    QJsonObject object{{u"name"_s, thing.name}};
    if (thing.retired)
        object.insert(u"retired"_s, true);
    return compact(object);
}

} // namespace

void OrgStore::save(const org::Team &team, BatchId batch)
{
    saveNamed(m_connection,
              "INSERT INTO team(id, name, retired, batch) VALUES (?,?,?,?) "
              "ON CONFLICT(id) DO UPDATE SET name = excluded.name, retired = excluded.retired",
              team, batch);
}

void OrgStore::save(const org::Department &department, BatchId batch)
{
    saveNamed(m_connection,
              "INSERT INTO department(id, name, retired, batch) VALUES (?,?,?,?) "
              "ON CONFLICT(id) DO UPDATE SET name = excluded.name, retired = excluded.retired",
              department, batch);
}

void OrgStore::save(const org::Service &service, BatchId batch)
{
    saveNamed(m_connection,
              "INSERT INTO service(id, name, retired, batch) VALUES (?,?,?,?) "
              "ON CONFLICT(id) DO UPDATE SET name = excluded.name, retired = excluded.retired",
              service, batch);
}

void OrgStore::save(const org::Person &person, BatchId batch)
{
    const auto save = m_connection.use(
        "INSERT INTO person(id, name, department, mail, phone, room, team, device, retired, batch) "
        "VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET name = excluded.name, "
        "department = excluded.department, mail = excluded.mail, phone = excluded.phone, "
        "room = excluded.room, team = excluded.team, device = excluded.device, "
        "retired = excluded.retired");
    save->bind(person.id, person.name, person.department, person.mail, person.phone, person.room,
               person.team, person.device, person.retired ? 1 : 0, batch);
    save->run();
}

std::vector<org::Team> OrgStore::teams(BatchId batch)
{
    return readNamed<org::Team, TeamId>(
        m_connection, "SELECT id, name, retired FROM team" BATON_VISIBLE_OR_OWN, batch);
}

std::vector<org::Department> OrgStore::departments(BatchId batch)
{
    return readNamed<org::Department, DepartmentId>(
        m_connection, "SELECT id, name, retired FROM department" BATON_VISIBLE_OR_OWN, batch);
}

std::vector<org::Service> OrgStore::services(BatchId batch)
{
    return readNamed<org::Service, ServiceId>(
        m_connection, "SELECT id, name, retired FROM service" BATON_VISIBLE_OR_OWN, batch);
}

std::vector<org::Person> OrgStore::people(BatchId batch)
{
    const auto ask =
        m_connection.use("SELECT id, name, department, mail, phone, room, team, device, "
                         "retired FROM person" BATON_VISIBLE_OR_OWN);
    ask->bind(batch);
    return readPeople(ask);
}

std::vector<org::Person> OrgStore::allPeople()
{
    return readPeople(m_connection.use(
        "SELECT id, name, department, mail, phone, room, team, device, retired FROM person "
        "ORDER BY id"));
}

std::vector<org::Person> OrgStore::readPeople(const StatementUse &ask)
{
    std::vector<org::Person> people;
    while (ask->step())
        people.push_back({ask->id<PersonId>(0), ask->text(1), ask->id<DepartmentId>(2),
                          ask->text(3), ask->text(4), ask->text(5), ask->id<TeamId>(6),
                          ask->text(7), ask->number(8) != 0});
    return people;
}

QByteArray toJson(const org::Team &team)
{
    return namedJson(team);
}

QByteArray toJson(const org::Department &department)
{
    return namedJson(department);
}

QByteArray toJson(const org::Service &service)
{
    return namedJson(service);
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
    add(u"device"_s, person.device);
    if (person.retired)
        object.insert(u"retired"_s, true);
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
            TeamId{object.value(u"team"_s).toInteger()},
            object.value(u"device"_s).toString(),
            object.value(u"retired"_s).toBool()};
}

NamedThing namedFromJson(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    return {object.value(u"name"_s).toString(), object.value(u"retired"_s).toBool()};
}

} // namespace baton::storage
