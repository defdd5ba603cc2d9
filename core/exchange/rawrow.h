#pragma once

#include "core/base/instant.h"
#include "core/exchange/mapping.h"

#include <QHash>

namespace baton::exchange {

/// One accepted row, names as positions (1-based, 0 none) in a History's names.
struct RawRow
{
    qint64 atMs = 0;
    qint64 line = 0;
    quint32 team = 0;
    quint32 technician = 0;
    quint32 actor = 0;
    StateWord state{true};
    ticket::Priority priority = ticket::Priority::None;
};

/// What a source says of a ticket beside its rows; each row overwrites it, so the last one counts.
struct RawTicket
{
    QByteArray external;
    std::vector<RawRow> rows;
    quint32 requester = 0;
    quint32 service = 0;
    QByteArray subject;
    std::optional<qint64> openedAtMs;
    std::optional<qint64> resolvedAtMs;
    std::optional<bool> promiseMet;
    std::optional<int> reopenings;
    std::optional<int> reassignments;
    qint64 lastAtMs = 0; // of the row whose facts these are
    bool refused = false;
};

} // namespace baton::exchange
