#include "core/exchange/icalendar.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace baton;
using namespace std::chrono;

namespace {

QByteArray calendarOf(const QByteArray &event)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + event + "END:VCALENDAR\n";
}

QByteArray eventOf(const QByteArray &properties)
{
    return calendarOf("BEGIN:VEVENT\nUID:1\n" + properties + "END:VEVENT\n");
}

Result<exchange::HolidayFile> read(const QByteArray &bytes)
{
    return exchange::holidaysFrom(bytes, year{2026} / 1 / 1, year{2028} / 12 / 31);
}

std::string refusal(const QByteArray &bytes)
{
    const auto file = read(bytes);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::BadInput);
    return file.error().parameters.join(QStringLiteral(": ")).toStdString();
}

} // namespace

TEST_CASE("Public holidays come in with their days, as often as they repeat", "[icalendar]")
{
    QFile file{QStringLiteral(BATON_TEST_DATA "/holidays.ics")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto holidays = read(file.readAll());
    REQUIRE(holidays);
    CHECK(holidays->name == QStringLiteral("Public holidays"));
    REQUIRE(holidays->days.size() == 4); // Christmas, the day after, New Year but for 2027
    CHECK(holidays->days.contains(year{2026} / 12 / 26));
    CHECK_FALSE(holidays->days.contains(year{2027} / 1 / 1));
    CHECK(holidays->days.at(year{2028} / 1 / 1) == QStringLiteral("New Year"));
    CHECK(holidays->days.at(year{2026} / 12 / 25) == QStringLiteral("Christmas and Boxing Day"));
}

TEST_CASE("Appointments and what was cancelled are no holidays, and are counted", "[icalendar]")
{
    const auto meeting = read(eventOf("DTSTART:20260504T090000Z\nSUMMARY:Meeting\n"));
    REQUIRE(meeting);
    CHECK(meeting->days.empty());
    CHECK(meeting->timed == 1);
    const auto off = read(eventOf("DTSTART;VALUE=DATE:20260504\nSTATUS:CANCELLED\n"));
    REQUIRE(off);
    CHECK(off->days.empty());
    CHECK(off->cancelled == 1);
}

TEST_CASE("A damaged iCalendar file is refused with the line that is wrong", "[icalendar]")
{
    CHECK(refusal("") == "line 1: the file holds no calendar");
    CHECK(refusal("Hello\n") == "line 1: it is no line of an iCalendar file");
    CHECK(refusal("BEGIN:VEVENT\n") == "line 1: BEGIN:VCALENDAR is missing before it");
    CHECK(refusal("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n") ==
          "line 2: what begins here never ends");
    CHECK(refusal("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VTODO\n") ==
          "line 3: it ends what does not begin: VTODO");
    CHECK(refusal(eventOf("DTSTART;VALUE=DATE:20261331\n")).starts_with("line "));
    CHECK(refusal(eventOf("SUMMARY:Some day\n")) == "line 4: its DTSTART is no date");
    CHECK(refusal(eventOf("DTSTART;VALUE=DATE:20260504\nDTEND;VALUE=DATE:20260501\n")) ==
          "line 7: it ends before it begins");
    CHECK(refusal(eventOf("DTSTART;VALUE=DATE:20260504\nDTEND;VALUE=DATE:20280504\n")) ==
          "line 7: it is longer than a year");
    CHECK(refusal(QByteArray("BEGIN:VCALENDAR\nX:\0\n", 20)) ==
          "line 1: the file is no text in UTF-8");
}

TEST_CASE("A huge iCalendar file is refused, not read", "[icalendar]")
{
    CHECK(refusal(QByteArray(6 * 1024 * 1024, 'x')) == "line 1: the file is larger than 5 MB");
    QByteArray events;
    for (int i = 0; i < 20'001; ++i)
        events += "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260504\nEND:VEVENT\n";
    CHECK(refusal(calendarOf(events)).ends_with("the file holds more than 20,000 events"));
    CHECK(refusal("BEGIN:VCALENDAR\nX-LONG:" + QByteArray(70'000, 'x') + "\nEND:VCALENDAR\n") ==
          "line 2: it is longer than 64 KB");
}
