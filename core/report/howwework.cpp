#include "core/report/howwework.h"

#include "core/report/htmlparts.h"
#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace baton::report {

namespace {

constexpr size_t holidaysListed = 12;
constexpr size_t decisionsListed = 15;

QString tr(const char *text)
{
    return QCoreApplication::translate("published", text);
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar{u'0'}).arg(minute % 60, 2, 10, QChar{u'0'});
}

QString hoursText(const calendar::DayHours &hours)
{
    QStringList parts;
    for (const auto &each : hours)
        parts << u"%1–%2"_s.arg(clockText(each.fromMinute), clockText(each.toMinute));
    return parts.isEmpty() ? tr("closed") : parts.join(u", "_s);
}

QString hoursOf(const calendar::CalendarSpec &spec, const QString &today)
{
    if (spec.alwaysOpen)
        return paragraph(tr("%1: day and night, every day.").arg(spec.name));
    std::vector<QStringList> rows;
    rows.reserve(7);
    for (int day = 0; day < 7; ++day)
        rows.push_back({QLocale{}.dayName(day + 1), hoursText(spec.week[static_cast<size_t>(day)]),
                        spec.weekBreaks[static_cast<size_t>(day)].empty()
                            ? QString{}
                            : hoursText(spec.weekBreaks[static_cast<size_t>(day)])});
    auto html = htmlTable(tr("%1, time of %2").arg(spec.name, spec.zoneId),
                          {tr("Day"), tr("Open"), tr("Break")}, rows, 9);
    QStringList holidays;
    for (const auto &date : spec.holidays) {
        if (const auto text = calendar::dateText(date);
            text >= today && static_cast<size_t>(holidays.size()) < holidaysListed)
            holidays << text;
    }
    if (!holidays.isEmpty())
        html += paragraph(tr("Closed on %1.").arg(holidays.join(u", "_s)));
    return html;
}

QString promiseText(const sla::Promise &promise)
{
    if (const auto *length = std::get_if<WorkingTime>(&promise))
        return words::length(*length);
    const int n = std::get<sla::EndOfWorkingDay>(promise).n;
    return tr("end of working day %1").arg(n);
}

QString targetsOf(const sla::Policy &policy)
{
    std::vector<QStringList> rows;
    rows.reserve(policy.targets.size());
    for (const auto &target : policy.targets)
        rows.push_back({words::name(target.metric), words::name(target.priority),
                        promiseText(target.promise)});
    if (rows.empty())
        return {};
    return htmlTable(tr("What we promise: %1").arg(policy.name),
                     {tr("What"), tr("Priority"), tr("Within, in working hours")}, rows, 2);
}

QString thingOf(const QByteArray &streamKind)
{
    const std::pair<const char *, QString> things[] = {{"policy", tr("Targets")},
                                                       {"calendar", tr("Hours")},
                                                       {"practice", tr("Way of working")},
                                                       {"team", tr("Team")},
                                                       {"service", tr("Service")}};
    for (const auto &[kind, thing] : things) {
        if (streamKind == kind)
            return thing;
    }
    return {};
}

} // namespace

QString howWeWork(const desk::RuleList &rules, Instant now)
{
    const auto today =
        QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).date().toString(Qt::ISODate);
    QString html;
    for (const auto &entry : rules.calendars)
        html += hoursOf(entry.spec, today);
    for (const auto &policy : rules.policies)
        html += targetsOf(policy);
    QStringList states;
    for (const auto category :
         {ticket::Category::New, ticket::Category::Open, ticket::Category::Pending,
          ticket::Category::Resolved, ticket::Category::Closed})
        states << words::name(category);
    return html +
           paragraph(tr("A ticket goes through these states: %1.").arg(states.join(u", "_s)));
}

QString whatWasDecided(const std::vector<desk::HouseChange> &changes, const QTimeZone &zone)
{
    std::vector<QStringList> rows;
    for (const auto &change : changes) {
        const auto thing = thingOf(change.streamKind);
        if (thing.isEmpty() || rows.size() >= decisionsListed)
            continue;
        const auto name =
            QJsonDocument::fromJson(change.after).object().value(u"name"_s).toString();
        const auto day = QDateTime::fromMSecsSinceEpoch(toMs(change.at), Qt::UTC)
                             .toTimeZone(zone)
                             .date()
                             .toString(Qt::ISODate);
        rows.push_back({day, thing, name, change.before.isEmpty() ? tr("new") : tr("changed")});
    }
    if (rows.empty())
        return {};
    return htmlTable(tr("The last change of each"),
                     {tr("Since"), tr("What"), tr("Name"), tr("How")}, rows, 9);
}

} // namespace baton::report
