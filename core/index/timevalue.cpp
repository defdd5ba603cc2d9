#include "core/index/timevalue.h"

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr Instant beginning = std::chrono::sys_days{std::chrono::year{1990} / 1 / 1};
constexpr Instant latest = std::chrono::sys_days{std::chrono::year{2100} / 1 / 1};

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

// Up to the next one of that name: 0 when it is today.
std::optional<int> daysToWeekday(const QString &text, Instant now,
                                 const calendar::ZoneTransitions &zone)
{
    static const QStringList names{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                   u"friday"_s, u"saturday"_s, u"sunday"_s};
    for (int day = 0; day < names.size(); ++day) {
        if (text != names[day] && text != names[day].left(3))
            continue;
        const auto today = ((localMidnight(now, zone) / msPerDay + 3) % 7 + 7) % 7;
        return static_cast<int>((day - today + 7) % 7);
    }
    return std::nullopt;
}

// The first of the month `months` away, as local milliseconds.
qint64 firstOfMonth(Instant now, int months, const calendar::ZoneTransitions &zone)
{
    const std::chrono::sys_days day{std::chrono::days{localMidnight(now, zone) / msPerDay}};
    const std::chrono::year_month_day date{day};
    const std::chrono::sys_days first{(date.year() / date.month() + std::chrono::months{months}) /
                                      std::chrono::day{1}};
    return qint64{first.time_since_epoch().count()} * msPerDay;
}

std::optional<Interval> weekOrMonth(const QString &text, Instant now,
                                    const calendar::ZoneTransitions &zone)
{
    const auto dash = text.indexOf(u'-');
    const auto which = text.left(dash);
    const auto away = which == "this"_L1   ? std::optional{0}
                      : which == "last"_L1 ? std::optional{-1}
                      : which == "next"_L1 ? std::optional{1}
                                           : std::nullopt;
    if (dash < 0 || !away)
        return std::nullopt;
    const auto unit = QStringView{text}.mid(dash + 1);
    if (unit == "week"_L1) {
        const auto monday = daysLater(startOfWeek(now, zone), *away * 7, zone);
        return Interval{monday, daysLater(monday, 7, zone)};
    }
    if (unit == "month"_L1)
        return Interval{calendar::toInstant(firstOfMonth(now, *away, zone), zone),
                        calendar::toInstant(firstOfMonth(now, *away + 1, zone), zone)};
    return std::nullopt;
}

// "14:00" as minutes of the day.
std::optional<qint64> timeOfDay(const QString &text)
{
    const auto parts = text.split(u':');
    if (parts.size() != 2 || parts[0].isEmpty() || parts[0].size() > 2 || parts[1].size() != 2)
        return std::nullopt;
    bool ok = false;
    bool alsoOk = false;
    const auto hour = parts[0].toUInt(&ok);
    const auto minute = parts[1].toUInt(&alsoOk);
    if (!ok || !alsoOk || hour > 23 || minute > 59)
        return std::nullopt;
    return qint64{hour} * 60 + minute;
}

// Either end may be left open, not both.
std::optional<Interval> range(const QString &first, const QString &last, Instant now,
                              const calendar::ZoneTransitions &zone)
{
    if ((first.isEmpty() && last.isEmpty()) || last.contains(".."_L1))
        return std::nullopt;
    const auto from = first.isEmpty() ? std::optional{Interval{beginning, beginning}}
                                      : timeFrom(first, now, zone);
    const auto to =
        last.isEmpty() ? std::optional{Interval{latest, latest}} : timeFrom(last, now, zone);
    return from && to ? std::optional{Interval{from->from, to->to}} : std::nullopt;
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

Instant monthsEarlier(Instant at, int months, const calendar::ZoneTransitions &zone)
{
    const std::chrono::sys_days day{std::chrono::days{localMidnight(at, zone) / msPerDay}};
    auto date = std::chrono::year_month_day{day} - std::chrono::months{months};
    if (!date.ok())
        date = date.year() / date.month() / std::chrono::last;
    const auto midnight = qint64{std::chrono::sys_days{date}.time_since_epoch().count()} * msPerDay;
    return calendar::toInstant(midnight, zone);
}

std::optional<Interval> timeFrom(const QString &text, Instant now,
                                 const calendar::ZoneTransitions &zone)
{
    if (text.isEmpty())
        return std::nullopt;
    if (const auto dots = text.indexOf(".."_L1); dots >= 0)
        return range(text.left(dots), text.mid(dots + 2), now, zone);
    if (text == "now"_L1)
        return Interval{now, now};
    const auto today = startOfDay(now, zone);
    if (text == "today"_L1)
        return Interval{today, daysLater(today, 1, zone)};
    if (text == "yesterday"_L1)
        return Interval{daysLater(today, -1, zone), today};
    if (text == "tomorrow"_L1)
        return Interval{daysLater(today, 1, zone), daysLater(today, 2, zone)};
    if (const auto days = daysToWeekday(text, now, zone))
        return Interval{daysLater(today, *days, zone), daysLater(today, *days + 1, zone)};
    if (const auto stretch = weekOrMonth(text, now, zone))
        return stretch;
    if (const auto minute = timeOfDay(text)) {
        const auto at = calendar::toInstant(localMidnight(now, zone) + *minute * 60'000, zone);
        return Interval{at, at};
    }
    if (const auto date = localDate(text))
        return Interval{calendar::toInstant(*date, zone),
                        calendar::toInstant(*date + msPerDay, zone)};
    if (const auto offset = relative(text))
        return Interval{now + *offset, now + *offset};
    return std::nullopt;
}

} // namespace baton::index
