#pragma once

#include "core/base/result.h"
#include "core/calendar/calendarspec.h"

#include <QByteArray>

namespace baton::exchange {

/// Public holidays as an iCalendar file (RFC 5545) names them.
struct HolidayFile
{
    QString name;                                // the file's own, where it has one
    std::map<calendar::LocalDate, QString> days; // what each is called
    int timed = 0;                               // events of an hour of the day: no holidays
    int cancelled = 0;
};

/// Whole-day events from `from` to `to` (inclusive), repeated ones as often as they fall in there.
/// BadInput {"line 12", why} for a damaged file, one that is larger than 5 MB or holds more than
/// 20,000 events; nothing of it is used then.
[[nodiscard]] Result<HolidayFile> holidaysFrom(const QByteArray &bytes, calendar::LocalDate from,
                                               calendar::LocalDate to);

} // namespace baton::exchange
