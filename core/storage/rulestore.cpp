#include "core/storage/rulestore.h"

namespace baton::storage {

namespace {

void save(Connection &connection, const char *sql, const RuleVersion &version)
{
    const auto write = connection.use(sql);
    write->bind(version.stream, version.version, version.effectiveFrom, version.spec);
    write->run();
}

} // namespace

void RuleStore::saveCalendar(const RuleVersion &version)
{
    save(m_connection,
         "INSERT INTO calendar_version(calendar, version, effective_from, spec) VALUES (?,?,?,?)",
         version);
}

void RuleStore::savePolicy(const RuleVersion &version)
{
    save(m_connection,
         "INSERT INTO policy_version(policy, version, effective_from, spec) VALUES (?,?,?,?)",
         version);
}

std::vector<RuleVersion> RuleStore::calendars()
{
    return read("SELECT v.calendar, v.version, v.effective_from, v.spec, a.recorded_at "
                "FROM calendar_version v JOIN activity a ON a.stream = v.calendar AND a.seq = "
                "v.version ORDER BY v.calendar, v.version");
}

std::vector<RuleVersion> RuleStore::policies()
{
    return read(
        "SELECT v.policy, v.version, v.effective_from, v.spec, a.recorded_at "
        "FROM policy_version v JOIN activity a ON a.stream = v.policy AND a.seq = v.version "
        "ORDER BY v.policy, v.version");
}

std::vector<RuleVersion> RuleStore::read(const char *sql)
{
    std::vector<RuleVersion> versions;
    const auto ask = m_connection.use(sql);
    while (ask->step())
        versions.push_back({ask->id<StreamId>(0), static_cast<int>(ask->number(1)), ask->instant(2),
                            ask->utf8(3), ask->instant(4)});
    return versions;
}

} // namespace baton::storage
