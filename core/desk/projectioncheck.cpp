#include "core/desk/projectioncheck.h"

#include "core/desk/names.h"
#include "core/desk/projection.h"

using namespace Qt::StringLiterals;

namespace baton::desk {

namespace {

struct StreamInfo
{
    StreamId id;
    QByteArray kind;
    qint64 seq = 0;
    BatchId batch;
};

std::vector<StreamInfo> streamsAfter(storage::Session &session, StreamId after)
{
    std::vector<StreamInfo> streams;
    const auto ask = session.connection().use(
        "SELECT s.id, s.kind, s.seq, s.batch FROM stream s LEFT JOIN batch b ON b.id = s.batch "
        "WHERE s.id > ? AND coalesce(b.state, '') <> 'staging' ORDER BY s.id LIMIT 1000");
    ask->bind(after);
    while (ask->step())
        streams.push_back(
            {ask->id<StreamId>(0), ask->utf8(1), ask->number(2), ask->id<BatchId>(3)});
    return streams;
}

class ProjectionCheck
{
public:
    ProjectionCheck(storage::Session &session, CheckReport &report, const Rulebook &rules,
                    const Names &names)
        : m_session{session}, m_report{report}, m_findings{report}, m_rules{rules}, m_names{names}
    {
    }

    void run()
    {
        StreamId after;
        for (auto streams = streamsAfter(m_session, after); !streams.empty();
             streams = streamsAfter(m_session, after)) {
            for (const auto &stream : streams)
                compare(stream);
            after = streams.back().id;
        }
        findOrphans();
    }

private:
    void compare(const StreamInfo &stream);
    void compareTicket(const StreamInfo &stream,
                       const std::vector<storage::StoredActivity> &stored);
    void compareNamed(const StreamInfo &stream, const char *sql,
                      const std::vector<storage::StoredActivity> &stored);
    void compareVersions(const StreamInfo &stream, const char *sql,
                         const std::vector<storage::StoredActivity> &stored);
    void compareSetting(const StreamInfo &stream, org::SettingKind kind,
                        const std::vector<storage::StoredActivity> &stored);
    void findOrphans();
    void differs(const StreamInfo &stream)
    {
        m_findings.add(FindingKind::ProjectionDiffers,
                       u"%1:%2"_s.arg(QString::fromUtf8(stream.kind)).arg(stream.id.value()));
    }

    storage::Session &m_session;
    CheckReport &m_report;
    Findings m_findings;
    const Rulebook &m_rules;
    const Names &m_names;
};

void ProjectionCheck::compare(const StreamInfo &stream)
{
    const auto stored = m_session.log().history(stream.id);
    if (stored.empty() || stored.back().entry.seq != stream.seq)
        differs(stream);
    if (stream.kind == "ticket")
        compareTicket(stream, stored);
    else if (stream.kind == "team")
        compareNamed(stream, "SELECT name, retired FROM team WHERE id = ?", stored);
    else if (stream.kind == "department")
        compareNamed(stream, "SELECT name, retired FROM department WHERE id = ?", stored);
    else if (stream.kind == "service")
        compareNamed(stream, "SELECT name, retired FROM service WHERE id = ?", stored);
    else if (stream.kind == "person")
        compareNamed(stream,
                     "SELECT name, department, mail, phone, room, team, device, retired FROM "
                     "person WHERE id = ?",
                     stored);
    else if (const auto setting = org::settingKindFromWord(QString::fromUtf8(stream.kind)))
        compareSetting(stream, *setting, stored);
    else if (stream.kind == "calendar")
        compareVersions(stream,
                        "SELECT spec FROM calendar_version WHERE calendar = ? ORDER BY version",
                        stored);
    else if (stream.kind == "policy")
        compareVersions(stream, "SELECT spec FROM policy_version WHERE policy = ? ORDER BY version",
                        stored);
}

void ProjectionCheck::compareTicket(const StreamInfo &stream,
                                    const std::vector<storage::StoredActivity> &stored)
{
    auto history = activitiesFrom(stored);
    if (!history) {
        m_findings.add(FindingKind::ActivityUnreadable, QString::number(stream.id.value()));
        return;
    }
    auto expected =
        project(as<TicketId>(stream.id), *std::move(history), m_rules, m_names.membership());
    auto found = m_session.tickets().byIdHidden(as<TicketId>(stream.id));
    ++m_report.tickets;
    if (!found) {
        m_findings.add(FindingKind::ProjectionMissing, u"ticket:%1"_s.arg(stream.id.value()));
        return;
    }
    expected.external = found->external; // of the import, not of the fold
    expected.batch = stream.batch;
    if (expected != *found)
        differs(stream);
}

void ProjectionCheck::compareNamed(const StreamInfo &stream, const char *sql,
                                   const std::vector<storage::StoredActivity> &stored)
{
    const auto text = stored.empty() ? std::nullopt : stored.back().text;
    if (!text)
        return; // redacted: the row has been emptied with it
    const auto ask = m_session.connection().use(sql);
    ask->bind(stream.id);
    if (!ask->step()) {
        m_findings.add(FindingKind::ProjectionMissing, QString::number(stream.id.value()));
        return;
    }
    if (stream.kind == "person") {
        const org::Person row{as<PersonId>(stream.id),
                              ask->text(0),
                              ask->id<DepartmentId>(1),
                              ask->text(2),
                              ask->text(3),
                              ask->text(4),
                              ask->id<TeamId>(5),
                              ask->text(6),
                              ask->number(7) != 0};
        if (row != storage::personFromJson(row.id, *text))
            differs(stream);
        return;
    }
    const storage::NamedThing row{ask->text(0), ask->number(1) != 0};
    if (row != storage::namedFromJson(*text))
        differs(stream);
}

void ProjectionCheck::compareSetting(const StreamInfo &stream, org::SettingKind kind,
                                     const std::vector<storage::StoredActivity> &stored)
{
    const auto text = stored.empty() ? std::nullopt : stored.back().text;
    if (!text)
        return; // redacted: the row has been emptied with it
    const auto id = as<SettingId>(stream.id);
    const auto found = m_session.settings().byId(id);
    if (!found)
        m_findings.add(FindingKind::ProjectionMissing, QString::number(stream.id.value()));
    else if (*found != storage::settingFromJson(id, kind, *text))
        differs(stream);
}

void ProjectionCheck::compareVersions(const StreamInfo &stream, const char *sql,
                                      const std::vector<storage::StoredActivity> &stored)
{
    std::vector<QByteArray> specs;
    const auto ask = m_session.connection().use(sql);
    ask->bind(stream.id);
    while (ask->step())
        specs.push_back(ask->utf8(0));
    const auto same = std::ranges::equal(
        stored, specs, {}, [](const auto &activity) { return activity.entry.payload; });
    if (!same)
        differs(stream);
}

void ProjectionCheck::findOrphans()
{
    const auto ask = m_session.connection().use(
        "SELECT 'ticket', id FROM ticket WHERE id NOT IN (SELECT id FROM stream) UNION ALL "
        "SELECT 'setting', id FROM setting WHERE id NOT IN (SELECT id FROM stream) UNION ALL "
        "SELECT 'clock', ticket FROM clock WHERE ticket NOT IN (SELECT id FROM ticket) UNION ALL "
        "SELECT 'custody_span', ticket FROM custody_span WHERE ticket NOT IN (SELECT id FROM "
        "ticket) UNION ALL "
        "SELECT 'hand_off', ticket FROM hand_off WHERE ticket NOT IN (SELECT id FROM ticket) "
        "UNION ALL SELECT 'activity', a.stream FROM activity a WHERE a.stream NOT IN "
        "(SELECT id FROM stream) LIMIT 100");
    while (ask->step())
        m_findings.add(FindingKind::ProjectionOrphaned,
                       u"%1:%2"_s.arg(ask->text(0)).arg(ask->number(1)));
}

} // namespace

Result<void> checkProjections(storage::Session &session, CheckReport &report)
{
    const auto rules = Rulebook::read(session);
    if (!rules)
        return std::unexpected(rules.error());
    ProjectionCheck{session, report, **rules, *Names::readAll(session)}.run();
    return {};
}

} // namespace baton::desk
