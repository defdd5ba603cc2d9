#include "tests/stress/acts.h"

using namespace Qt::StringLiterals;

namespace baton::stress {

namespace {
constexpr size_t mostTickets = 60;
} // namespace

Acts::Acts(quint32 seed, std::vector<TicketId> tickets, std::vector<TeamId> teams,
           std::vector<PersonId> people)
    : m_random{seed}, m_tickets{std::move(tickets)}, m_teams{std::move(teams)},
      m_people{std::move(people)}, m_seed{seed}
{
    if (m_tickets.size() > mostTickets)
        m_tickets.resize(mostTickets);
}

size_t Acts::below(size_t count)
{
    return std::uniform_int_distribution<size_t>{0, count - 1}(m_random);
}

PersonId Acts::somebody()
{
    return m_people.empty() ? PersonId{} : m_people[below(m_people.size())];
}

TicketId Acts::ticket()
{
    return m_tickets[below(m_tickets.size())];
}

void Acts::add(TicketId ticket)
{
    m_tickets[below(m_tickets.size())] = ticket;
}

ticket::Command Acts::next(Instant now)
{
    const auto words = u"entry %1 of writer %2"_s.arg(++m_count).arg(m_seed);
    switch (below(20)) {
    case 0:
    case 1: {
        ticket::Create create;
        create.subject = words;
        create.message = u"It does not work: "_s + words;
        create.requester = somebody();
        create.priority = ticket::Priority::P3;
        create.team = m_teams[below(m_teams.size())];
        return create;
    }
    case 2:
    case 3:
    case 4:
        return ticket::Reply{ticket(), words, ticket::Channel::Phone, {}, {}};
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
        return change(ticket(), now);
    default:
        return ticket::AddNote{ticket(), words};
    }
}

ticket::Command Acts::change(TicketId ticket, Instant now)
{
    switch (below(8)) {
    case 0:
        return ticket::Pause{ticket, ticket::PauseReason::Requester, now + std::chrono::hours{8}};
    case 1:
        return ticket::Resume{ticket};
    case 2:
        return ticket::Assign{ticket, m_teams[below(m_teams.size())], {}, u"over to you"_s};
    case 3:
        return ticket::ChangePriority{
            ticket, below(2) == 0 ? ticket::Priority::P2 : ticket::Priority::P4, u"why not"_s};
    case 4:
        return ticket::Restore{ticket, ticket::RestoredBy::Fix, u"restarted"_s, {}};
    case 5:
        return ticket::Resolve{ticket, u"replaced"_s, {}};
    case 6:
        return ticket::Reopen{ticket};
    default:
        return ticket::ChangeSubject{ticket, u"Subject %1 of writer %2"_s.arg(m_count).arg(m_seed)};
    }
}

} // namespace baton::stress
