#include "core/desk/staging.h"

#include "core/desk/projection.h"
#include "core/ticket/factcodec.h"

namespace baton::desk {

namespace {

template <class IdType> IdType at(const std::vector<IdType> &ids, qint64 position)
{
    return position > 0 && position <= std::ssize(ids) ? ids[static_cast<size_t>(position - 1)]
                                                       : IdType{};
}

template <class Named, class IdType>
void remember(QHash<QString, IdType> &known, const std::vector<Named> &things)
{
    for (const auto &thing : things)
        known.insert(thing.name, thing.id);
}

} // namespace

Staging::Staging(storage::Session &session, BatchId batch, storage::BodyHash &body)
    : m_batch{batch}, m_body{body}
{
    auto org = session.org();
    remember(m_knownTeams, org.teams());
    remember(m_knownDepartments, org.departments());
    remember(m_knownServices, org.services());
    for (const auto &person : org.people()) {
        m_knownPeople.insert(person.name, person.id);
        m_teamOf.insert(person.id, person.team);
    }
}

void Staging::stageOne(storage::Session &session, storage::LogEntry &entry,
                       const std::optional<QByteArray> &text)
{
    session.log().stage(entry, text, m_batch);
    m_body.add(entry);
}

template <class Named, class IdType>
void Staging::take(storage::Session &session, const QByteArray &kind,
                   const std::vector<Named> &things, std::vector<IdType> &ids,
                   const QHash<QString, IdType> &known, Instant now)
{
    auto log = session.log();
    for (auto i = ids.size(); i < things.size(); ++i) {
        auto thing = things[i];
        if constexpr (std::is_same_v<Named, org::Person>) {
            thing.department = at(m_departments, thing.department.value());
            thing.team = at(m_teams, thing.team.value());
        }
        if (const auto found = known.constFind(thing.name); found != known.constEnd()) {
            ids.push_back(*found);
            continue;
        }
        thing.id = as<IdType>(log.newStream(kind, m_batch));
        session.org().save(thing, m_batch);
        storage::LogEntry entry{streamOf(thing.id), 1, 0, "saved", now, now, {}, "{}", {}};
        stageOne(session, entry, storage::toJson(thing));
        log.setStreamEnd(streamOf(thing.id), 1, now);
        if constexpr (std::is_same_v<Named, org::Person>)
            m_teamOf.insert(thing.id, thing.team);
        ids.push_back(thing.id);
    }
}

void Staging::takeNames(storage::Session &session, const HistoryNames &names, Instant now)
{
    take(session, "team", names.teams, m_teams, m_knownTeams, now);
    take(session, "department", names.departments, m_departments, m_knownDepartments, now);
    take(session, "service", names.services, m_services, m_knownServices, now);
    take(session, "person", names.people, m_people, m_knownPeople, now);
}

ticket::Fact Staging::placed(ticket::Fact fact, qint64 number) const
{
    if (auto *created = std::get_if<ticket::Created>(&fact)) {
        created->number = number;
        created->requester = at(m_people, created->requester.value());
        created->service = at(m_services, created->service.value());
    } else if (auto *assigned = std::get_if<ticket::Assigned>(&fact)) {
        assigned->team = at(m_teams, assigned->team.value());
        assigned->technician = at(m_people, assigned->technician.value());
    } else if (auto *returned = std::get_if<ticket::Returned>(&fact)) {
        returned->team = at(m_teams, returned->team.value());
    } else if (auto *requester = std::get_if<ticket::RequesterChanged>(&fact)) {
        requester->requester = at(m_people, requester->requester.value());
    } else if (auto *service = std::get_if<ticket::ServiceChanged>(&fact)) {
        service->service = at(m_services, service->service.value());
    }
    return fact;
}

bool Staging::isMember(PersonId person, TeamId team) const
{
    return m_teamOf.value(person) == team;
}

void Staging::takeTicket(storage::Session &session, const HistoryTicket &source, qint64 number,
                         const Rulebook &rules, Instant now)
{
    auto log = session.log();
    const auto id = as<TicketId>(log.newStream("ticket", m_batch));
    std::vector<ticket::Activity> history;
    qint64 seq = 0;
    for (const auto &act : source.acts) {
        for (const auto &[fact, text] : act.facts) {
            auto placedFact = placed(fact, number);
            storage::LogEntry entry{streamOf(id),
                                    ++seq,
                                    act.line,
                                    ticket::kindWord(placedFact),
                                    act.at,
                                    now,
                                    at(m_people, act.actor.value()),
                                    ticket::payloadOf(placedFact),
                                    {}};
            stageOne(session, entry, text ? std::optional{text->toUtf8()} : std::nullopt);
            history.push_back({seq, act.line, act.at, now, entry.actor, placedFact, text});
        }
    }
    log.setStreamEnd(streamOf(id), seq, now);
    auto record = project(id, std::move(history), rules,
                          [this](PersonId person, TeamId team) { return isMember(person, team); });
    record.external = source.external;
    record.batch = m_batch;
    session.tickets().insert(record);
}

} // namespace baton::desk
