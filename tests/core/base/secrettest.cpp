#include "core/base/secret.h"
#include "tests/support/print.h"

using namespace baton;
using namespace Qt::StringLiterals;

TEST_CASE("A password is kept as a salted argon2id hash that fits it alone", "[base]")
{
    const auto kept = hashOfPassword(u"correct horse"_s);
    REQUIRE(kept.has_value());
    CHECK(kept->startsWith("$argon2id$"));
    CHECK_FALSE(kept->contains("horse"));
    CHECK(fitsPassword(*kept, u"correct horse"_s));
    CHECK_FALSE(fitsPassword(*kept, u"Correct horse"_s));
    CHECK_FALSE(fitsPassword(*kept, {}));
    CHECK(hashOfPassword(u"correct horse"_s) != kept); // another salt
}

TEST_CASE("The same letters are the same password, however they were typed", "[base]")
{
    const auto kept = hashOfPassword(u"caf\u00e9 caf\u00e9"_s);
    REQUIRE(kept.has_value());
    CHECK(fitsPassword(*kept, u"cafe\u0301 cafe\u0301"_s));
}

TEST_CASE("What is kept damaged fits nothing", "[base]")
{
    auto kept = hashOfPassword(u"correct horse"_s).value();
    CHECK_FALSE(fitsPassword({}, u"correct horse"_s));
    CHECK_FALSE(fitsPassword("$argon2id$", u"correct horse"_s));
    CHECK_FALSE(fitsPassword(kept.left(40), u"correct horse"_s));
    CHECK_FALSE(fitsPassword(QByteArray(5'000, 'x'), u"correct horse"_s));
    kept[kept.size() - 2] = kept[kept.size() - 2] == 'A' ? 'B' : 'A';
    CHECK_FALSE(fitsPassword(kept, u"correct horse"_s));
}
