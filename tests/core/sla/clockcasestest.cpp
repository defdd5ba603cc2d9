#include "core/sla/clockcases.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

// One case on Mon to Fri 09 to 17 UTC; `parts` is what stands beside its id and calendar.
QJsonObject answerTo(const QByteArray &parts)
{
    const auto json = QByteArray{R"({"calendars": {"office": {"timezone": "UTC", "weekly": {
        "mon": [["09:00","17:00"]], "tue": [["09:00","17:00"]], "wed": [["09:00","17:00"]],
        "thu": [["09:00","17:00"]], "fri": [["09:00","17:00"]]}}},
        "clock": [{"id": "it", "calendar": "office", )"} +
                      parts + "}]}";
    const auto document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject());
    const auto answers = sla::answerClockCases(document.object());
    REQUIRE(answers);
    const auto answer = answers->value("clock"_L1).toArray().first().toObject();
    CHECK(answer.value("id"_L1).toString() == "it"_L1);
    return answer;
}

QJsonObject resultOf(const QByteArray &parts, const char *promise)
{
    const auto answer = answerTo(parts);
    INFO(answer.value("error"_L1).toString().toStdString());
    REQUIRE_FALSE(answer.contains("error"_L1));
    return answer.value("result"_L1).toObject().value(QLatin1StringView{promise}).toObject();
}

std::string refusal(const QByteArray &parts)
{
    return answerTo(parts).value("error"_L1).toString().toStdString();
}

std::string text(const QJsonObject &object, const char *field)
{
    const auto value = object.value(QLatin1StringView{field});
    return value.isNull() ? "null" : value.toString().toStdString();
}

int seconds(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1StringView{field}).toInt(-1);
}

// Monday 30 November 2026: created 09:00, waiting 10:00 to 12:00, answered 13:00, resolved 15:00.
const QByteArray day = R"("events": [
    {"at": "2026-11-30T09:00:00Z", "type": "created", "priority": "P3"},
    {"at": "2026-11-30T10:00:00Z", "type": "waiting"},
    {"at": "2026-11-30T12:00:00Z", "type": "resumed"},
    {"at": "2026-11-30T13:00:00Z", "type": "first_response"},
    {"at": "2026-11-30T15:00:00Z", "type": "resolved"}])";

// Created 09:00, resolved 10:00 without an answer, reopened 12:00, asked at 13:00.
const QByteArray unanswered = R"("as_of": "2026-11-30T13:00:00Z", "events": [
    {"at": "2026-11-30T09:00:00Z", "type": "created"},
    {"at": "2026-11-30T10:00:00Z", "type": "resolved"},
    {"at": "2026-11-30T12:00:00Z", "type": "reopened"}])";

} // namespace

TEST_CASE("In a case a pause stops every promise, unless its rules name others", "[sla][cases]")
{
    const QByteArray targets = R"("targets": {"first_response": 10800, "resolution": 18000}, )";
    const auto response = resultOf(targets + day, "first_response");
    CHECK(seconds(response, "used_business_seconds") == 7200);
    CHECK(text(response, "due") == "2026-11-30T14:00:00Z");
    CHECK(seconds(response, "remaining_business_seconds") == 3600);
    const QByteArray rules = R"("rules": {"pause_stops": ["resolution"]}, )";
    const auto late = resultOf(rules + targets + day, "first_response");
    CHECK(seconds(late, "used_business_seconds") == 14400);
    CHECK(text(late, "due") == "2026-11-30T12:00:00Z");
    CHECK(late.value("breached"_L1).toBool());
    CHECK(seconds(late, "over_by_business_seconds") == 3600);
    CHECK(answerTo(targets + day)
              .value("result"_L1)
              .toObject()
              .value("paused_business_seconds"_L1)
              .toInt() == 7200);
}

TEST_CASE("In a case a first response that never came runs on, unless its rules say otherwise",
          "[sla][cases]")
{
    const QByteArray targets = R"("targets": {"first_response": 7200}, )";
    const auto runs = resultOf(targets + unanswered, "first_response");
    CHECK(text(runs, "met_at") == "null");
    CHECK(seconds(runs, "over_by_business_seconds") == 7200);
    const auto counted =
        resultOf(R"("rules": {"resolve_counts_as_response": true}, )" + targets + unanswered,
                 "first_response");
    CHECK(text(counted, "met_at") == "2026-11-30T10:00:00Z");
    CHECK_FALSE(counted.value("breached"_L1).toBool());
    const auto paused = resultOf(
        R"("rules": {"resolve_pauses_response": true}, )" + targets + unanswered, "first_response");
    CHECK(text(paused, "met_at") == "null");
    CHECK(seconds(paused, "remaining_business_seconds") == 0);
    CHECK(text(paused, "due") == "2026-11-30T13:00:00Z");
}

TEST_CASE("In a case reopening leaves solved time out, counts it, or starts anew", "[sla][cases]")
{
    const QByteArray targets = R"("targets": {"resolution": 28800}, )";
    const auto used = [&](const QByteArray &rule) {
        return seconds(resultOf(rule + targets + unanswered, "resolution"),
                       "used_business_seconds");
    };
    CHECK(used("") == 7200);
    CHECK(used(R"("rules": {"reopen": "exclude_closed"}, )") == 7200);
    CHECK(used(R"("rules": {"reopen": "count_closed"}, )") == 14400);
    CHECK(used(R"("rules": {"reopen": "restart"}, )") == 3600);
}

TEST_CASE("In a case the priority names the target, and may have none", "[sla][cases]")
{
    const QByteArray targets = R"("targets": {"resolution": {"P1": 3600, "P3": 28800}}, )";
    const auto raised = [](const QByteArray &priority) {
        return R"("as_of": "2026-11-30T13:00:00Z", "events": [
            {"at": "2026-11-30T09:00:00Z", "type": "created", "priority": "P3"},
            {"at": "2026-11-30T12:00:00Z", "type": "priority", "priority": ")" +
               priority + R"("}])";
    };
    const auto kept = resultOf(targets + raised("P1"), "resolution");
    CHECK(text(kept, "due") == "2026-11-30T10:00:00Z");
    CHECK(seconds(kept, "over_by_business_seconds") == 10800);
    const auto fromChange = resultOf(
        R"("rules": {"priority_change": "from_change"}, )" + targets + raised("P1"), "resolution");
    CHECK(text(fromChange, "due") == "2026-11-30T13:00:00Z");
    CHECK_FALSE(fromChange.value("breached"_L1).toBool());
    const auto none = resultOf(targets + raised("P4"), "resolution");
    CHECK(none == QJsonObject{{u"applies"_s, false}});
}

TEST_CASE("In a case nothing is due while the ticket waits, unless all is used up", "[sla][cases]")
{
    const QByteArray events = R"("as_of": "2026-11-30T16:00:00Z", "events": [
        {"at": "2026-11-30T09:00:00Z", "type": "created", "waiting": true},
        {"at": "2026-11-30T10:00:00Z", "type": "resumed"},
        {"at": "2026-11-30T11:00:00Z", "type": "waiting"}])";
    const auto open = resultOf(R"("targets": {"resolution": 7200}, )" + events, "resolution");
    CHECK(text(open, "due") == "null");
    CHECK(seconds(open, "remaining_business_seconds") == 3600);
    const auto usedUp = resultOf(R"("targets": {"resolution": 3600}, )" + events, "resolution");
    CHECK(text(usedUp, "due") == "2026-11-30T11:00:00Z");
    CHECK_FALSE(usedUp.value("breached"_L1).toBool());
}

TEST_CASE("A case of clocks that cannot be read is refused with its reason", "[sla][cases]")
{
    const QByteArray targets = R"("targets": {"resolution": 3600}, )";
    const QByteArray created = R"("events": [{"at": "2026-11-30T09:00:00Z", "type": "created"}])";
    CHECK(refusal(created) == "targets names no promise");
    CHECK(refusal(R"("targets": {"restore": 60}, )" + created) ==
          "targets.restore is neither first_response nor resolution");
    CHECK(refusal(R"("targets": {"resolution": -60}, )" + created) ==
          "targets.resolution is not a number of seconds above 0");
    CHECK(refusal(R"("targets": {"resolution": {"P1": 4e9}}, )" + created) ==
          "targets.resolution.P1 is more than twelve years");
    CHECK(refusal(R"("targets": {"resolution": {"urgent": 60}}, )" + created) ==
          "targets.resolution.urgent is none of P1 to P5");
    CHECK(refusal(targets + R"("events": [])") ==
          "events does not begin with the one that is created");
    CHECK(refusal(targets + R"("events": [{"at": "2026-11-30T09:00:00", "type": "created"}])") ==
          "events[0].at is not an instant with an offset");
    CHECK(refusal(targets + R"("events": [{"at": "2026-11-30T09:00:00Z", "type": "made"}])") ==
          "events[0] is of a type that is not known: \"made\"");
    CHECK(refusal(targets + R"("rules": {"reopen": "never"}, )" + created) ==
          "rules.reopen knows no \"never\"");
    CHECK(refusal(targets + R"("rules": {"pauses": []}, )" + created) ==
          "rules.pauses is no rule of this format");
    CHECK(refusal(targets + R"("as_of": "2026-11-29T09:00:00Z", )" + created) ==
          "as_of lies before the ticket was created");
}
