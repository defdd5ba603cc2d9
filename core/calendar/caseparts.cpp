#include "core/calendar/caseparts.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton::calendar {

namespace {

Readable<WorkCalendar> compiledFrom(const QJsonObject &object)
{
    const auto spec = fromJson(object);
    if (!spec)
        return std::unexpected(u"the calendar is wrong at "_s + spec.error().parameters.join(u' '));
    auto compiled = WorkCalendar::compile(*spec);
    if (!compiled)
        return std::unexpected(u"the calendar is wrong at "_s +
                               compiled.error().parameters.join(u' '));
    return *std::move(compiled);
}

} // namespace

CaseCalendars::CaseCalendars(const QJsonObject &cases)
{
    const auto specs = cases.value("calendars"_L1).toObject();
    for (auto it = specs.begin(); it != specs.end(); ++it)
        m_calendars.emplace(it.key(), compiledFrom(it.value().toObject()));
}

Readable<const WorkCalendar *> CaseCalendars::of(const QJsonObject &question) const
{
    const auto name = question.value("calendar"_L1).toString();
    const auto found = m_calendars.find(name);
    if (found == m_calendars.end())
        return std::unexpected(u"there is no calendar \"%1\""_s.arg(name));
    if (!found->second)
        return std::unexpected(found->second.error());
    return &*found->second;
}

Readable<Instant> instantIn(const QJsonObject &object, const QString &field)
{
    const auto text = object.value(field).toString();
    const auto when = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A time that names no offset would be read in the computer's own zone.
    const auto clock = text.mid(10);
    const bool offset = clock.endsWith(u'Z') || clock.contains(u'+') || clock.contains(u'-');
    if (!when.isValid() || !offset)
        return std::unexpected(field + u" is not an instant with an offset"_s);
    const auto at = fromMs(when.toMSecsSinceEpoch());
    if (at < firstInstant || at >= lastInstant)
        return std::unexpected(field + u" does not lie between 1990 and 2100"_s);
    return at;
}

QJsonValue isoText(const std::optional<Instant> &at)
{
    if (!at)
        return QJsonValue::Null;
    const auto when = QDateTime::fromMSecsSinceEpoch(toMs(*at), Qt::UTC);
    return when.toString(toMs(*at) % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonValue secondsOf(WorkingTime time)
{
    const auto ms = qint64{time.length.count()};
    return ms % 1000 == 0 ? QJsonValue{qint64{ms / 1000}}
                          : QJsonValue{static_cast<double>(ms) / 1000.0};
}

QJsonObject refused(const QJsonObject &question, const QString &why)
{
    const auto id = question.value("id"_L1);
    return {{u"id"_s, id.isUndefined() ? QJsonValue{QJsonValue::Null} : id}, {u"error"_s, why}};
}

Result<QJsonArray> casesIn(const QJsonObject &cases, const QString &name)
{
    const auto value = cases.value(name);
    if (!value.isUndefined() && !value.isArray())
        return failure(ErrorCode::BadInput, {name, u"no list"_s});
    return value.toArray();
}

} // namespace baton::calendar
