#pragma once

#include "core/org/org.h"
#include "core/storage/connection.h"

#include <vector>

namespace baton::storage {

/// The projections of teams, people, departments and services. Throws SqlError.
class OrgStore
{
public:
    explicit OrgStore(Connection &connection) : m_connection{connection} {}

    void save(const org::Team &team, BatchId batch = {});
    void save(const org::Department &department, BatchId batch = {});
    void save(const org::Service &service, BatchId batch = {});
    void save(const org::Person &person, BatchId batch = {});

    /// Those of imports that are not visible are left out unless `batch` is theirs.
    [[nodiscard]] std::vector<org::Team> teams(BatchId batch = {});
    [[nodiscard]] std::vector<org::Department> departments(BatchId batch = {});
    [[nodiscard]] std::vector<org::Service> services(BatchId batch = {});
    [[nodiscard]] std::vector<org::Person> people(BatchId batch = {});
    /// Also those of imports that were taken back.
    [[nodiscard]] std::vector<org::Person> allPeople();

private:
    [[nodiscard]] static std::vector<org::Person> readPeople(const StatementUse &ask);
    Connection &m_connection;
};

/// The text of a `saved` activity: canonical JSON of the thing, ids of others as numbers.
[[nodiscard]] QByteArray toJson(const org::Team &team);
[[nodiscard]] QByteArray toJson(const org::Department &department);
[[nodiscard]] QByteArray toJson(const org::Service &service);
[[nodiscard]] QByteArray toJson(const org::Person &person);
[[nodiscard]] org::Person personFromJson(PersonId id, const QByteArray &json);
/// All that a team, department or service has.
struct NamedThing
{
    QString name;
    bool retired = false;
    friend bool operator==(const NamedThing &, const NamedThing &) = default;
};
[[nodiscard]] NamedThing namedFromJson(const QByteArray &json);

} // namespace baton::storage
