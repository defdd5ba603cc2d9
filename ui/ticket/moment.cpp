#include "ui/ticket/moment.h"

#include "core/calendar/zonetransitions.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::ui {

namespace {

constexpr int morning = 8;

Instant instantOf(QDate day, QTime time, const QTimeZone &zone)
{
    static QHash<QByteArray, calendar::ZoneTransitions> known; // asked for in the GUI thread alone
    const auto id = zone.id();
    auto found = known.constFind(id);
    if (found == known.constEnd())
        found = known.insert(id, calendar::ZoneTransitions::ofZone(QString::fromUtf8(id))
                                     .value_or(calendar::ZoneTransitions{{{0, 0}}}));
    const auto local = QDateTime{day, time, Qt::UTC}.toMSecsSinceEpoch();
    return calendar::toInstant(local, *found);
}

// Today itself is meant only where its hour lies on the wanted side.
QDate weekdayFrom(int weekday, QDate today, Towards towards)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return towards == Towards::Future ? today.addDays(ahead)
                                      : today.addDays(ahead == 0 ? 0 : ahead - 7);
}

std::optional<int> weekdayNamed(const QString &name)
{
    if (name.size() < 2)
        return std::nullopt;
    for (const auto &locale : {QLocale{}, QLocale::c()}) {
        for (int day = 1; day <= 7; ++day) {
            if (locale.dayName(day).startsWith(name, Qt::CaseInsensitive))
                return day;
        }
    }
    return std::nullopt;
}

QDate nearest(QDate day, QDate today, Towards towards)
{
    day.setDate(today.year(), day.month(), day.day());
    if (towards == Towards::Future && day < today)
        return day.addYears(1);
    return towards == Towards::Past && day > today ? day.addYears(-1) : day;
}

QDate dateFrom(QString words, QDate today, Towards towards)
{
    for (const auto *form : {"yyyy-M-d", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy"}) {
        for (const auto &locale : {QLocale{}, QLocale::c()}) {
            const auto day = locale.toDate(words, QString::fromLatin1(form));
            if (day.isValid())
                return day;
        }
    }
    // A leap year, so that 29 Feb can be read.
    words = words.endsWith(u'.') ? words + u"2024"_s : words + u" 2024"_s;
    for (const auto *form : {"d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "M-d yyyy"}) {
        for (const auto &locale : {QLocale{}, QLocale::c()}) {
            const auto day = locale.toDate(words, QString::fromLatin1(form));
            if (day.isValid())
                return nearest(day, today, towards);
        }
    }
    return {};
}

QDate dayFrom(const QString &words, QDate today, Towards towards)
{
    if (words == "today"_L1)
        return today;
    if (words == "tomorrow"_L1)
        return today.addDays(1);
    if (words == "yesterday"_L1)
        return today.addDays(-1);
    if (const auto weekday = weekdayNamed(words))
        return weekdayFrom(*weekday, today, towards);
    return dateFrom(words, today, towards);
}

std::optional<Instant> relative(const QString &words, Instant now, Towards towards)
{
    static const QRegularExpression form{
        u"^(in |\\+)?(\\d{1,4}) ?(m|min|minutes?|h|hours?|d|days?|w|weeks?)( ago)?$"_s};
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const auto unit = match.captured(3).front();
    const auto each = unit == u'm'   ? 1min
                      : unit == u'h' ? 60min
                      : unit == u'd' ? 1440min
                                     : 10080min;
    const auto length = each * match.captured(2).toInt();
    const bool back =
        !match.captured(4).isEmpty() || (match.captured(1).isEmpty() && towards == Towards::Past);
    return back ? now - length : now + length;
}

} // namespace

Instant morningOf(QDate day, const QTimeZone &zone)
{
    return instantOf(day, {morning, 0}, zone);
}

QDate dayOf(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date();
}

Instant workingDaysOn(Instant now, const QTimeZone &zone, int days)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(toMs(now), zone);
    auto day = local.date();
    for (int gone = 0; gone < days;) {
        day = day.addDays(1);
        gone += day.dayOfWeek() <= 5 ? 1 : 0;
    }
    return instantOf(day, local.time(), zone);
}

QDate nextMonday(QDate today)
{
    return today.addDays(8 - today.dayOfWeek());
}

std::optional<Instant> momentFrom(const QString &typed, Instant now, const QTimeZone &zone,
                                  Towards towards)
{
    static const QRegularExpression hour{u"(?:^|[ ,]|at )(\\d{1,2}):(\\d{2})$"_s};
    auto words = typed.simplified().toLower();
    if (const auto moment = relative(words, now, towards))
        return moment;
    std::optional<QTime> time;
    if (const auto match = hour.match(words); match.hasMatch()) {
        time = QTime{match.captured(1).toInt(), match.captured(2).toInt()};
        if (!time->isValid())
            return std::nullopt;
        words = words.left(match.capturedStart()).remove(u',').simplified();
    }
    const auto today = dayOf(now, zone);
    if (words.isEmpty() && time) {
        const auto at = instantOf(today, *time, zone);
        if (towards == Towards::Future && at <= now)
            return instantOf(today.addDays(1), *time, zone);
        return towards == Towards::Past && at > now ? instantOf(today.addDays(-1), *time, zone)
                                                    : at;
    }
    const auto day = dayFrom(words, today, towards);
    if (!day.isValid() || (!time && towards == Towards::Past))
        return std::nullopt;
    const auto at = instantOf(day, time.value_or(QTime{morning, 0}), zone);
    if (weekdayNamed(words) && day == today && towards == Towards::Future && at <= now)
        return instantOf(day.addDays(7), time.value_or(QTime{morning, 0}), zone);
    if (weekdayNamed(words) && day == today && towards == Towards::Past && at > now)
        return instantOf(day.addDays(-7), time.value_or(QTime{morning, 0}), zone);
    return at;
}

std::optional<int> minutesFrom(const QString &typed)
{
    static const QRegularExpression plain{u"^(\\d{1,4}) ?(m|min|minutes?)?$"_s};
    static const QRegularExpression clock{u"^(\\d{1,2}):(\\d{2})$"_s};
    static const QRegularExpression hours{
        u"^(\\d{1,2})(?:[.,](\\d))? ?(?:h|hours?)(?: ?(\\d{1,2}) ?(?:m|min|minutes?)?)?$"_s};
    const auto words = typed.simplified().toLower();
    if (const auto match = plain.match(words); match.hasMatch())
        return match.captured(1).toInt();
    if (const auto match = clock.match(words); match.hasMatch() && match.captured(2).toInt() < 60)
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (const auto match = hours.match(words); match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt() * 6 +
               match.captured(3).toInt();
    return std::nullopt;
}

} // namespace baton::ui
