#pragma once

#include "core/desk/history.h"
#include "core/desk/rulebook.h"
#include "core/storage/session.h"

#include <span>

namespace baton::desk {

/// Writes tickets and names of one batch into the file, unseen by anybody until it is published.
/// Keeps the running hash of everything it has written, in the order of streams.
class Staging
{
public:
    Staging(storage::Session &session, BatchId batch, storage::BodyHash &body);

    /// Streams for every name that has none yet: those of the file are used again.
    void takeNames(storage::Session &session, const HistoryNames &names, Instant now);
    /// One ticket, whole. Its facts' positions become ids.
    void takeTicket(storage::Session &session, const HistoryTicket &source, qint64 number,
                    const Rulebook &rules, Instant now);

    [[nodiscard]] qint64 activities() const { return m_body.count(); }

private:
    template <class Named, class IdType>
    void take(storage::Session &session, const QByteArray &kind, const std::vector<Named> &things,
              std::vector<IdType> &ids, const QHash<QString, IdType> &known, Instant now);
    void stageOne(storage::Session &session, storage::LogEntry &entry,
                  const std::optional<QByteArray> &text);
    [[nodiscard]] ticket::Fact placed(ticket::Fact fact, qint64 number) const;
    [[nodiscard]] bool isMember(PersonId person, TeamId team) const;

    BatchId m_batch;
    storage::BodyHash &m_body;
    std::vector<TeamId> m_teams;
    std::vector<DepartmentId> m_departments;
    std::vector<PersonId> m_people;
    std::vector<ServiceId> m_services;
    QHash<PersonId, TeamId> m_teamOf;
    QHash<QString, TeamId> m_knownTeams;
    QHash<QString, DepartmentId> m_knownDepartments;
    QHash<QString, PersonId> m_knownPeople;
    QHash<QString, ServiceId> m_knownServices;
};

} // namespace baton::desk
