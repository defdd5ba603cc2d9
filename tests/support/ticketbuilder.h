#pragma once

#include "core/sla/clock.h"
#include "core/ticket/activity.h"
#include "tests/support/calendars.h"

namespace baton::test {

/// A history told step by step: aTicket().reported("...").replied("...").activities().
class TicketBuilder
{
public:
    explicit TicketBuilder(const char *reportedAt, ticket::Priority priority = ticket::Priority::P3)
    {
        ticket::Created created;
        created.priority = priority;
        created.reportedAt = at(reportedAt);
        created.requester = requester;
        add(reportedAt, created);
    }
    TicketBuilder &add(const char *when, ticket::Fact fact, PersonId actor = technician)
    {
        m_activities.push_back({++m_seq, m_seq, at(when), at(when), actor, std::move(fact), {}});
        return *this;
    }
    /// Also happened in the act before.
    TicketBuilder &together(ticket::Fact fact)
    {
        auto activity = m_activities.back();
        activity.seq = ++m_seq;
        activity.fact = std::move(fact);
        m_activities.push_back(activity);
        return *this;
    }
    TicketBuilder &replied(const char *when) { return add(when, ticket::Replied{}); }
    TicketBuilder &wrote(const char *when)
    {
        return add(when, ticket::RequesterWrote{}, requester);
    }
    TicketBuilder &paused(const char *when, const char *wakeUp = nullptr)
    {
        return add(when, ticket::Paused{ticket::PauseReason::Requester,
                                        wakeUp ? std::optional{at(wakeUp)} : std::nullopt});
    }
    TicketBuilder &resumed(const char *when) { return add(when, ticket::Resumed{}); }
    TicketBuilder &priority(const char *when, ticket::Priority priority)
    {
        return add(when, ticket::PriorityChanged{priority});
    }
    TicketBuilder &team(const char *when, qint64 team, PersonId actor = technician)
    {
        return add(when, ticket::Assigned{TeamId{team}, {}}, actor);
    }
    TicketBuilder &resolved(const char *when) { return add(when, ticket::Resolved{}); }
    TicketBuilder &reopened(const char *when) { return add(when, ticket::Reopened{}); }

    [[nodiscard]] const std::vector<ticket::Activity> &activities() const { return m_activities; }

    static constexpr PersonId requester{900};
    static constexpr PersonId technician{901};

private:
    std::vector<ticket::Activity> m_activities;
    qint64 m_seq = 0;
};

inline TicketBuilder aTicket(const char *reportedAt,
                             ticket::Priority priority = ticket::Priority::P3)
{
    return TicketBuilder{reportedAt, priority};
}

/// One policy over one calendar, and the questions tests ask of it.
class Promises
{
public:
    explicit Promises(const calendar::CalendarSpec &spec = nineToFive())
        : m_calendar{compiled(spec)}
    {
        m_policy.id = PolicyId{1};
        m_policy.name = QStringLiteral("Standard");
        m_policy.calendar = CalendarId{1};
    }
    Promises &promise(sla::Metric metric, std::chrono::milliseconds length,
                      ticket::Priority priority = ticket::Priority::P3)
    {
        m_policy.targets.push_back({metric, priority, WorkingTime{length}});
        return *this;
    }
    Promises &endOfDay(sla::Metric metric, int n, ticket::Priority priority = ticket::Priority::P3)
    {
        m_policy.targets.push_back({metric, priority, sla::EndOfWorkingDay{n}});
        return *this;
    }
    sla::Options &options() { return m_policy.options; }
    sla::Policy &policy() { return m_policy; }
    [[nodiscard]] const calendar::WorkCalendar &calendar() const { return m_calendar; }

    [[nodiscard]] sla::Rules rules() const
    {
        return {{m_policy}, [this](CalendarId, Instant, Instant) { return &m_calendar; }};
    }
    [[nodiscard]] std::vector<sla::Clock> clocks(const TicketBuilder &ticket, const char *now) const
    {
        return sla::clocksAt(rules(), {}, sla::eventsOf(ticket.activities()), at(now));
    }
    [[nodiscard]] sla::Clock clock(sla::Metric metric, const TicketBuilder &ticket, const char *now,
                                   int instance = 0) const
    {
        for (const auto &clock : clocks(ticket, now)) {
            if (clock.metric == metric && clock.instance == instance)
                return clock;
        }
        FAIL("no such clock");
        return {};
    }

private:
    sla::Policy m_policy;
    calendar::WorkCalendar m_calendar;
};

} // namespace baton::test
