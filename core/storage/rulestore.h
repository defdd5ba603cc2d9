#pragma once

#include "core/storage/connection.h"

#include <vector>

namespace baton::storage {

/// One stored version of a calendar or a policy, as its canonical JSON.
struct RuleVersion
{
    StreamId stream;
    int version = 0;
    Instant effectiveFrom;
    QByteArray spec;
    Instant savedAt; // read only: from the log

    friend bool operator==(const RuleVersion &, const RuleVersion &) = default;
};

/// The projections of calendars and policies: every version there has been. Throws SqlError.
class RuleStore
{
public:
    explicit RuleStore(Connection &connection) : m_connection{connection} {}

    void saveCalendar(const RuleVersion &version);
    void savePolicy(const RuleVersion &version);
    [[nodiscard]] std::vector<RuleVersion> calendars();
    [[nodiscard]] std::vector<RuleVersion> policies();

private:
    [[nodiscard]] std::vector<RuleVersion> read(const char *sql);
    Connection &m_connection;
};

} // namespace baton::storage
