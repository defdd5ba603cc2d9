#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace baton::exchange {

/// One event of an iCalendar file as it stands there, and the lines it stands in (from 1 on).
struct EventText
{
    struct Line
    {
        int number = 0;
        QByteArray text; // unfolded
    };
    std::vector<Line> lines; // from BEGIN:VEVENT to END:VEVENT

    [[nodiscard]] QByteArray text() const;
    /// The line of a property ("DTSTART"); the first one where there is none.
    [[nodiscard]] int lineOf(const QByteArray &property) const;
};

struct CalendarText
{
    QString name;
    std::vector<EventText> events;
};

/// Splits a file into its events and checks what begins and ends. BadInput naming the line.
[[nodiscard]] Result<CalendarText> calendarTextFrom(const QByteArray &bytes);
/// `BadInput {"line 12", why}`.
[[nodiscard]] std::unexpected<Error> wrongLine(int line, const QString &why);

} // namespace baton::exchange
