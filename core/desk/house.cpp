#include "core/desk/house.h"

namespace baton::desk {

bool changesNames(const QByteArray &kind)
{
    return kind == "team" || kind == "person" || kind == "service" || kind == "department" ||
           kind == "batch";
}

bool changesRules(const QByteArray &kind)
{
    return kind == "policy" || kind == "calendar";
}

bool changesSettings(const QByteArray &kind)
{
    return org::settingKindFromWord(QString::fromUtf8(kind)).has_value();
}

Result<void> House::refresh(storage::Session &session)
{
    const auto last = session.changes().last().seq;
    if (last == m_seen)
        return {};
    bool names = m_seen < 0;
    bool rules = m_seen < 0;
    bool settings = m_seen < 0;
    for (const auto &change :
         names ? std::vector<storage::Change>{} : session.changes().after(m_seen, 10'000)) {
        names = names || changesNames(change.kind);
        rules = rules || changesRules(change.kind);
        settings = settings || changesSettings(change.kind);
    }
    if (rules) {
        auto read = Rulebook::read(session);
        if (!read)
            return std::unexpected(read.error());
        m_rules = *std::move(read);
    }
    if (names)
        m_names = Names::read(session);
    if (settings)
        m_settings = std::make_shared<const std::vector<org::Setting>>(session.settings().all());
    if (names || settings) {
        m_versions = session.log().houseVersions();
        m_rights =
            std::make_shared<const org::Rights>(org::Rights::from(*m_settings, m_names->people()));
    }
    m_seen = last;
    return {};
}

} // namespace baton::desk
