#pragma once

#include "core/desk/desk.h"

#include <random>

namespace baton::stress {

/// Makes up what a technician does next: mostly words, now and then a change of state, a hand-off
/// or a new ticket, on few tickets so that writers meet.
class Acts
{
public:
    Acts(quint32 seed, std::vector<TicketId> tickets, std::vector<TeamId> teams,
         std::vector<PersonId> people);
    [[nodiscard]] ticket::Command next(Instant now);
    [[nodiscard]] PersonId somebody();
    [[nodiscard]] TicketId ticket();
    void add(TicketId ticket);

private:
    [[nodiscard]] size_t below(size_t count);
    [[nodiscard]] ticket::Command change(TicketId ticket, Instant now);

    std::mt19937 m_random;
    std::vector<TicketId> m_tickets;
    std::vector<TeamId> m_teams;
    std::vector<PersonId> m_people;
    quint32 m_seed;
    int m_count = 0;
};

} // namespace baton::stress
