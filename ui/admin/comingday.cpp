#include "ui/admin/comingday.h"

#include "ui/ticket/moment.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

// That of the hours; where they have none (day and night) that of the person.
Result<calendar::ZoneTransitions> zoneOf(const calendar::CalendarSpec &hours)
{
    if (!hours.zone.steps.empty())
        return hours.zone;
    if (auto named = calendar::ZoneTransitions::ofZone(hours.zoneId))
        return named;
    return calendar::ZoneTransitions::ofZone(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

} // namespace

std::optional<Instant> comingDay(const QString &typed, const calendar::CalendarSpec &hours,
                                 Instant now)
{
    constexpr qint64 msOfDay = 86'400'000;
    const auto here = QTimeZone::systemTimeZone();
    const auto moment = momentFrom(typed, now, here, Towards::Future);
    if (!moment || dayOf(*moment, here) <= dayOf(now, here))
        return std::nullopt;
    const auto zone = zoneOf(hours);
    if (!zone)
        return std::nullopt;
    const auto days = QDate{1970, 1, 1}.daysTo(dayOf(*moment, here));
    return calendar::toInstant(days * msOfDay, *zone);
}

QString comingDayProblem()
{
    return QCoreApplication::translate(
        "comingDay", "From when: write a day from tomorrow on, as 2027-01-01, or nothing for now.");
}

} // namespace baton::ui
