#include "tests/support/calendars.h"
#include "tests/support/minutewalk.h"

#include <random>

using namespace baton;
using namespace baton::test;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 1440 * minute;

class RandomSpec
{
public:
    explicit RandomSpec(unsigned seed) : m_random{seed} {}

    int upTo(int highest) { return std::uniform_int_distribution{0, highest}(m_random); }

    calendar::DayInterval interval()
    {
        const int from = upTo(1439);
        switch (upTo(4)) {
        case 0:
            return {from, from}; // empty
        case 1:
            return {from, 1440};
        case 2:
            return {from, upTo(from)}; // over midnight
        default:
            return {from / 2, from / 2 + upTo(700)};
        }
    }
    calendar::DayHours hours(int most)
    {
        calendar::DayHours answer;
        for (int n = upTo(most); n > 0; --n)
            answer.push_back(interval());
        return answer;
    }
    calendar::LocalDate dateNear(qint64 aroundMs)
    {
        const auto days = aroundMs / day + upTo(16) - 8;
        return calendar::LocalDate{std::chrono::sys_days{std::chrono::days{days}}};
    }
    calendar::CalendarSpec around(const QString &zone, qint64 aroundMs)
    {
        calendar::CalendarSpec spec;
        spec.zoneId = zone;
        spec.zone = calendar::ZoneTransitions::ofZone(zone).value();
        for (auto &weekday : spec.week)
            weekday = hours(3);
        if (upTo(1) == 1)
            spec.weekBreaks[size_t(upTo(6))] = hours(2);
        for (int n = upTo(3); n > 0; --n)
            spec.holidays.insert(dateNear(aroundMs));
        for (int n = upTo(3); n > 0; --n)
            spec.specialDays[dateNear(aroundMs)] = hours(2);
        for (int n = upTo(2); n > 0; --n)
            spec.dateBreaks[dateNear(aroundMs)] = hours(2);
        return spec;
    }

private:
    std::mt19937 m_random;
};

// A month of a zone that holds something worth asking about, most of them a change of clocks.
struct Scene
{
    const char *zone;
    const char *around;
};
constexpr Scene scenes[] = {
    {"Europe/Paris", "2026-03-29T00:00Z"},        {"Europe/Paris", "2026-10-25T00:00Z"},
    {"Europe/Paris", "2061-03-27T00:00Z"},        {"America/New_York", "2026-03-08T00:00Z"},
    {"America/New_York", "2044-11-06T00:00Z"},    {"Australia/Lord_Howe", "2026-04-05T00:00Z"},
    {"Australia/Lord_Howe", "2026-10-04T00:00Z"}, {"Asia/Kathmandu", "2026-05-01T00:00Z"},
    {"America/St_Johns", "2006-10-29T00:00Z"},    {"America/St_Johns", "2039-03-13T00:00Z"},
    {"Pacific/Apia", "2011-12-30T00:00Z"},        {"Africa/Casablanca", "2026-02-15T00:00Z"},
    {"Africa/Casablanca", "2040-10-15T00:00Z"},
};

} // namespace

TEST_CASE("Working time equals a walk over every minute, in every zone and season",
          "[calendar][property]")
{
    const auto &scene = GENERATE(from_range(std::begin(scenes), std::end(scenes)));
    const auto middle = toMs(at(scene.around));
    for (unsigned seed = 0; seed < 3; ++seed) {
        RandomSpec random{seed + static_cast<unsigned>(middle / day)};
        const auto spec = random.around(QString::fromLatin1(scene.zone), middle);
        const auto calendar = compiled(spec);
        const MinuteWalk walk{spec};
        const auto from = middle - 3 * day + random.upTo(1440) * minute;
        const auto to = middle + 2 * day + random.upTo(1440) * minute;
        INFO(scene.zone << " seed " << seed);
        CHECK(calendar.working(fromMs(from), fromMs(to)).length.count() ==
              walk.openMinutes(from, to) * minute);
        for (int n = 0; n < 40; ++n) {
            const auto when = from + random.upTo(5 * 1440) * minute + random.upTo(59'999);
            CHECK(calendar.isOpen(fromMs(when)) == walk.isOpen(when));
        }
    }
}

TEST_CASE("What is added can be measured again, forwards and backwards", "[calendar][property]")
{
    const auto &scene = GENERATE(from_range(std::begin(scenes), std::end(scenes)));
    const auto middle = toMs(at(scene.around));
    RandomSpec random{7};
    auto spec = random.around(QString::fromLatin1(scene.zone), middle);
    spec.week[2].push_back(hours(9, 17));
    const auto calendar = compiled(spec);
    for (int n = 0; n < 150; ++n) {
        const auto start =
            fromMs(middle + (random.upTo(20 * 1440) - 10 * 1440) * minute + random.upTo(59'999));
        const auto amount = working(std::chrono::milliseconds{1 + random.upTo(50'000'000)});
        const auto due = calendar.due(start, amount);
        REQUIRE(due.has_value());
        CHECK(calendar.working(start, *due) == amount);
        // earliest: a millisecond before, less has been worked
        CHECK(calendar.working(start, *due - std::chrono::milliseconds{1}) < amount);
        const auto back = calendar.due(*due, WorkingTime{} - amount);
        REQUIRE(back.has_value());
        CHECK(calendar.working(*back, *due) == amount);
        CHECK(calendar.working(*back + std::chrono::milliseconds{1}, *due) < amount);
        CHECK(calendar.working(*due, start) == WorkingTime{} - amount);
    }
}

TEST_CASE("Zone data go beyond 2037", "[calendar]")
{
    const auto paris = calendar::ZoneTransitions::ofZone(QStringLiteral("Europe/Paris")).value();
    const QTimeZone zone{"Europe/Paris"};
    for (int year = 1991; year <= 2100; year += 3) {
        for (const int month : {1, 4, 7, 11}) {
            const QDateTime when{QDate{year, month, 15}, QTime{12, 0}, Qt::UTC};
            CHECK(paris.offsetSecondsAt(fromMs(when.toMSecsSinceEpoch())) ==
                  zone.offsetFromUtc(when));
        }
    }
}
