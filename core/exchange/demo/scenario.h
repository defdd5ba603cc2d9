#pragma once

#include "core/calendar/workcalendar.h"
#include "core/desk/history.h"
#include "core/sla/policy.h"

#include <memory>

namespace baton::exchange::demo {

/// A believable year of a service desk up to `end`, in which a lead can find what fails: targets
/// nobody can meet, two teams that play ping-pong, hand-offs without the needed words, a change on
/// a Tuesday that broke the VPN, an overloaded team, an easy promise nobody looks at any more.
/// Deterministic from its parameters; ticket i depends on them and i alone. Any thread.
class Scenario
{
public:
    Scenario(qint64 tickets, quint64 seed, Instant end);

    [[nodiscard]] qint64 size() const { return m_tickets; }
    [[nodiscard]] Instant begin() const { return m_begin; }
    [[nodiscard]] const calendar::CalendarSpec &calendar() const { return m_calendarSpec; }
    /// Promises over that calendar; its id is still to be filled in.
    [[nodiscard]] sla::Policy policy() const;
    [[nodiscard]] const desk::HistoryNames &names() const { return m_names; }
    [[nodiscard]] desk::HistorySource source() const;
    [[nodiscard]] std::vector<desk::HistoryTicket> tickets(qint64 from, qint64 to) const;

private:
    friend class Life;
    void fillArrivals();
    [[nodiscard]] Instant arrivalOf(qint64 ticket) const;

    qint64 m_tickets;
    quint64 m_seed;
    Instant m_end;
    Instant m_begin;
    calendar::CalendarSpec m_calendarSpec;
    std::shared_ptr<const calendar::WorkCalendar> m_calendar;
    desk::HistoryNames m_names;
    std::vector<double> m_arrivals; // cumulated share of tickets by hour since begin
};

} // namespace baton::exchange::demo
