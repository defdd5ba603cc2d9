#pragma once

#include "core/desk/execution.h"

namespace baton::desk {

/// Names and rules as of the last change seen over one connection; for one thread.
class House
{
public:
    /// Reads anew whatever has changed since the last call.
    [[nodiscard]] Result<void> refresh(storage::Session &session);

    [[nodiscard]] const std::shared_ptr<const Names> &names() const { return m_names; }
    [[nodiscard]] const std::shared_ptr<const Rulebook> &rules() const { return m_rules; }
    /// Retired ones included, in the order of ids.
    [[nodiscard]] const std::shared_ptr<const std::vector<org::Setting>> &settings() const
    {
        return m_settings;
    }
    /// Who may what, where people sign in.
    [[nodiscard]] const std::shared_ptr<const org::Rights> &rights() const { return m_rights; }
    /// What a command is carried out under; valid until the next refresh.
    [[nodiscard]] Circumstances circumstances(Instant now, PersonId actor,
                                              std::optional<qint64> seen = {}) const
    {
        return {now, actor, *m_rules, *m_names, seen, m_rights.get(), m_settings.get()};
    }
    /// The version of each of these things and settings.
    [[nodiscard]] const QHash<StreamId, qint64> &versions() const { return m_versions; }
    /// The last change it has seen.
    [[nodiscard]] qint64 seen() const { return m_seen; }

private:
    std::shared_ptr<const Names> m_names;
    std::shared_ptr<const Rulebook> m_rules;
    std::shared_ptr<const std::vector<org::Setting>> m_settings;
    std::shared_ptr<const org::Rights> m_rights;
    QHash<StreamId, qint64> m_versions;
    qint64 m_seen = -1;
};

/// Whether a change of such a stream changes names, rules or settings.
[[nodiscard]] bool changesNames(const QByteArray &streamKind);
[[nodiscard]] bool changesRules(const QByteArray &streamKind);
[[nodiscard]] bool changesSettings(const QByteArray &streamKind);

} // namespace baton::desk
