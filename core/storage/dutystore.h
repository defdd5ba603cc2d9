#pragma once

#include "core/storage/connection.h"

#include <vector>

namespace baton::storage {

/// A lease that nobody waits for: the duty rests.
inline constexpr Instant dutyRests = fromMs(4'102'444'800'000); // the year 2100
/// How a duty went the last time, and who is at it.
struct DutyRun
{
    SettingId setting;
    Instant leaseUntil;
    Instant doneFor; // the planned time that is done; the epoch: never
    Instant endedAt;
    bool good = false;
    QString said; // the path, or the sentence why not
};

/// Throws SqlError.
class DutyStore
{
public:
    explicit DutyStore(Connection &connection) : m_connection{connection} {}

    [[nodiscard]] std::vector<DutyRun> all();
    /// True for one holder alone: it is not done for `planned`, and nobody's lease holds at `now`.
    [[nodiscard]] bool take(SettingId setting, qint64 holder, Instant planned, Instant now,
                            Instant until);
    /// In a copy of a database nothing is done by itself: the original does it.
    void restAll();
    /// Only by its holder. A run that was not good may be taken again from `again` on.
    void end(const DutyRun &run, qint64 holder, Instant again);

private:
    Connection &m_connection;
};

} // namespace baton::storage
