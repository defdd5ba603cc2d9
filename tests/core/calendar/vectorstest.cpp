#include "tests/support/calendars.h"

using namespace baton;
using namespace baton::test;
using namespace std::chrono_literals;

namespace {

Instant dueOn(const calendar::CalendarSpec &spec, const char *start,
              std::chrono::milliseconds length)
{
    return compiled(spec).due(at(start), working(length)).value();
}

} // namespace

TEST_CASE("V1: four hours over the weekend on which clocks go forward", "[calendar]")
{
    CHECK(dueOn(nineToFive(), "2026-03-27T16:00+01:00", 4h) == at("2026-03-30T10:00Z"));
}

TEST_CASE("V2: round the clock, a day with a skipped hour ends an hour later on the wall",
          "[calendar]")
{
    auto spec = nineToFive();
    spec.alwaysOpen = true;
    CHECK(dueOn(spec, "2026-03-28T12:00+01:00", 24h) == at("2026-03-29T11:00Z"));
}

TEST_CASE("V3: a night shift has seven hours in spring and nine in autumn", "[calendar]")
{
    auto spec = nineToFive();
    spec.week = {};
    spec.week[5] = {hours(22, 6)};
    const auto calendar = compiled(spec);
    CHECK(calendar.working(at("2026-03-28T12:00Z"), at("2026-03-29T12:00Z")) == working(7h));
    CHECK(calendar.working(at("2026-10-24T12:00Z"), at("2026-10-25T12:00Z")) == working(9h));
}

TEST_CASE("V6: a holiday between start and due is not counted", "[calendar]")
{
    auto spec = nineToFive();
    spec.holidays.insert({std::chrono::year{2026}, std::chrono::month{4}, std::chrono::day{6}});
    CHECK(dueOn(spec, "2026-04-03T15:00+02:00", 4h) == at("2026-04-07T11:00+02:00"));
}

TEST_CASE("V7: what comes in on Saturday starts on Monday", "[calendar]")
{
    CHECK(dueOn(nineToFive(), "2026-04-11T12:00+02:00", 1h) == at("2026-04-13T10:00+02:00"));
}

TEST_CASE("V8: New York reckons by its own change of clocks", "[calendar]")
{
    CHECK(dueOn(nineToFive(QStringLiteral("America/New_York")), "2026-03-09T20:00Z", 2h) ==
          at("2026-03-10T14:00Z"));
}

TEST_CASE("V9: due exactly at closing time stays there", "[calendar]")
{
    CHECK(dueOn(nineToFive(), "2026-03-30T09:00+02:00", 8h) == at("2026-03-30T17:00+02:00"));
}

TEST_CASE("V15: a repeated hour counts twice, a skipped one not at all", "[calendar]")
{
    auto early = nineToFive();
    early.week = {};
    auto late = early;
    early.week[6] = {{0, 150}};
    late.week[6] = {{150, 300}};
    const auto on = [](const calendar::CalendarSpec &spec, const char *from, const char *to) {
        return compiled(spec).working(at(from), at(to));
    };
    CHECK(on(early, "2026-03-28T12:00Z", "2026-03-29T12:00Z") == working(2h));
    CHECK(on(late, "2026-03-28T12:00Z", "2026-03-29T12:00Z") == working(2h));
    CHECK(on(early, "2026-10-24T12:00Z", "2026-10-25T12:00Z") == working(3h));
    CHECK(on(late, "2026-10-24T12:00Z", "2026-10-25T12:00Z") == working(3h));
    auto always = nineToFive();
    always.alwaysOpen = true;
    CHECK(on(always, "2026-10-25T00:00+02:00", "2026-10-26T00:00+01:00") == working(25h));
}

TEST_CASE("A date that was skipped as a whole has no open time", "[calendar]")
{
    auto spec = weekdays(QStringLiteral("Pacific/Apia"), 9, 17);
    spec.week[4] = {hours(9, 17)}; // 30 December 2011 would have been a Friday
    CHECK(compiled(spec).working(at("2011-12-29T00:00-10:00"), at("2011-12-31T00:00+14:00")) ==
          working(8h));
}

TEST_CASE("Nothing left to count is due at once, or at the next opening", "[calendar]")
{
    const auto calendar = compiled(nineToFive());
    CHECK(calendar.due(at("2026-03-30T10:00+02:00"), {}) == at("2026-03-30T10:00+02:00"));
    CHECK(calendar.due(at("2026-03-28T10:00+01:00"), {}) == at("2026-03-30T09:00+02:00"));
    CHECK(calendar.due(at("2026-03-30T17:00+02:00"), {}) == at("2026-03-31T09:00+02:00"));
    CHECK(calendar.previousClosing(at("2026-03-30T17:00+02:00")) == at("2026-03-30T17:00+02:00"));
    CHECK(calendar.previousClosing(at("2026-03-30T09:00+02:00")) == at("2026-03-27T17:00+01:00"));
}

TEST_CASE("Looking back finds the latest instant that leaves that much time", "[calendar]")
{
    const auto calendar = compiled(nineToFive());
    CHECK(calendar.due(at("2026-03-31T09:00+02:00"), working(-1h)) == at("2026-03-30T16:00+02:00"));
    CHECK(calendar.due(at("2026-03-31T09:00+02:00"), working(-8h)) == at("2026-03-30T09:00+02:00"));
}

TEST_CASE("A promise that would take more than twelve years is never due", "[calendar]")
{
    auto spec = nineToFive();
    spec.week = {};
    CHECK_FALSE(compiled(spec).due(at("2026-03-30T09:00+02:00"), working(1h)).has_value());
    CHECK_FALSE(compiled(nineToFive()).due(at("2026-03-30T09:00+02:00"), working(8h * 262 * 13)));
    CHECK_FALSE(compiled(nineToFive()).due(at("1985-01-01T00:00Z"), working(1h)).has_value());
}

TEST_CASE("The end of a working day is its last closing, and holidays do not count", "[calendar]")
{
    auto spec = nineToFive();
    spec.holidays.insert({std::chrono::year{2026}, std::chrono::month{4}, std::chrono::day{6}});
    const auto calendar = compiled(spec);
    CHECK(calendar.endOfWorkingDay(at("2026-04-02T10:00+02:00"), 1) ==
          at("2026-04-03T17:00+02:00"));
    CHECK(calendar.endOfWorkingDay(at("2026-04-02T10:00+02:00"), 2) ==
          at("2026-04-07T17:00+02:00"));
    const auto pausedOnFriday = [](Interval day) {
        return day.from == at("2026-04-03T09:00+02:00");
    };
    CHECK(calendar.endOfWorkingDay(at("2026-04-02T10:00+02:00"), 1, pausedOnFriday) ==
          at("2026-04-07T17:00+02:00"));
}

TEST_CASE("A calendar keeps the change of clocks it was saved with", "[calendar]")
{
    auto spec = nineToFive();
    std::erase_if(spec.zone.steps, [](const auto &step) { return step.atMs > 1'700'000'000'000; });
    const auto read = calendar::fromJson(calendar::toJson(spec)).value();
    CHECK(read == spec);
    // Without summer time the desk in this version opens at 08:00Z in April 2026.
    CHECK(compiled(read).due(at("2026-04-11T12:00Z"), {}) == at("2026-04-13T08:00Z"));
}

TEST_CASE("A calendar that cannot be read names the field", "[calendar]")
{
    const auto field = [](const char *json) {
        const auto read = calendar::fromJson(QByteArray{json});
        REQUIRE_FALSE(read.has_value());
        return read.error().parameters.value(0);
    };
    CHECK(field(R"({"timezone":"Europe/Atlantis"})") == QStringLiteral("timezone"));
    CHECK(field(R"({"timezone":"UTC","weekly":{"mon":[["25:00","26:00"]]}})") ==
          QStringLiteral("weekly.mon"));
    CHECK(field(R"({"timezone":"UTC","weekly":{"someday":[]}})") == QStringLiteral("weekly"));
    CHECK(field(R"({"timezone":"UTC","holidays":["2026-02-30"]})") == QStringLiteral("holidays"));
    CHECK(field(R"([])") == QStringLiteral("calendar"));
}
