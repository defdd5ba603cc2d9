#pragma once

#include "core/calendar/calendarspec.h"

#include <QDateTime>
#include <QTimeZone>

namespace baton::test {

/// Rule R1 said again in the slowest way: asks of one instant what the wall shows there. Shares no
/// code with the calendar, not even the zone data.
class MinuteWalk
{
public:
    explicit MinuteWalk(const calendar::CalendarSpec &spec)
        : m_spec{spec}, m_zone{spec.zoneId.toUtf8()}
    {
    }

    [[nodiscard]] bool isOpen(qint64 utcMs) const
    {
        if (m_spec.alwaysOpen)
            return true;
        const auto when = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
        const auto wall =
            when.addSecs(m_zone.offsetFromUtc(when)); // a UTC QDateTime holding wall time
        const auto date = wall.date();
        const int minute = wall.time().hour() * 60 + wall.time().minute();
        if (m_spec.holidays.contains(key(date)))
            return false;
        return within(hoursOn(date), hoursOn(date.addDays(-1)), minute) &&
               !within(weekBreaks(date), weekBreaks(date.addDays(-1)), minute) &&
               !within(dateBreaks(date), dateBreaks(date.addDays(-1)), minute);
    }
    [[nodiscard]] qint64 openMinutes(qint64 fromMs, qint64 toMs) const
    {
        qint64 minutes = 0;
        for (auto at = fromMs; at < toMs; at += 60'000)
            minutes += isOpen(at) ? 1 : 0;
        return minutes;
    }

private:
    static calendar::LocalDate key(QDate date)
    {
        return {std::chrono::year{date.year()}, std::chrono::month{unsigned(date.month())},
                std::chrono::day{unsigned(date.day())}};
    }
    [[nodiscard]] calendar::DayHours hoursOn(QDate date) const
    {
        const auto special = m_spec.specialDays.find(key(date));
        return special != m_spec.specialDays.end() ? special->second
                                                   : m_spec.week[size_t(date.dayOfWeek() - 1)];
    }
    [[nodiscard]] calendar::DayHours weekBreaks(QDate date) const
    {
        return m_spec.weekBreaks[size_t(date.dayOfWeek() - 1)];
    }
    [[nodiscard]] calendar::DayHours dateBreaks(QDate date) const
    {
        const auto found = m_spec.dateBreaks.find(key(date));
        return found != m_spec.dateBreaks.end() ? found->second : calendar::DayHours{};
    }
    static bool within(const calendar::DayHours &today, const calendar::DayHours &yesterday,
                       int minute)
    {
        for (const auto &interval : today) {
            const int end = interval.toMinute < interval.fromMinute ? 1440 : interval.toMinute;
            if (minute >= interval.fromMinute && minute < end)
                return true;
        }
        return std::ranges::any_of(yesterday, [minute](const auto &interval) {
            return interval.toMinute < interval.fromMinute && minute < interval.toMinute;
        });
    }

    const calendar::CalendarSpec &m_spec;
    QTimeZone m_zone;
};

} // namespace baton::test
