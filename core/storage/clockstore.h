#pragma once

#include "core/insight/forecast.h"
#include "core/storage/connection.h"

namespace baton::storage {

/// Questions over many clocks at once. Throws SqlError.
class ClockStore
{
public:
    explicit ClockStore(Connection &connection) : m_connection{connection} {}

    /// Stopped clocks with a due, of the newest `tickets` visible tickets: bounded, whatever the
    /// age of the desk.
    [[nodiscard]] std::vector<insight::PastPromise> past(int tickets);

private:
    Connection &m_connection;
};

} // namespace baton::storage
