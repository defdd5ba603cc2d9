#pragma once

#include "core/calendar/workcalendar.h"

#include <QJsonObject>

#include <expected>
#include <map>

namespace baton::calendar {

/// What was read of a case, or a sentence saying why it cannot be.
template <class T> using Readable = std::expected<T, QString>;

/// The calendars of a file of cases, by their names; one that is wrong is refused by whatever asks
/// for it.
class CaseCalendars
{
public:
    explicit CaseCalendars(const QJsonObject &cases);
    /// The calendar that a case names; valid as long as this object.
    [[nodiscard]] Readable<const WorkCalendar *> of(const QJsonObject &question) const;

private:
    std::map<QString, Readable<WorkCalendar>> m_calendars;
};

/// The instant in a field: ISO 8601 with its offset, from 1990 to 2100.
[[nodiscard]] Readable<Instant> instantIn(const QJsonObject &object, const QString &field);
/// In UTC; null for nothing.
[[nodiscard]] QJsonValue isoText(const std::optional<Instant> &at);
/// Whole where it is.
[[nodiscard]] QJsonValue secondsOf(WorkingTime time);
[[nodiscard]] QJsonObject refused(const QJsonObject &question, const QString &why);
/// The list of that name, empty where it is not there; BadInput naming it where it is no list.
[[nodiscard]] Result<QJsonArray> casesIn(const QJsonObject &cases, const QString &name);

} // namespace baton::calendar
