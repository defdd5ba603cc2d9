#include "ui/admin/promisetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int longestMinutes = 527'040; // a year
constexpr int mostDays = 366;

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char{'0'})
        .arg(minute % 60, 2, 10, QLatin1Char{'0'});
}

std::optional<calendar::DayInterval> intervalFrom(const QString &text)
{
    static const QRegularExpression form{
        u"^(\\d{1,2}):(\\d{2})\\s*[-\u2013]\\s*(\\d{1,2}):(\\d{2})$"_s};
    const auto found = form.match(text);
    const auto minute = [&found](int at) {
        const auto hours = found.captured(at).toInt();
        const auto minutes = found.captured(at + 1).toInt();
        return minutes < 60 && hours * 60 + minutes <= 1440 ? hours * 60 + minutes : -1;
    };
    const calendar::DayInterval interval{minute(1), minute(3)};
    const bool sound = found.hasMatch() && interval.fromMinute >= 0 && interval.fromMinute < 1440 &&
                       interval.toMinute >= 0;
    return sound ? std::optional{interval} : std::nullopt;
}

} // namespace

QString promiseText(const sla::Promise &promise)
{
    if (const auto *days = std::get_if<sla::EndOfWorkingDay>(&promise))
        return u"%1 d"_s.arg(days->n);
    const auto minutes = std::get<WorkingTime>(promise).length.count() / 60'000;
    if (minutes < 60)
        return u"%1 min"_s.arg(minutes);
    return minutes % 60 == 0
               ? u"%1 h"_s.arg(minutes / 60)
               : u"%1 h %2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char{'0'});
}

std::optional<sla::Promise> promiseFrom(const QString &text)
{
    static const QRegularExpression days{u"^(\\d{1,3})\\s*d$"_s};
    static const QRegularExpression hours{u"^(\\d{1,4})\\s*h(?:\\s*(\\d{1,2})(?:\\s*min)?)?$"_s};
    static const QRegularExpression minutes{u"^(\\d{1,6})(?:\\s*min)?$"_s};
    const auto typed = text.trimmed().toLower();
    if (const auto found = days.match(typed); found.hasMatch()) {
        const int n = found.captured(1).toInt();
        return n >= 1 && n <= mostDays ? std::optional{sla::Promise{sla::EndOfWorkingDay{n}}}
                                       : std::nullopt;
    }
    int length = 0;
    if (const auto found = hours.match(typed); found.hasMatch() && found.captured(2).toInt() < 60)
        length = found.captured(1).toInt() * 60 + found.captured(2).toInt();
    else if (const auto plain = minutes.match(typed); plain.hasMatch())
        length = plain.captured(1).toInt();
    if (length < 1 || length > longestMinutes)
        return std::nullopt;
    return WorkingTime{std::chrono::minutes{length}};
}

QString hoursText(const calendar::DayHours &hours)
{
    QStringList parts;
    for (const auto &interval : hours)
        parts << clockText(interval.fromMinute) + u'-' + clockText(interval.toMinute);
    return parts.join(u", "_s);
}

std::optional<calendar::DayHours> hoursFrom(const QString &text)
{
    calendar::DayHours hours;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto interval = intervalFrom(part.trimmed());
        if (!interval)
            return std::nullopt;
        hours.push_back(*interval);
    }
    return hours;
}

} // namespace baton::ui
