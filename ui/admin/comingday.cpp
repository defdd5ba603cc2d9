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
    // "Tomorrow" is a day of the hours: late in the evening the person's own is another one.
    const QTimeZone named{hours.zoneId.toUtf8()};
    const auto there = named.isValid() ? named : QTimeZone::systemTimeZone();
    const auto moment = momentFrom(typed, now, there, Towards::Future);
    const auto zone = zoneOf(hours);
    if (!moment || !zone)
        return std::nullopt;
    const auto days = QDate{1970, 1, 1}.daysTo(dayOf(*moment, there));
    const auto midnight = calendar::toInstant(days * msOfDay, *zone);
    return midnight > now ? std::optional{midnight} : std::nullopt;
}

QString comingDayProblem()
{
    return QCoreApplication::translate(
        "comingDay", "From when: write a day from tomorrow on, as 2027-01-01, or nothing for now.");
}

} // namespace baton::ui
