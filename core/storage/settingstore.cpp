#include "core/storage/settingstore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::storage {

namespace {

std::optional<org::Setting> readRow(const StatementUse &ask)
{
    const auto kind = org::settingKindFromWord(ask->text(1));
    if (!kind)
        return std::nullopt;
    return org::Setting{ask->id<SettingId>(0), *kind,        ask->text(2),
                        ask->id<PersonId>(3),  ask->utf8(4), ask->number(5) != 0};
}

} // namespace

void SettingStore::save(const org::Setting &setting)
{
    const auto save = m_connection.use(
        "INSERT INTO setting(id, kind, name, owner, spec, retired) VALUES (?,?,?,?,?,?) "
        "ON CONFLICT(id) DO UPDATE SET name = excluded.name, owner = excluded.owner, "
        "spec = excluded.spec, retired = excluded.retired");
    save->bind(setting.id, toWord(setting.kind), setting.name, setting.owner, setting.spec,
               setting.retired ? 1 : 0);
    save->run();
}

std::vector<org::Setting> SettingStore::all()
{
    std::vector<org::Setting> settings;
    const auto ask =
        m_connection.use("SELECT id, kind, name, owner, spec, retired FROM setting ORDER BY id");
    while (ask->step()) {
        if (auto setting = readRow(ask))
            settings.push_back(*std::move(setting));
    }
    return settings;
}

std::optional<org::Setting> SettingStore::byId(SettingId id)
{
    const auto ask =
        m_connection.use("SELECT id, kind, name, owner, spec, retired FROM setting WHERE id = ?");
    ask->bind(id);
    return ask->step() ? readRow(ask) : std::nullopt;
}

QByteArray toJson(const org::Setting &setting)
{
    QJsonObject object{{u"name"_s, setting.name},
                       {u"spec"_s, QJsonDocument::fromJson(setting.spec).object()}};
    if (setting.owner)
        object.insert(u"owner"_s, setting.owner.value());
    if (setting.retired)
        object.insert(u"retired"_s, true);
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

org::Setting settingFromJson(SettingId id, org::SettingKind kind, const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    return {id,
            kind,
            object.value(u"name"_s).toString(),
            PersonId{object.value(u"owner"_s).toInteger()},
            QJsonDocument{object.value(u"spec"_s).toObject()}.toJson(QJsonDocument::Compact),
            object.value(u"retired"_s).toBool()};
}

} // namespace baton::storage
