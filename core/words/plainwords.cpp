#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("baton::words", text);
}

QDateTime inZone(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toTimeZone(zone);
}

// A short month ends in a full stop in some languages, and so may the sentence it stands in.
QString withoutStop(const QString &word)
{
    return word.endsWith(u'.') ? word.chopped(1) : word;
}

QString blockLetters(qint64 block)
{
    QString letters;
    for (; block > 0; block /= 32)
        letters.prepend(u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s.at(block % 32));
    return letters;
}

} // namespace

QString name(sla::Metric metric)
{
    switch (metric) {
    case sla::Metric::FirstResponse:
        return tr("First response");
    case sla::Metric::NextResponse:
        return tr("Next reply");
    case sla::Metric::Restore:
        return tr("Restore");
    case sla::Metric::Resolve:
        return tr("Resolve");
    case sla::Metric::UpdateCadence:
        return tr("Update");
    case sla::Metric::Custody:
        return tr("Custody");
    case sla::Metric::Supplier:
        return tr("Supplier");
    }
    return {};
}

QString nameWithin(sla::Metric metric)
{
    switch (metric) {
    case sla::Metric::FirstResponse:
        return tr("first response");
    case sla::Metric::NextResponse:
        return tr("next reply");
    case sla::Metric::Restore:
        return tr("restore");
    case sla::Metric::Resolve:
        return tr("resolve");
    case sla::Metric::UpdateCadence:
        return tr("update");
    case sla::Metric::Custody:
        return tr("custody");
    case sla::Metric::Supplier:
        return tr("supplier");
    }
    return {};
}

QString name(sla::Outcome outcome)
{
    switch (outcome) {
    case sla::Outcome::Running:
        return tr("running");
    case sla::Outcome::Paused:
        return tr("paused");
    case sla::Outcome::Met:
        return tr("kept");
    case sla::Outcome::Breached:
        return tr("broken");
    case sla::Outcome::ResolvedWithoutResponse:
        return tr("resolved without a response");
    case sla::Outcome::NoReplyNeeded:
        return tr("no reply needed");
    case sla::Outcome::Merged:
        return tr("merged");
    case sla::Outcome::Withdrawn:
        return tr("withdrawn");
    }
    return {};
}

QString name(ticket::Category category)
{
    switch (category) {
    case ticket::Category::New:
        return tr("New");
    case ticket::Category::Open:
        return tr("In progress");
    case ticket::Category::Pending:
        return tr("Waiting");
    case ticket::Category::Resolved:
        return tr("Resolved");
    case ticket::Category::Closed:
        return tr("Closed");
    }
    return {};
}

QString name(ticket::Kind kind)
{
    switch (kind) {
    case ticket::Kind::Incident:
        return tr("Incident");
    case ticket::Kind::ServiceRequest:
        return tr("Service request");
    case ticket::Kind::Problem:
        return tr("Problem");
    case ticket::Kind::Change:
        return tr("Change");
    }
    return {};
}

QString name(ticket::Priority priority)
{
    if (priority == ticket::Priority::None)
        return tr("no priority");
    return u"P%1"_s.arg(static_cast<int>(priority));
}

QString length(WorkingTime time)
{
    const auto minutes = std::max<qint64>(0, time.length.count()) / 60'000;
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes % 60 == 0 || minutes >= 2'880)
        return tr("%1 h").arg(minutes / 60);
    return tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char{'0'});
}

QString length(std::chrono::milliseconds length)
{
    const auto days = length.count() / 86'400'000;
    return days < 2 ? words::length(WorkingTime{length}) : tr("%1 d").arg(days);
}

QString untilDue(Instant due, Instant now)
{
    return due < now ? tr("%1 late").arg(length(now - due)) : tr("in %1").arg(length(due - now));
}

QString shortTime(Instant at, Instant now, const QTimeZone &zone)
{
    const auto local = inZone(at, zone);
    const auto today = inZone(now, zone).date();
    const auto days = today.daysTo(local.date());
    const QLocale locale;
    if (days == 0)
        return local.toString(u"HH:mm"_s);
    if (std::abs(days) < 7)
        return withoutStop(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat)) + u' ' +
               local.toString(u"HH:mm"_s);
    const bool thisYear = local.date().year() == today.year();
    // As a pattern of a date: day, short month, year.
    const auto day = locale.toString(local.date(), tr("d MMM"));
    return thisYear ? withoutStop(day) : day + u' ' + QString::number(local.date().year());
}

QString exactTime(Instant at, const QTimeZone &zone)
{
    return inZone(at, zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString ticketNumber(qint64 number)
{
    const auto block = number >> 40;
    const auto plain = QString::number(number & ((qint64{1} << 40) - 1));
    return block == 0 ? plain : blockLetters(block) + u'-' + plain;
}

} // namespace baton::words
