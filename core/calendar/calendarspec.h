#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/calendar/zonetransitions.h"

#include <QByteArray>
#include <QJsonObject>

#include <array>
#include <map>
#include <set>
#include <vector>

namespace baton::calendar {

using LocalDate = std::chrono::year_month_day;

inline constexpr int minutesPerDay = 1440;
/// The names of the days in JSON, 0 = Monday.
inline constexpr std::array<QLatin1StringView, 7> weekdayKeys{
    QLatin1StringView("mon"), QLatin1StringView("tue"), QLatin1StringView("wed"),
    QLatin1StringView("thu"), QLatin1StringView("fri"), QLatin1StringView("sat"),
    QLatin1StringView("sun")};

/// Local wall-clock minutes of a day, [from, to): to < from ends on the next day, 1440 is allowed
/// as an end, from = to is empty.
struct DayInterval
{
    int fromMinute{};
    int toMinute{};

    friend auto operator<=>(const DayInterval &, const DayInterval &) = default;
};

using DayHours = std::vector<DayInterval>;

/// What a person edits: open hours of a week (0 = Monday), breaks, holidays, special days, the IANA
/// zone and the transitions of that zone as they were when this version was saved (rule R1).
struct CalendarSpec
{
    QString name;
    QString zoneId;
    bool alwaysOpen = false;
    std::array<DayHours, 7> week;
    std::array<DayHours, 7> weekBreaks;
    std::map<LocalDate, DayHours> specialDays;
    std::map<LocalDate, DayHours> dateBreaks;
    std::set<LocalDate> holidays;
    ZoneTransitions zone;

    friend bool operator==(const CalendarSpec &, const CalendarSpec &) = default;
};

/// Canonical JSON (sorted keys), transitions included: what a calendar version stores in the log.
[[nodiscard]] QByteArray toJson(const CalendarSpec &spec);
/// Reads what toJson wrote, or a person's file without transitions (then today's zone data are
/// read). Fails with BadInput naming the field.
[[nodiscard]] Result<CalendarSpec> fromJson(const QByteArray &json);
[[nodiscard]] Result<CalendarSpec> fromJson(const QJsonObject &object);

/// "2026-12-24", and back; nothing for what is no date.
[[nodiscard]] QString dateText(LocalDate date);
[[nodiscard]] std::optional<LocalDate> dateFrom(const QString &text);

} // namespace baton::calendar
