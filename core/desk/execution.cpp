#include "core/desk/execution.h"

#include "core/desk/houseclash.h"
#include "core/desk/housenames.h"
#include "core/desk/peopleexecution.h"
#include "core/desk/practices.h"
#include "core/desk/retention.h"
#include "core/desk/rights.h"
#include "core/desk/rulesexecution.h"
#include "core/desk/ticketexecution.h"
#include "core/sla/policyjson.h"

#include <QJsonDocument>

namespace baton::desk {

namespace {

using storage::NewActivity;

// What a stream of the house is made or changed by: one `saved` activity, its projection, a note.
class HouseExecution
{
public:
    HouseExecution(storage::Session &session, const Circumstances &circumstances)
        : m_session{session}, m_circumstances{circumstances}
    {
    }

    Result<Receipt> operator()(const ticket::Command &command) const
    {
        return executeOnTicket(m_session, m_circumstances, command);
    }
    Result<Receipt> operator()(const SaveTeam &command) const
    {
        const auto saved = saveNamed("team", command.team);
        if (saved)
            settlePractices(m_session, m_circumstances.now, m_circumstances.actor);
        return saved;
    }
    Result<Receipt> operator()(const SaveDepartment &command) const
    {
        return saveNamed("department", command.department);
    }
    Result<Receipt> operator()(const SavePerson &command) const
    {
        if (const auto known = checkPlaceOf(m_session, command.person); !known)
            return std::unexpected(known.error());
        return saveNamed("person", command.person);
    }
    Result<Receipt> operator()(const SaveService &command) const
    {
        return saveNamed("service", command.service);
    }
    Result<Receipt> operator()(const SaveCalendar &command) const;
    Result<Receipt> operator()(const SavePolicy &command) const;
    Result<Receipt> operator()(const SaveSetting &command) const;
    Result<Receipt> operator()(const SetPractice &command) const;
    Result<Receipt> operator()(const ApplyRules &command) const
    {
        return applyRules(m_session, m_circumstances, command);
    }
    Result<Receipt> operator()(const SavePeople &command) const
    {
        return executeOnPeople(m_session, m_circumstances, command);
    }
    Result<Receipt> operator()(const EraseWords &command) const
    {
        return eraseWords(m_session, m_circumstances, command);
    }

private:
    template <class Named> Result<Receipt> saveNamed(const QByteArray &kind, Named thing) const
    {
        thing.name = thing.name.trimmed();
        if (const auto there = check(kind, streamOf(thing.id)); !there)
            return std::unexpected(there.error());
        if (const auto free = checkName(m_session, thing); !free)
            return std::unexpected(free.error());
        if (thing.id.isNull())
            thing.id = as<decltype(thing.id)>(m_session.log().newStream(kind));
        m_session.org().save(thing);
        return append(streamOf(thing.id), "{}", storage::toJson(thing));
    }
    [[nodiscard]] Result<void> check(const QByteArray &kind, StreamId stream) const
    {
        return stream ? checkStream(m_session, m_circumstances.names, kind, stream,
                                    m_circumstances.seen)
                      : Result<void>{};
    }
    // R11: the first version may reach back (to histories that come in later), an edit never.
    template <class IdType> [[nodiscard]] Instant effectiveFrom(IdType id, Instant asked) const
    {
        const bool isNew = id.isNull() && asked != Instant{};
        return isNew ? asked : std::max(asked, m_circumstances.now);
    }
    // A version's number is the seq of its activity.
    [[nodiscard]] int nextVersion(StreamId stream) const
    {
        const auto end = m_session.log().endOf(stream);
        return end ? static_cast<int>(end->seq) + 1 : 1;
    }
    [[nodiscard]] Receipt append(StreamId stream, const QByteArray &payload,
                                 std::optional<QByteArray> text) const
    {
        const auto done =
            m_session.log().append(m_circumstances.now, m_circumstances.actor,
                                   {NewActivity{stream, "saved", payload, std::move(text),
                                                m_circumstances.now, m_circumstances.actor}});
        m_session.changes().note(stream, done.seqs.front(), done.replicaSeq);
        return {stream, 0, done.seqs.front()};
    }

    storage::Session &m_session;
    const Circumstances &m_circumstances;
};

Result<Receipt> HouseExecution::operator()(const SaveCalendar &command) const
{
    if (const auto there = check("calendar", streamOf(command.id)); !there)
        return std::unexpected(there.error());
    auto spec = command.spec;
    if (spec.zone.steps.empty() && !spec.alwaysOpen) {
        auto zone = calendar::ZoneTransitions::ofZone(spec.zoneId);
        if (!zone)
            return std::unexpected(zone.error());
        spec.zone = *std::move(zone);
    }
    if (const auto compiled = calendar::WorkCalendar::compile(spec); !compiled)
        return std::unexpected(compiled.error());
    const auto from = effectiveFrom(command.id, command.effectiveFrom);
    const auto stream = command.id ? streamOf(command.id) : m_session.log().newStream("calendar");
    const auto json = calendar::toJson(spec);
    m_session.rules().saveCalendar({stream, nextVersion(stream), from, json, {}});
    return append(stream, json, std::nullopt);
}

Result<Receipt> HouseExecution::operator()(const SavePolicy &command) const
{
    if (command.policy.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, {QStringLiteral("name"), QStringLiteral("empty")});
    if (const auto there = check("policy", streamOf(command.policy.id)); !there)
        return std::unexpected(there.error());
    if (const auto hours = checkReference(m_session, "calendar", streamOf(command.policy.calendar));
        !hours)
        return std::unexpected(hours.error());
    const auto from = effectiveFrom(command.policy.id, command.policy.effectiveFrom);
    auto policy = command.policy;
    policy.effectiveFrom = from;
    const auto stream = policy.id ? streamOf(policy.id) : m_session.log().newStream("policy");
    const auto json = sla::toJson(policy);
    m_session.rules().savePolicy({stream, nextVersion(stream), policy.effectiveFrom, json, {}});
    auto receipt = append(stream, json, std::nullopt);
    settlePractices(m_session, m_circumstances.now, m_circumstances.actor);
    return receipt;
}

Result<Receipt> HouseExecution::operator()(const SaveSetting &command) const
{
    auto setting = command.setting;
    if (setting.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, {QStringLiteral("name"), QStringLiteral("empty")});
    const auto spec = QJsonDocument::fromJson(setting.spec);
    if (!spec.isObject())
        return failure(ErrorCode::InvalidValue, {QStringLiteral("spec"), QStringLiteral("json")});
    setting.spec = spec.toJson(QJsonDocument::Compact);
    const auto kind = toWord(setting.kind).toUtf8();
    if (const auto there = check(kind, streamOf(setting.id)); !there)
        return std::unexpected(there.error());
    if (setting.id.isNull())
        setting.id = as<SettingId>(m_session.log().newStream(kind));
    m_session.settings().save(setting);
    return append(streamOf(setting.id), "{}", storage::toJson(setting));
}

Result<Receipt> HouseExecution::operator()(const SetPractice &command) const
{
    const auto teams = m_session.org().teams();
    const auto team = std::ranges::find(teams, command.pilot, &org::Team::id);
    if (command.state == org::PracticeState::Pilot && (team == teams.end() || team->retired))
        return failure(ErrorCode::InvalidValue,
                       {QStringLiteral("team"), QStringLiteral("unknown")});
    return (*this)(SaveSetting{org::practiceSetting(m_session.settings().all(), command.practice,
                                                    command.state, command.pilot)});
}

} // namespace

Result<Receipt> execute(storage::Session &session, const Circumstances &circumstances,
                        const Command &command)
{
    if (const auto may = decideRight(circumstances, command); !may)
        return std::unexpected(may.error());
    auto receipt = std::visit(HouseExecution{session, circumstances}, command);
    if (const auto kept = receipt ? keepAnAdmin(session, command) : Result<void>{}; !kept)
        return std::unexpected(kept.error());
    return receipt;
}

} // namespace baton::desk
