#include "core/exchange/dateformat.h"

#include "tests/support/calendars.h"
#include "tests/support/print.h"

using namespace baton;
using namespace baton::exchange;
using namespace baton::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> reading(const char *text, const QStringList &formats,
                               const QString &zone = u"UTC"_s)
{
    const auto format = DateFormat::from(formats, zone);
    REQUIRE(format);
    return format->read(text);
}

std::optional<Instant> iso(const char *text, const QString &zone = u"UTC"_s)
{
    return reading(text, {u"iso"_s}, zone);
}

} // namespace

TEST_CASE("An ISO time with an offset is that instant, whatever the zone of the file", "[dates]")
{
    const auto zone = GENERATE(u"UTC"_s, u"Europe/Paris"_s, u"America/New_York"_s);
    const auto expected = at("2026-03-02T08:30:00Z");
    CHECK(iso("2026-03-02T08:30:00Z", zone) == expected);
    CHECK(iso("2026-03-02T09:30:00+01:00", zone) == expected);
    CHECK(iso("2026-03-02T03:30:00-05:00", zone) == expected);
    CHECK(iso("2026-03-02T14:00:00+0530", zone) == expected);
    CHECK(iso("2026-03-02T09:30:00.999+01:00", zone) == expected + std::chrono::milliseconds{999});
    CHECK(iso("2026-03-02T09:30:00.5+01:00", zone) == expected + std::chrono::milliseconds{500});
    CHECK(iso("2026-03-02T09:30:00.0019999+01:00", zone) ==
          expected + std::chrono::milliseconds{1});
    CHECK(iso("2026-03-02T09:30:00,25+01:00", zone) == expected + std::chrono::milliseconds{250});
    CHECK_FALSE(iso("2026-03-02T09:30:00.+01:00", zone));
}

TEST_CASE("An ISO time without an offset is wall clock of the file's zone", "[dates]")
{
    CHECK(iso("2026-03-02T09:30:00", u"Europe/Paris"_s) == at("2026-03-02T09:30+01:00"));
    CHECK(iso("2026-07-02 09:30", u"Europe/Paris"_s) == at("2026-07-02T09:30+02:00"));
    CHECK(iso("2026-07-02", u"Europe/Paris"_s) == at("2026-07-02T00:00+02:00"));
}

TEST_CASE("What is not wholly an ISO time is none", "[dates]")
{
    const auto *text = GENERATE(
        "", "yesterday", "2026", "2026-3-2", "2026-03-02T", "2026-03-02T9:30", "2026-03-02T09",
        "2026-03-02T09:3", "2026-03-02x09:30", "2026-03-02T09:30:00+", "2026-03-02T09:30:00+1",
        "2026-03-02T09:30:00+01:5", "2026-03-02T09:30:00+01:", "2026-03-02T09:30:00+01:60",
        "2026-03-02T09:30:00+19:00", "2026-03-02T09:30:00Z and more", "2026-03-02T09:30:00 +01:00");
    CAPTURE(text);
    CHECK(!iso(text));
}

TEST_CASE("Times are read by the letters of the format", "[dates]")
{
    CHECK(reading("29/2/2016 01:16", {u"d/M/yyyy HH:mm"_s}) == at("2016-02-29T01:16Z"));
    CHECK(reading("02.03.2026 09:30:15", {u"dd.MM.yyyy HH:mm:ss"_s}) == at("2026-03-02T09:30:15Z"));
    CHECK(reading("03-02-2026", {u"MM-dd-yyyy"_s}) == at("2026-03-02T00:00Z"));
    CHECK(!reading("2/3/2026 09:30 ", {u"d/M/yyyy HH:mm"_s}));
    CHECK(!reading("2/3/26 09:30", {u"d/M/yyyy HH:mm"_s}));
    CHECK(!reading("2/3/2026 9:30", {u"d/M/yyyy HH:mm"_s}));
}

TEST_CASE("The first format that fits is the one that counts", "[dates]")
{
    const QStringList formats{u"iso"_s, u"d/M/yyyy"_s, u"M/d/yyyy"_s};
    CHECK(reading("2026-03-02", formats) == at("2026-03-02T00:00Z"));
    CHECK(reading("2/3/2026", formats) == at("2026-03-02T00:00Z"));
    CHECK(reading("2/13/2026", formats) == at("2026-02-13T00:00Z"));
}

TEST_CASE("Days and hours that no calendar has are no times", "[dates]")
{
    const auto *text = GENERATE("30/2/2026 10:00", "29/2/2025 10:00", "0/1/2026 10:00",
                                "1/13/2026 10:00", "1/1/2026 24:00", "1/1/2026 10:60");
    CAPTURE(text);
    CHECK(!reading(text, {u"d/M/yyyy HH:mm"_s}));
}

TEST_CASE("Times before 1990 and after 2100 are out of range", "[dates]")
{
    CHECK(iso("1990-01-01T00:00Z"));
    CHECK(!iso("1989-12-31T23:59Z"));
    CHECK(iso("2100-12-31T23:59Z"));
    CHECK(!iso("2101-01-01T00:00Z"));
    CHECK(!iso("0001-01-01T00:00Z"));
    CHECK(!iso("9999-12-31T23:59Z"));
}

TEST_CASE("An hour that the clock skips is the moment of the change", "[dates]")
{
    const auto change = at("2026-03-29T01:00Z");
    CHECK(iso("2026-03-29T02:00", u"Europe/Paris"_s) == change);
    CHECK(iso("2026-03-29T02:59", u"Europe/Paris"_s) == change);
    CHECK(iso("2026-03-29T03:00", u"Europe/Paris"_s) == change);
    CHECK(iso("2026-03-29T01:59", u"Europe/Paris"_s) == at("2026-03-29T00:59Z"));
}

TEST_CASE("An hour that the clock shows twice is the earlier one", "[dates]")
{
    CHECK(iso("2026-10-25T02:30", u"Europe/Paris"_s) == at("2026-10-25T00:30Z"));
    CHECK(iso("2026-10-25T03:00", u"Europe/Paris"_s) == at("2026-10-25T02:00Z"));
    SECTION("unless an offset says which")
    {
        CHECK(iso("2026-10-25T02:30+01:00", u"Europe/Paris"_s) == at("2026-10-25T01:30Z"));
    }
}

TEST_CASE("An unknown zone is named", "[dates]")
{
    const auto format = DateFormat::from({u"iso"_s}, u"Europe/Atlantis"_s);
    REQUIRE(!format);
    CHECK(format.error().code == ErrorCode::BadInput);
    CHECK(format.error().parameters == QStringList{u"zone"_s, u"Europe/Atlantis"_s});
}

TEST_CASE("A format without year, month or day is named", "[dates]")
{
    const auto text = GENERATE(u"d/M HH:mm"_s, u"M.yyyy"_s, u"d yyyy"_s, u"d/M/yy"_s, u""_s);
    const auto format = DateFormat::from({u"iso"_s, text}, u"UTC"_s);
    REQUIRE(!format);
    CHECK(format.error().parameters == QStringList{u"dates"_s, text});
}
