#pragma once

#include "core/calendar/zonetransitions.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace baton::exchange {

/// Reads instants written by one of several formats: "iso" (with or without an offset), or letters
/// d M yyyy H m s and plain characters between ("d/M/yyyy HH:mm"; one letter reads one or two
/// digits). Times without an offset are wall clock of the zone; a repeated one is the earlier.
class DateFormat
{
public:
    /// BadInput naming the field: unknown zone, or a format without year, month and day.
    [[nodiscard]] static Result<DateFormat> from(const QStringList &formats, const QString &zone);

    [[nodiscard]] std::optional<Instant> read(QByteArrayView text) const;

private:
    std::vector<QByteArray> m_formats;
    calendar::ZoneTransitions m_zone;
};

} // namespace baton::exchange
