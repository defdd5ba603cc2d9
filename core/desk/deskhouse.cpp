#include "core/desk/desk.h"

#include "core/desk/deskparts.h"
#include "core/desk/mornings.h"
#include "core/desk/promises.h"

namespace baton::desk {

QFuture<Result<RetentionPreview>> Desk::previewRetention(std::optional<Instant> asOf)
{
    return m_parts->read(
        [at = asOf.value_or(m_parts->clock.now())](storage::Session &session, const House &) {
            return retentionPreview(session, at);
        });
}

QFuture<Result<Directory>> Desk::directory()
{
    return m_parts->read([](storage::Session &, const House &house) -> Result<Directory> {
        const auto &names = *house.names();
        return Directory{names.teams(),  names.services(),  names.departments(),
                         names.people(), *house.settings(), house.versions()};
    });
}

QFuture<Result<std::vector<DutyState>>> Desk::duties()
{
    return m_parts->read(
        [now = m_parts->clock.now()](storage::Session &session,
                                     const House &house) -> Result<std::vector<DutyState>> {
            return dutiesOf(session, *house.settings(), now);
        });
}

QFuture<Result<bool>> Desk::takeDuty(const DutyState &state)
{
    return m_parts->database->write(
        [id = state.duty.id, planned = state.planned, now = m_parts->clock.now(),
         holder = m_parts->holder](storage::Session &session) -> Result<bool> {
            return session.duties().take(id, holder, planned, now, now + dutyLease);
        });
}

QFuture<Result<void>> Desk::endDuty(const DutyState &state, bool good, QString said)
{
    const auto now = m_parts->clock.now();
    return m_parts->database->write(
        [run = storage::DutyRun{state.duty.id, {}, state.planned, now, good, std::move(said)}, now,
         holder = m_parts->holder](storage::Session &session) -> Result<void> {
            session.duties().end(run, holder, now + dutyAgain);
            return {};
        });
}

QFuture<Result<std::vector<Instant>>> Desk::mornings(QString zone)
{
    return m_parts->read(
        [zone = std::move(zone), now = m_parts->clock.now()](
            storage::Session &, const House &house) -> Result<std::vector<Instant>> {
            const auto known = calendar::ZoneTransitions::ofZone(zone);
            if (!known)
                return std::unexpected(known.error());
            return morningsAfter(now, *house.rules(), *known);
        });
}

QFuture<Result<std::vector<sla::Clock>>> Desk::promises(ticket::Create create)
{
    return m_parts->read([create = std::move(create),
                          now = m_parts->clock.now()](storage::Session &, const House &house) {
        return promisesOf(create, now, *house.rules());
    });
}

QFuture<Result<RuleList>> Desk::ruleList()
{
    return m_parts->read([](storage::Session &, const House &house) -> Result<RuleList> {
        return desk::ruleList(*house.rules());
    });
}

QFuture<Result<RulesPreview>> Desk::previewRules(RulesChange change)
{
    return m_parts->read([change = std::move(change), now = m_parts->clock.now()](
                             storage::Session &session, const House &house) {
        return previewOf(session, *house.rules(), change, now);
    });
}

QFuture<Result<WhatIfAnswer>> Desk::whatIf(WhatIfQuestion question)
{
    return m_parts->rehearsal.ask(std::move(question), m_parts->clock.now());
}

QFuture<Result<TargetProposal>> Desk::proposeTargets(ProposalQuestion question)
{
    return m_parts->rehearsal.propose(std::move(question), m_parts->clock.now());
}

void Desk::forgetWhatIf()
{
    m_parts->rehearsal.forget();
}

QFuture<Result<std::vector<HouseChange>>> Desk::houseChanges(int limit)
{
    return m_parts->read(
        [limit](storage::Session &session, const House &house) -> Result<std::vector<HouseChange>> {
            std::vector<HouseChange> changes;
            for (auto &record : session.changes().house(limit))
                changes.push_back({record.recordedAt, house.names()->person(record.actor).name,
                                   record.streamKind, record.kind, std::move(record.after),
                                   std::move(record.before)});
            return changes;
        });
}

} // namespace baton::desk
