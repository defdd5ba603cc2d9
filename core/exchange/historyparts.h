#pragma once

#include "core/exchange/historyreader.h"
#include "core/exchange/rawrow.h"

namespace baton::exchange {

/// What a History holds; names are given positions as they are met.
struct History::Parts
{
    ReadReport report;
    desk::HistoryNames names;
    desk::HistorySource source;
    std::vector<RawTicket> tickets;
    QHash<QByteArray, quint32> teams;
    QHash<QByteArray, quint32> people;
    QHash<QByteArray, quint32> services;
    QHash<QByteArray, quint32> departments;

    /// Positions; 0 for an empty name.
    quint32 team(QByteArrayView name);
    quint32 service(QByteArrayView name);
    quint32 person(QByteArrayView name, QByteArrayView department);
};

/// The facts of one ticket, row by row.
[[nodiscard]] desk::HistoryTicket ticketFrom(const RawTicket &raw);

} // namespace baton::exchange
