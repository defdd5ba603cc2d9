#include "core/index/completion.h"
#include "core/index/filter.h"
#include "core/index/rewriting.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace baton::index;
using namespace Qt::StringLiterals;

namespace {

const NameOffers &names()
{
    static const NameOffers offers{{u"Network"_s, u"Service Desk"_s, u"Mail"_s},
                                   {u"Ines Roth"_s, u"Jonas"_s, u"Mia Nero"_s},
                                   {u"VPN"_s},
                                   {u"Finance"_s},
                                   {u"vpn"_s, u"client-5.4"_s}};
    return offers;
}

// What is offered at the bar, and the bar may stand anywhere.
QStringList offered(QString text)
{
    const auto cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    QStringList words;
    for (const auto &offer : completionsAt(text, cursor, names()).offers)
        words << offer.words;
    return words;
}

// The text once the first offer is taken.
QString taken(QString text)
{
    const auto cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const auto completions = completionsAt(text, cursor, names());
    REQUIRE_FALSE(completions.offers.empty());
    return text.replace(completions.offset, completions.length, completions.offers.front().words);
}

} // namespace

TEST_CASE("Fields are offered from their first letter, then how they compare", "[filter]")
{
    CHECK(taken(u"is:open bou|"_s) == u"is:open bounces:"_s);
    CHECK(offered(u"te|"_s).contains(u"team:"_s));
    CHECK(offered(u"due|"_s).mid(0, 5) ==
          QStringList{u"due:"_s, u"due<"_s, u"due>"_s, u"due>="_s, u"due<="_s});
    CHECK(offered(u"team|"_s).front() == u"team:"_s);
    CHECK(offered(u"-te|"_s).contains(u"-team:"_s));
    CHECK(offered(u"(te|) vpn"_s).contains(u"team:"_s));
}

TEST_CASE("Values are offered as the field takes them: names, words, days, orders", "[filter]")
{
    CHECK(taken(u"team:net|"_s) == u"team:Network"_s);
    CHECK(taken(u"team:desk|"_s) == u"team:\"Service Desk\""_s);
    CHECK(taken(u"team:\"serv|"_s) == u"team:\"Service Desk\""_s);
    CHECK(taken(u"team:Network,ma|"_s) == u"team:Network,Mail"_s);
    CHECK(offered(u"technician:m|"_s) ==
          QStringList{u"technician:\"Mia Nero\""_s, u"technician:me"_s});
    CHECK(taken(u"tag:cl|"_s) == u"tag:client-5.4"_s);
    CHECK(taken(u"is:sn|"_s) == u"is:snoozed"_s);
    CHECK(taken(u"-has:at|"_s) == u"-has:attachment"_s);
    CHECK(offered(u"due:t|"_s).contains(u"due:tomorrow"_s));
    CHECK(offered(u"due<|"_s).contains(u"due<2h"_s));
    CHECK(taken(u"sort:-up|"_s) == u"sort:-updated"_s);
}

TEST_CASE("What was meant is found without its field, and by names alone", "[filter]")
{
    CHECK(offered(u"snoo|"_s) == QStringList{u"is:snoozed"_s});
    CHECK(offered(u"netw|"_s) == QStringList{u"team:Network"_s});
    CHECK(offered(u"vpn|"_s) == QStringList{u"tag:vpn"_s, u"service:VPN"_s});
    CHECK(offered(u"is:open o|"_s).contains(u"or "_s));
    CHECK(offered(u"is:open no|"_s).contains(u"not "_s));
    CHECK(offered(u"|"_s).contains(u"is:open"_s));
}

TEST_CASE("Nothing is offered inside a phrase or for a word that is typed out", "[filter]")
{
    CHECK(offered(u"\"mail ser|"_s).isEmpty());
    CHECK(offered(u"is:snoozed|"_s).isEmpty());
    CHECK(offered(u"dew:|"_s).isEmpty());
}

TEST_CASE("Whatever is offered can be read by the filter once it is whole", "[filter]")
{
    for (const auto &text : {u"|"_s, u"team:|"_s, u"due<|"_s, u"due:|"_s, u"is:|"_s, u"has:|"_s,
                             u"sort:|"_s, u"requester:|"_s, u"priority:|"_s, u"bounces>=|"_s}) {
        for (const auto &words : offered(text)) {
            INFO(words.toStdString());
            if (!words.endsWith(u' ') && !words.endsWith(u':'))
                CHECK(parseFilter(words).has_value());
        }
    }
}

TEST_CASE("A menu writes its condition into the text, in the place of the one before", "[filter]")
{
    CHECK(withCondition(u"is:open team:mail vpn"_s, u"team"_s, u"team:\"Network\""_s) ==
          u"is:open vpn team:\"Network\""_s);
    CHECK(withCondition(u"is:open team:mail"_s, u"team"_s, {}) == u"is:open"_s);
    CHECK(withCondition(u"vpn or mail"_s, u"is"_s, u"is:open"_s) == u"(vpn or mail) is:open"_s);
    CHECK(withCondition(u"(team:a or team:b) \"two  blanks\""_s, u"team"_s, u"team:c"_s) ==
          u"(team:a or team:b) \"two  blanks\" team:c"_s);
    CHECK(withCondition({}, u"sort"_s, u"sort:due"_s) == u"sort:due"_s);
    CHECK(conditionOn(u"is:open sort:-updated"_s, u"sort"_s) == u"sort:-updated"_s);
    CHECK(conditionOn(u"vpn or mail"_s, u"is"_s).isEmpty());
    CHECK(parseFilter(nameCondition(u"team"_s, u"A \"B\" team"_s)).has_value());
}
