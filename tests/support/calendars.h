#pragma once

#include "core/calendar/workcalendar.h"

#include <QDateTime>

namespace baton::test {

/// "2026-03-27T16:00+01:00" as an instant: tests say the offset, so nothing is left to a zone.
inline Instant at(const char *iso)
{
    const auto when = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
    Q_ASSERT(when.isValid());
    return fromMs(when.toMSecsSinceEpoch());
}

inline WorkingTime working(std::chrono::milliseconds length)
{
    return {length};
}

inline calendar::DayInterval hours(int from, int to)
{
    return {from * 60, to * 60};
}

inline calendar::CalendarSpec weekdays(const QString &zone, int from, int to)
{
    calendar::CalendarSpec spec;
    spec.name = QStringLiteral("Desk hours");
    spec.zoneId = zone;
    spec.zone = calendar::ZoneTransitions::ofZone(zone).value();
    for (size_t day = 0; day < 5; ++day)
        spec.week[day] = {hours(from, to)};
    return spec;
}

/// Mon to Fri 09 to 17 in Paris: "BH" of the vectors.
inline calendar::CalendarSpec nineToFive(const QString &zone = QStringLiteral("Europe/Paris"))
{
    return weekdays(zone, 9, 17);
}

inline calendar::WorkCalendar compiled(const calendar::CalendarSpec &spec)
{
    return calendar::WorkCalendar::compile(spec).value();
}

} // namespace baton::test
