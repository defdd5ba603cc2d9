#pragma once

#include "core/org/setting.h"
#include "core/storage/connection.h"

#include <vector>

namespace baton::storage {

/// The projection of settings, retired ones included. Throws SqlError.
class SettingStore
{
public:
    explicit SettingStore(Connection &connection) : m_connection{connection} {}

    void save(const org::Setting &setting);
    /// In the order of ids; those of a kind that this version does not know are left out.
    [[nodiscard]] std::vector<org::Setting> all();
    [[nodiscard]] std::optional<org::Setting> byId(SettingId id);

private:
    Connection &m_connection;
};

/// The text of a `saved` activity of a setting's stream.
[[nodiscard]] QByteArray toJson(const org::Setting &setting);
[[nodiscard]] org::Setting settingFromJson(SettingId id, org::SettingKind kind,
                                           const QByteArray &json);

} // namespace baton::storage
