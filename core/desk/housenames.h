#pragma once

#include "core/storage/session.h"

#include <QSet>

namespace baton::desk {

/// Whether a thing may bear its name: not empty, and no other one that is in use bears it too.
[[nodiscard]] Result<void> checkName(storage::Session &session, const org::Team &team);
[[nodiscard]] Result<void> checkName(storage::Session &session, const org::Department &department);
[[nodiscard]] Result<void> checkName(storage::Session &session, const org::Service &service);
[[nodiscard]] Result<void> checkName(storage::Session &session, const org::Person &person);

/// NotFound where a person's team or department is none of this file.
[[nodiscard]] Result<void> checkPlaceOf(storage::Session &session, const org::Person &person);

/// Names of people that are in use. Two people may share a name, but not name and mail; no two
/// technicians share one, since their tickets are found by it.
class PeopleNames
{
public:
    /// Everybody in use but those in `without`.
    PeopleNames(const std::vector<org::Person> &people, const QSet<PersonId> &without);
    /// Takes a name in, or says why it cannot be.
    [[nodiscard]] Result<void> take(const org::Person &person);

private:
    void add(const org::Person &person);
    QSet<std::pair<QString, QString>> m_withMail;
    QSet<QString> m_technicians;
};

} // namespace baton::desk
