#include "core/calendar/calendarspec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::calendar {

namespace {

std::unexpected<Error> badField(const QString &field, const QString &value)
{
    return failure(ErrorCode::BadInput, {field, value});
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char{'0'})
        .arg(minute % 60, 2, 10, QLatin1Char{'0'});
}

std::optional<int> number(QStringView digits, int highest)
{
    bool ok = false;
    const int value = digits.toInt(&ok);
    const bool plain = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return ok && plain && value <= highest ? std::optional{value} : std::nullopt;
}

std::optional<int> minuteFrom(const QString &text)
{
    if (text.size() != 5 || text[2] != u':')
        return std::nullopt;
    const auto hours = number(QStringView{text}.left(2), 24);
    const auto minutes = number(QStringView{text}.mid(3), 59);
    if (!hours || !minutes || *hours * 60 + *minutes > 1440)
        return std::nullopt;
    return *hours * 60 + *minutes;
}

} // namespace

QString dateText(LocalDate date)
{
    return u"%1-%2-%3"_s.arg(static_cast<int>(date.year()), 4, 10, QLatin1Char{'0'})
        .arg(static_cast<unsigned>(date.month()), 2, 10, QLatin1Char{'0'})
        .arg(static_cast<unsigned>(date.day()), 2, 10, QLatin1Char{'0'});
}

std::optional<LocalDate> dateFrom(const QString &text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto year = number(QStringView{text}.left(4), 9999);
    const auto month = number(QStringView{text}.mid(5, 2), 12);
    const auto day = number(QStringView{text}.mid(8), 31);
    if (!year || !month || !day)
        return std::nullopt;
    const LocalDate date{std::chrono::year{*year},
                         std::chrono::month{static_cast<unsigned>(*month)},
                         std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

namespace {

QJsonArray toJson(const DayHours &hours)
{
    QJsonArray array;
    for (const auto &interval : hours)
        array.append(QJsonArray{clockText(interval.fromMinute), clockText(interval.toMinute)});
    return array;
}

QJsonObject toJson(const std::array<DayHours, 7> &week)
{
    QJsonObject object;
    for (size_t day = 0; day < week.size(); ++day) {
        if (!week[day].empty())
            object.insert(weekdayKeys[day], toJson(week[day]));
    }
    return object;
}

QJsonObject toJson(const std::map<LocalDate, DayHours> &dates)
{
    QJsonObject object;
    for (const auto &[date, hours] : dates)
        object.insert(dateText(date), toJson(hours));
    return object;
}

Result<DayHours> hoursFrom(const QJsonValue &value, const QString &field)
{
    if (!value.isArray())
        return badField(field, u"list of [from, to]"_s);
    DayHours hours;
    for (const auto &entry : value.toArray()) {
        const auto pair = entry.toArray();
        const auto from = minuteFrom(pair.at(0).toString());
        const auto to = minuteFrom(pair.at(1).toString());
        if (pair.size() != 2 || !from || !to || *from == 1440)
            return badField(field, pair.at(0).toString() + u'-' + pair.at(1).toString());
        hours.push_back({*from, *to});
    }
    return hours;
}

Result<std::array<DayHours, 7>> weekFrom(const QJsonValue &value, const QString &field)
{
    std::array<DayHours, 7> week;
    if (!value.isObject() && !value.isUndefined())
        return badField(field, u"object"_s);
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto day = std::ranges::find(weekdayKeys, it.key());
        if (day == weekdayKeys.end())
            return badField(field, it.key());
        auto hours = hoursFrom(it.value(), field + u'.' + it.key());
        if (!hours)
            return std::unexpected(hours.error());
        week[static_cast<size_t>(day - weekdayKeys.begin())] = *std::move(hours);
    }
    return week;
}

Result<std::map<LocalDate, DayHours>> datesFrom(const QJsonValue &value, const QString &field)
{
    std::map<LocalDate, DayHours> dates;
    if (!value.isObject() && !value.isUndefined())
        return badField(field, u"object"_s);
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto date = dateFrom(it.key());
        if (!date)
            return badField(field, it.key());
        auto hours = hoursFrom(it.value(), field + u'.' + it.key());
        if (!hours)
            return std::unexpected(hours.error());
        dates.emplace(*date, *std::move(hours));
    }
    return dates;
}

Result<std::set<LocalDate>> holidaysFrom(const QJsonValue &value)
{
    std::set<LocalDate> holidays;
    if (!value.isArray() && !value.isUndefined())
        return badField(u"holidays"_s, u"list of dates"_s);
    for (const auto &entry : value.toArray()) {
        const auto date = dateFrom(entry.toString());
        if (!date)
            return badField(u"holidays"_s, entry.toString());
        holidays.insert(*date);
    }
    return holidays;
}

Result<ZoneTransitions> zoneFrom(const QJsonValue &value, const QString &zoneId)
{
    if (value.isUndefined())
        return ZoneTransitions::ofZone(zoneId);
    ZoneTransitions zone;
    for (const auto &entry : value.toArray()) {
        const auto pair = entry.toArray();
        if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble())
            return badField(u"transitions"_s, u"[at, offset]"_s);
        zone.steps.push_back({pair.at(0).toInteger(), pair.at(1).toInt()});
    }
    if (zone.steps.empty())
        return badField(u"transitions"_s, u"empty"_s);
    return zone;
}

Result<void> readHours(CalendarSpec &spec, const QJsonObject &object)
{
    const auto breaks = object.value("breaks"_L1).toObject();
    auto week = weekFrom(object.value("weekly"_L1), u"weekly"_s);
    auto weekBreaks = weekFrom(breaks.value("weekly"_L1), u"breaks.weekly"_s);
    auto special = datesFrom(object.value("exceptions"_L1), u"exceptions"_s);
    auto dateBreaks = datesFrom(breaks.value("dates"_L1), u"breaks.dates"_s);
    auto holidays = holidaysFrom(object.value("holidays"_L1));
    if (!week)
        return std::unexpected(week.error());
    if (!weekBreaks)
        return std::unexpected(weekBreaks.error());
    if (!special)
        return std::unexpected(special.error());
    if (!dateBreaks)
        return std::unexpected(dateBreaks.error());
    if (!holidays)
        return std::unexpected(holidays.error());
    spec.week = *std::move(week);
    spec.weekBreaks = *std::move(weekBreaks);
    spec.specialDays = *std::move(special);
    spec.dateBreaks = *std::move(dateBreaks);
    spec.holidays = *std::move(holidays);
    return {};
}

} // namespace

QByteArray toJson(const CalendarSpec &spec)
{
    QJsonArray transitions;
    for (const auto &step : spec.zone.steps)
        transitions.append(QJsonArray{step.atMs, step.offsetSeconds});
    QJsonArray holidays;
    for (const auto date : spec.holidays)
        holidays.append(dateText(date));
    const QJsonObject object{{u"name"_s, spec.name},
                             {u"timezone"_s, spec.zoneId},
                             {u"always_open"_s, spec.alwaysOpen},
                             {u"weekly"_s, toJson(spec.week)},
                             {u"exceptions"_s, toJson(spec.specialDays)},
                             {u"breaks"_s, QJsonObject{{u"weekly"_s, toJson(spec.weekBreaks)},
                                                       {u"dates"_s, toJson(spec.dateBreaks)}}},
                             {u"holidays"_s, holidays},
                             {u"transitions"_s, transitions}};
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

Result<CalendarSpec> fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return badField(u"calendar"_s, problem.errorString());
    return fromJson(document.object());
}

Result<CalendarSpec> fromJson(const QJsonObject &object)
{
    CalendarSpec spec;
    spec.name = object.value("name"_L1).toString();
    spec.zoneId = object.value("timezone"_L1).toString();
    spec.alwaysOpen = object.value("always_open"_L1).toBool();
    auto zone = zoneFrom(object.value("transitions"_L1), spec.zoneId);
    if (!zone)
        return std::unexpected(zone.error());
    spec.zone = *std::move(zone);
    if (const auto read = readHours(spec, object); !read)
        return std::unexpected(read.error());
    return spec;
}

} // namespace baton::calendar
