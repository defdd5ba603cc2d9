#include "core/calendar/calendarwarnings.h"
#include "tests/support/calendars.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace baton::test;
using calendar::CalendarFlaw;
using std::chrono::year;

namespace {

const auto now = "2026-11-25T12:00+01:00";

std::vector<CalendarFlaw> flawsOf(const calendar::CalendarSpec &spec)
{
    std::vector<CalendarFlaw> flaws;
    for (const auto &warning : calendar::warningsOf(spec, at(now)))
        flaws.push_back(warning.flaw);
    return flaws;
}

} // namespace

TEST_CASE("A sound calendar is not warned of", "[calendar]")
{
    auto spec = nineToFive();
    CHECK(flawsOf(spec).empty());
    spec.holidays = {year{2026} / 12 / 25, year{2027} / 12 / 25};
    CHECK(flawsOf(spec).empty());
}

TEST_CASE("Empty and overlapping hours are warned of by their day", "[calendar]")
{
    auto spec = nineToFive();
    spec.week[0].push_back(hours(9, 9));
    spec.week[1].push_back(hours(16, 18));
    spec.specialDays[year{2026} / 12 / 24] = {hours(9, 12), hours(11, 13)};
    const auto warnings = calendar::warningsOf(spec, at(now));
    REQUIRE(warnings.size() == 3);
    CHECK(warnings[0] ==
          calendar::CalendarWarning{CalendarFlaw::EmptyInterval, QStringLiteral("mon")});
    CHECK(warnings[1] == calendar::CalendarWarning{CalendarFlaw::Overlap, QStringLiteral("tue")});
    CHECK(warnings[2] ==
          calendar::CalendarWarning{CalendarFlaw::Overlap, QStringLiteral("2026-12-24")});
}

TEST_CASE("A night shift that runs into the next day's hours overlaps", "[calendar]")
{
    auto spec = nineToFive();
    spec.week[0] = {hours(22, 10)};
    CHECK(flawsOf(spec) == std::vector{CalendarFlaw::Overlap});
}

TEST_CASE("More than five days without anybody are a gap in cover", "[calendar]")
{
    auto spec = nineToFive();
    for (unsigned day = 21; day <= 25; ++day)
        spec.holidays.insert(year{2026} / 12 / std::chrono::day{day});
    spec.holidays.insert(year{2027} / 1 / 1);
    const auto warnings = calendar::warningsOf(spec, at(now));
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].flaw == CalendarFlaw::GapInCover);
    CHECK(warnings[0].stretch ==
          Interval{at("2026-12-18T17:00+01:00"), at("2026-12-28T09:00+01:00")});
}

TEST_CASE("A calendar in which nobody works, or whose zone nobody knows, is warned of",
          "[calendar]")
{
    auto spec = nineToFive();
    spec.week = {};
    CHECK(flawsOf(spec) == std::vector{CalendarFlaw::NoWorkingTime});
    auto lost = nineToFive();
    lost.zoneId = QStringLiteral("Europe/Atlantis");
    CHECK(flawsOf(lost) == std::vector{CalendarFlaw::UnknownZone});
}

TEST_CASE("A year ahead without holidays is warned of where the year before has some", "[calendar]")
{
    auto spec = nineToFive();
    spec.holidays = {year{2026} / 12 / 25};
    const auto warnings = calendar::warningsOf(spec, at(now));
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0] ==
          calendar::CalendarWarning{CalendarFlaw::NoHolidaysAhead, QStringLiteral("2027")});
}

TEST_CASE("Hours saved under older rules of their zone are warned of", "[calendar]")
{
    auto spec = nineToFive();
    spec.zone.steps.pop_back();
    CHECK(flawsOf(spec) == std::vector{CalendarFlaw::ZoneChanged});
}
