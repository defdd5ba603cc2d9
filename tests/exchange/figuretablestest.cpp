#include "core/exchange/figuretables.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace Qt::StringLiterals;

TEST_CASE("No cell that leaves the house is run by a spreadsheet", "[export]")
{
    const auto csv = exchange::csvOf(
        {{u"t"_s, {u"a"_s, u"b"_s}, {{u"=cmd|' /C calc'!A0"_s, u"+1"_s}, {u"@x"_s, u"-2.5"_s}}}});
    CHECK(csv == "t\r\na,b\r\n'=cmd|' /C calc'!A0,+1\r\n'@x,-2.5\r\n");
}

TEST_CASE("Commas, quotes and line breaks stay within their cell", "[export]")
{
    const auto csv =
        exchange::csvOf({{u"t"_s, {u"a"_s}, {{u"one, \"two\"\nthree"_s}, {u"Zürich"_s}}}});
    CHECK(csv == "t\r\na\r\n\"one, \"\"two\"\"\nthree\"\r\nZ\xC3\xBCrich\r\n");
}

TEST_CASE("Every row of an exported board is as wide as its head", "[export]")
{
    desk::HandOffFigures handOffs;
    handOffs.edges.push_back({u"A"_s, u"B"_s, 3, {}});
    handOffs.byHandOffs.push_back({0, 5, {}});
    handOffs.weeks.push_back({});
    handOffs.chains.push_back({{u"A"_s, u"B"_s, u"A"_s}, 2});
    handOffs.returns.push_back({});
    handOffs.pingPongPairs.push_back({});
    desk::BreachFigures breaches;
    breaches.weeks.push_back({});
    breaches.targets.push_back({});
    breaches.byTeam.push_back({});
    breaches.next.push_back({});
    breaches.latestBroken.push_back({});
    handOffs.agreements.push_back({});
    auto tables = exchange::tablesOf(handOffs);
    for (auto &table : exchange::tablesOf(breaches))
        tables.push_back(table);
    CHECK(tables.size() == 13);
    for (const auto &table : tables) {
        INFO(table.title.toStdString());
        CHECK_FALSE(table.rows.empty());
        for (const auto &row : table.rows)
            CHECK(row.size() == table.heads.size());
    }
}
