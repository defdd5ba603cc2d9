#include "core/desk/housenames.h"

#include "core/desk/houseclash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton::desk {

namespace {

std::unexpected<Error> nameFailure(const QString &reason, const QString &name = {})
{
    return failure(ErrorCode::InvalidValue, {u"name"_s, reason, name});
}

template <class Named> Result<void> checkAmong(const std::vector<Named> &others, const Named &thing)
{
    if (thing.name.isEmpty())
        return nameFailure(u"empty"_s);
    const bool taken = std::ranges::any_of(others, [&thing](const Named &other) {
        return other.id != thing.id && !other.retired && other.name == thing.name;
    });
    if (taken && !thing.retired)
        return nameFailure(u"taken"_s, thing.name);
    return {};
}

} // namespace

Result<void> checkName(storage::Session &session, const org::Team &team)
{
    return checkAmong(session.org().teams(), team);
}

Result<void> checkName(storage::Session &session, const org::Department &department)
{
    return checkAmong(session.org().departments(), department);
}

Result<void> checkName(storage::Session &session, const org::Service &service)
{
    return checkAmong(session.org().services(), service);
}

Result<void> checkName(storage::Session &session, const org::Person &person)
{
    return PeopleNames{session.org().people(), {person.id}}.take(person);
}

Result<void> checkPlaceOf(storage::Session &session, const org::Person &person)
{
    if (const auto team = checkReference(session, "team", streamOf(person.team)); !team)
        return team;
    return checkReference(session, "department", streamOf(person.department));
}

PeopleNames::PeopleNames(const std::vector<org::Person> &people, const QSet<PersonId> &without)
{
    for (const auto &person : people) {
        if (!person.retired && !without.contains(person.id))
            add(person);
    }
}

void PeopleNames::add(const org::Person &person)
{
    m_withMail.insert({person.name, person.mail.toCaseFolded()});
    if (person.team)
        m_technicians.insert(person.name);
}

Result<void> PeopleNames::take(const org::Person &person)
{
    if (person.name.isEmpty())
        return nameFailure(u"empty"_s);
    if (person.retired)
        return {};
    if (person.team && m_technicians.contains(person.name))
        return nameFailure(u"taken_by_technician"_s, person.name);
    if (m_withMail.contains({person.name, person.mail.toCaseFolded()}))
        return nameFailure(person.mail.isEmpty() ? u"taken"_s : u"taken_with_mail"_s, person.name);
    add(person);
    return {};
}

} // namespace baton::desk
