#include "core/org/personfinder.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace baton::org;
using namespace Qt::StringLiterals;

namespace {

Person person(const QString &name, const QString &phone = {})
{
    Person person;
    person.name = name;
    person.phone = phone;
    return person;
}

QStringList found(const QString &letters)
{
    std::vector people{person(u"Tomas Rehn"_s, u"+49 30 4417"_s),
                       person(u"Anna Berg"_s),
                       person(u"Anna Bergmann"_s),
                       person(u"Jürgen Özil-Tor"_s),
                       person(u"Rita Stone"_s),
                       person(u"Tom Gone"_s)};
    people.back().retired = true;
    QStringList names;
    for (const auto position : PersonFinder{people}.matching(letters, 8))
        names << people[position].name;
    return names;
}

} // namespace

TEST_CASE("Two letters find who is called so by any of their names or by initials", "[org]")
{
    CHECK(found(u"to"_s) == QStringList{u"Tomas Rehn"_s});
    CHECK(found(u"re"_s) == QStringList{u"Tomas Rehn"_s});
    CHECK(found(u"tr"_s) == QStringList{u"Tomas Rehn"_s});
    CHECK(found(u"ab"_s) == QStringList{u"Anna Berg"_s, u"Anna Bergmann"_s});
    CHECK(found(u"be an"_s) == QStringList{u"Anna Berg"_s, u"Anna Bergmann"_s});
    CHECK(found(u"anna bergm"_s) == QStringList{u"Anna Bergmann"_s});
}

TEST_CASE("Who is called exactly so comes first", "[org]")
{
    CHECK(found(u"Anna Berg"_s).front() == u"Anna Berg"_s);
    CHECK(found(u"anna bergmann"_s) == QStringList{u"Anna Bergmann"_s});
}

TEST_CASE("Accents, case and an unknown first name do not hide a caller", "[org]")
{
    CHECK(found(u"JURGEN"_s) == QStringList{u"Jürgen Özil-Tor"_s});
    CHECK(found(u"ozil"_s) == QStringList{u"Jürgen Özil-Tor"_s});
}

TEST_CASE("The end of the number on the telephone's display finds the caller", "[org]")
{
    CHECK(found(u"4417"_s) == QStringList{u"Tomas Rehn"_s});
    CHECK(found(u"99"_s).isEmpty());
}

TEST_CASE("Nobody is found by nothing, and nobody who has left", "[org]")
{
    CHECK(found({}).isEmpty());
    CHECK(found(u"Tom Gone"_s).isEmpty());
}
