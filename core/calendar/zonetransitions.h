#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace baton::calendar {

/// A zone's offsets from 1990 to 2100 as a value: from `at` on, local = UTC + offset. The first
/// entry holds from the beginning. Offsets are seconds east of UTC.
struct ZoneTransitions
{
    struct Step
    {
        qint64 atMs{};
        int offsetSeconds{};
        friend bool operator==(const Step &, const Step &) = default;
    };
    std::vector<Step> steps;

    /// Asks QTimeZone window by window (it loses what lies after 2037 when asked at once).
    /// Fails with InvalidValue for an unknown IANA id.
    [[nodiscard]] static Result<ZoneTransitions> ofZone(const QString &ianaId);

    [[nodiscard]] int offsetSecondsAt(Instant at) const;
    friend bool operator==(const ZoneTransitions &, const ZoneTransitions &) = default;
};

/// What a repeated or skipped local time means when an instant is asked for.
enum class Ambiguity { Earlier, Later };

/// The one place where wall-clock becomes UTC. `local` is milliseconds since 1970 on the wall;
/// a repeated time gives the earlier or later instant as asked, a skipped one the instant of the
/// change itself.
[[nodiscard]] Instant toInstant(qint64 localMs, const ZoneTransitions &zone,
                                Ambiguity ambiguity = Ambiguity::Earlier);

} // namespace baton::calendar
