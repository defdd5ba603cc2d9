#pragma once

#include "core/handoff/custody.h"
#include "core/org/org.h"
#include "core/storage/session.h"

#include <QHash>

#include <memory>

namespace baton::desk {

/// Who is who, as of one commit; immutable, shared between threads.
class Names
{
public:
    [[nodiscard]] static std::shared_ptr<const Names> read(storage::Session &session);
    /// Also the names of imports that were taken back: for the check alone.
    [[nodiscard]] static std::shared_ptr<const Names> readAll(storage::Session &session);

    [[nodiscard]] const std::vector<org::Team> &teams() const { return m_teams; }
    [[nodiscard]] const std::vector<org::Service> &services() const { return m_services; }
    [[nodiscard]] const std::vector<org::Department> &departments() const { return m_departments; }
    [[nodiscard]] const std::vector<org::Person> &people() const { return m_people; }

    /// Empty for a null or unknown id.
    [[nodiscard]] QString team(TeamId id) const;
    [[nodiscard]] QString service(ServiceId id) const;
    [[nodiscard]] QString department(DepartmentId id) const;
    [[nodiscard]] org::Person person(PersonId id) const;
    /// Whether a person works in a team; valid as long as this object.
    [[nodiscard]] handoff::Membership membership() const;

private:
    void addIndex();
    std::vector<org::Team> m_teams;
    std::vector<org::Service> m_services;
    std::vector<org::Department> m_departments;
    std::vector<org::Person> m_people;
    QHash<PersonId, qsizetype> m_personAt;
    QHash<TeamId, qsizetype> m_teamAt;
};

} // namespace baton::desk
