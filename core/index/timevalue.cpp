#include "core/index/timevalue.h"

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

constexpr qint64 msPerDay = 86'400'000;

qint64 localMidnight(Instant at, const calendar::ZoneTransitions &zone)
{
    const auto local = toMs(at) + qint64{zone.offsetSecondsAt(at)} * 1000;
    return local - (local % msPerDay + msPerDay) % msPerDay;
}

std::optional<qint64> localDate(const QString &text)
{
    const auto parts = text.split(u'-');
    if (parts.size() != 3 || parts[0].size() != 4)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{parts[0].toInt()},
                                           std::chrono::month{parts[1].toUInt()},
                                           std::chrono::day{parts[2].toUInt()}};
    if (!date.ok() || parts[0].toInt() < 1990 || parts[0].toInt() > 2099)
        return std::nullopt;
    return qint64{std::chrono::sys_days{date}.time_since_epoch().count()} * msPerDay;
}

std::optional<Elapsed> relative(const QString &text)
{
    using namespace std::chrono;
    bool ok = false;
    const auto amount = QStringView{text}.chopped(1).toInt(&ok);
    if (!ok || std::abs(amount) > 100'000)
        return std::nullopt;
    switch (text.back().unicode()) {
    case u'm':
        return minutes{amount};
    case u'h':
        return hours{amount};
    case u'd':
        return hours{24 * amount};
    case u'w':
        return hours{24 * 7 * amount};
    default:
        return std::nullopt;
    }
}

} // namespace

Instant startOfDay(Instant at, const calendar::ZoneTransitions &zone)
{
    return calendar::toInstant(localMidnight(at, zone), zone);
}

Instant startOfWeek(Instant at, const calendar::ZoneTransitions &zone)
{
    const auto midnight = localMidnight(at, zone);
    const auto sinceMonday = ((midnight / msPerDay + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday
    return calendar::toInstant(midnight - sinceMonday * msPerDay, zone);
}

Instant daysLater(Instant midnight, int days, const calendar::ZoneTransitions &zone)
{
    return calendar::toInstant(localMidnight(midnight, zone) + days * msPerDay, zone);
}

std::optional<Interval> timeFrom(const QString &text, Instant now,
                                 const calendar::ZoneTransitions &zone)
{
    if (text.isEmpty())
        return std::nullopt;
    if (const auto dots = text.indexOf(".."_L1); dots > 0) {
        const auto from = timeFrom(text.left(dots), now, zone);
        const auto to = timeFrom(text.mid(dots + 2), now, zone);
        return from && to ? std::optional{Interval{from->from, to->to}} : std::nullopt;
    }
    if (text == "now"_L1)
        return Interval{now, now};
    const auto today = startOfDay(now, zone);
    if (text == "today"_L1)
        return Interval{today, daysLater(today, 1, zone)};
    if (text == "yesterday"_L1)
        return Interval{daysLater(today, -1, zone), today};
    if (const auto date = localDate(text))
        return Interval{calendar::toInstant(*date, zone),
                        calendar::toInstant(*date + msPerDay, zone)};
    if (const auto offset = relative(text))
        return Interval{now + *offset, now + *offset};
    return std::nullopt;
}

} // namespace baton::index
