#include "core/exchange/mapping.h"

#include "tests/support/sourcefiles.h"

using namespace baton;
using namespace baton::exchange;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

/// A mapping that reads, with `more` keys in it.
QByteArray plainWith(const QByteArray &more)
{
    return R"({"columns": {"ticket": "id", "at": "when"}, )" + more + '}';
}

/// The field that an error names, and what it says of it.
QStringList complaint(const QByteArray &json)
{
    const auto mapping = mappingFrom(json);
    if (mapping)
        return {};
    CHECK(mapping.error().code == ErrorCode::BadInput);
    return mapping.error().parameters;
}

} // namespace

TEST_CASE("A mapping needs no more than where the ticket and the time stand", "[mapping]")
{
    const auto mapping = mappingFrom(R"({"columns": {"ticket": "id", "at": "when"}})");
    REQUIRE(mapping);
    CHECK(!mapping->xes);
    CHECK(mapping->csv.delimiter == ',');
    CHECK(mapping->dates == QStringList{u"iso"_s});
    CHECK(mapping->zone == u"UTC"_s);
    CHECK(mapping->columnsFor(Column::Ticket) == QStringList{u"id"_s});
    CHECK(mapping->columnsFor(Column::Team).isEmpty());
    CHECK(mapping->missing.contains(""));
}

TEST_CASE("A mapping that leaves out the ticket or the time names what is missing", "[mapping]")
{
    CHECK(complaint("{}").value(0) == u"columns"_s);
    CHECK(complaint(R"({"columns": {"at": "when"}})").value(0) == u"columns.ticket"_s);
    CHECK(complaint(R"({"columns": {"ticket": "id"}})").value(0) == u"columns.at"_s);
}

TEST_CASE("What is no JSON object is no mapping", "[mapping]")
{
    const auto json =
        GENERATE(QByteArray{}, QByteArray{"[]"}, QByteArray{"{"}, QByteArray{"ticket,at"});
    CHECK(complaint(json).value(0) == u"mapping"_s);
}

TEST_CASE("A key that no mapping has is named, and never passed over", "[mapping]")
{
    CHECK(complaint(plainWith(R"("delimeter": ";")")).value(0) == u"delimeter"_s);
    CHECK(complaint(R"({"columns": {"ticket": "id", "at": "when", "group": "g"}})").value(0) ==
          u"columns.group"_s);
    CHECK(complaint(plainWith(R"("join": [{"file": "a.csv", "colums": {}}])")).value(0) ==
          u"join[0].colums"_s);
}

TEST_CASE("A column is named by a word or a list of words", "[mapping]")
{
    const auto mapping =
        mappingFrom(R"({"columns": {"ticket": "id", "at": "when", "subject": ["a", "b"]}})");
    REQUIRE(mapping);
    CHECK(mapping->columnsFor(Column::Subject) == QStringList{u"a"_s, u"b"_s});
    const auto *wrong = GENERATE("7", "\"\"", "[]", "[\"a\", 7]", "{}", "null");
    CHECK(complaint(R"({"columns": {"ticket": "id", "at": "when", "team": )" + QByteArray{wrong} +
                    "}}")
              .value(0) == u"columns.team"_s);
}

TEST_CASE("A value of the wrong type is named, and never read as if it were not there", "[mapping]")
{
    const auto [key, value] =
        GENERATE(table<const char *, const char *>({{"name", "7"},
                                                    {"kind", "7"},
                                                    {"delimiter", "7"},
                                                    {"encoding", "7"},
                                                    {"dates", "\"d/M/yyyy\""},
                                                    {"dates", "[7]"},
                                                    {"dates", "[]"},
                                                    {"zone", "7"},
                                                    {"zone", "null"},
                                                    {"decimal_comma", "\"yes\""},
                                                    {"missing", "\"?\""},
                                                    {"missing", "[7]"},
                                                    {"states", "[]"},
                                                    {"priorities", "\"p1\""},
                                                    {"join", "{}"},
                                                    {"columns", "[]"}}));
    CAPTURE(key, value);
    QByteArray json = plainWith('"' + QByteArray{key} + "\": " + value);
    if (QByteArray{key} == "columns")
        json = R"({"columns": [])" + QByteArray{"}"};
    CHECK(complaint(json).value(0) == QString::fromLatin1(key));
}

TEST_CASE("Delimiters that cannot divide are refused", "[mapping]")
{
    const auto *delimiter = GENERATE("", ",,", "\\\"", "\\n", "\\r", "→");
    CHECK(complaint(plainWith("\"delimiter\": \"" + QByteArray{delimiter} + '"')).value(0) ==
          u"delimiter"_s);
    CHECK(mappingOf(plainWith(R"("delimiter": "tab")")).csv.delimiter == '\t');
}

TEST_CASE("Kinds and encodings that nobody knows are named", "[mapping]")
{
    CHECK(complaint(plainWith(R"("kind": "xlsx")")) == QStringList{u"kind"_s, u"xlsx"_s});
    CHECK(complaint(plainWith(R"("encoding": "EBCDIC-of-old")")) ==
          QStringList{u"encoding"_s, u"EBCDIC-of-old"_s});
}

TEST_CASE("States say a category, and a reason where it is a pause", "[mapping]")
{
    const auto mapping = mappingOf(plainWith(
        R"("states": {"A": "open", "B": "pending supplier", "C": "same", "D": "pending"})"));
    CHECK(mapping.states.value("A") == StateWord{false, ticket::Category::Open});
    CHECK(mapping.states.value("B") ==
          StateWord{false, ticket::Category::Pending, ticket::PauseReason::Supplier});
    CHECK(mapping.states.value("C").same);
    CHECK(mapping.states.value("D").category == ticket::Category::Pending);
    const auto *wrong = GENERATE("7", "\"\"", "\"asleep\"", "\"pending nobody\"",
                                 "\"open requester\"", "\"pending requester please\"");
    CHECK(complaint(plainWith("\"states\": {\"X\": " + QByteArray{wrong} + '}')).value(0) ==
          u"states.X"_s);
}

TEST_CASE("Priorities are words of ours", "[mapping]")
{
    CHECK(
        mappingOf(plainWith(R"("priorities": {"1 - High": "p1"})")).priorities.value("1 - High") ==
        ticket::Priority::P1);
    CHECK(complaint(plainWith(R"("priorities": {"1": "urgent"})")) ==
          QStringList{u"priorities.1"_s, u"urgent"_s});
}

TEST_CASE("A second file lies beside the source and says its ticket", "[mapping]")
{
    const auto with = [](const char *join) {
        return plainWith("\"join\": [" + QByteArray{join} + ']');
    };
    CHECK(mappingOf(with(R"({"file": "b.csv", "columns": {"ticket": "n"}})")).joins.size() == 1);
    CHECK(complaint(with(R"({"columns": {"ticket": "n"}})")).value(0) == u"join[0].file"_s);
    CHECK(complaint(with(R"({"file": "../b.csv", "columns": {"ticket": "n"}})")).value(0) ==
          u"join[0].file"_s);
    CHECK(complaint(with(R"({"file": "..", "columns": {"ticket": "n"}})")).value(0) ==
          u"join[0].file"_s);
    CHECK(complaint(with(R"({"file": "b.csv"})")).value(0) == u"join[0].columns"_s);
    CHECK(complaint(with(R"({"file": "b.csv", "columns": {"team": "t"}})")).value(0) ==
          u"join[0].columns.ticket"_s);
    CHECK(complaint(with("7")).value(0) == u"join[0]"_s);
}

TEST_CASE("The mappings that come with the program read, each under its name", "[mapping]")
{
    CHECK(namedMappings() == QStringList{u"csv"_s, u"servicenow-log"_s, u"xes"_s});
    for (const auto &name : namedMappings()) {
        const auto mapping = namedMapping(name);
        REQUIRE(mapping);
        CHECK(mapping->name == name);
    }
    CHECK(namedMapping(u"jira"_s).error().code == ErrorCode::NotFound);
}
