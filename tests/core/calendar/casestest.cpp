#include "core/calendar/calendarcases.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    const auto document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject());
    return document.object();
}

// One question of working time on Mon to Fri 09 to 17, Berlin.
QJsonObject answerTo(const char *section, const char *question)
{
    auto cases = object(R"({"calendars": {"office": {"timezone": "Europe/Berlin", "weekly":
        {"mon": [["09:00","17:00"]], "tue": [["09:00","17:00"]]}},
        "broken": {"timezone": "Europe/Atlantis", "weekly": {}}}})");
    cases.insert(QLatin1StringView{section}, QJsonArray{object(question)});
    const auto answers = calendar::answerCases(cases);
    REQUIRE(answers);
    return answers->value(QLatin1StringView{section}).toArray().first().toObject();
}

std::string refusal(const char *section, const char *question)
{
    return answerTo(section, question).value("error"_L1).toString().toStdString();
}

} // namespace

TEST_CASE("A question of working time that cannot be read is refused with its reason", "[calendar]")
{
    CHECK(refusal("due", R"({"id": 1, "calendar": "home", "start": "2026-11-23T10:00:00Z",
        "business_seconds": 60})") == "there is no calendar \"home\"");
    CHECK(refusal("due", R"({"id": 1, "calendar": "broken", "start": "2026-11-23T10:00:00Z",
        "business_seconds": 60})") == "the calendar is wrong at timezone Europe/Atlantis");
    CHECK(refusal("due", R"({"id": 1, "calendar": "office", "start": "2026-11-23T10:00:00",
        "business_seconds": 60})") == "start is not an instant with an offset");
    CHECK(refusal("due", R"({"id": 1, "calendar": "office", "start": "1989-11-23T10:00:00Z",
        "business_seconds": 60})") == "start does not lie between 1990 and 2100");
    CHECK(refusal("due", R"({"id": 1, "calendar": "office", "start": "2026-11-23T10:00:00Z",
        "business_seconds": "60"})") == "business_seconds is not a number of seconds");
    CHECK(refusal("due", R"({"id": 1, "calendar": "office", "start": "2026-11-23T10:00:00Z",
        "business_seconds": 60, "direction": "up"})") ==
          "direction is neither forward nor backward");
    CHECK(refusal("elapsed", R"({"id": 1, "calendar": "office", "start": "2026-11-23T10:00:00Z",
        "end": 12})") == "end is not an instant with an offset");
}

TEST_CASE("What would take more than twelve years is answered with never", "[calendar]")
{
    const auto answer = answerTo("due", R"({"id": "far", "calendar": "office",
        "start": "2026-11-23T10:00:00+01:00", "business_seconds": 1000000000})");
    CHECK(answer.value("id"_L1).toString() == "far"_L1);
    CHECK(answer.value("result"_L1).isNull());
}

TEST_CASE("A file of cases whose questions are no list is refused as a whole", "[calendar]")
{
    const auto answers = calendar::answerCases(object(R"({"due": {"id": 1}})"));
    REQUIRE_FALSE(answers);
    CHECK(answers.error().code == ErrorCode::BadInput);
    CHECK(answers.error().parameters.first() == "due"_L1);
}
