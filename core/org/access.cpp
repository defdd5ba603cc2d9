#include "core/org/access.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton::org {

namespace {

constexpr WordTable<Role, 4> roles{{{Role::Reader, "requester_read"},
                                    {Role::Technician, "technician"},
                                    {Role::Lead, "lead"},
                                    {Role::Admin, "admin"}}};

} // namespace

QString toWord(Role role)
{
    return wordIn(roles, role);
}

std::optional<Role> roleFromWord(QStringView word)
{
    return valueIn(roles, word);
}

std::optional<Access> accessFrom(const Setting &setting)
{
    if (setting.kind != SettingKind::Access || setting.owner.isNull())
        return std::nullopt;
    const auto spec = QJsonDocument::fromJson(setting.spec).object();
    const auto role = roleFromWord(spec.value("role"_L1).toString());
    if (!role)
        return std::nullopt;
    return Access{setting.id, setting.owner, *role, spec.value("account"_L1).toString(),
                  spec.value("password"_L1).toString().toLatin1()};
}

Setting settingFrom(const Access &access)
{
    QJsonObject spec{{u"role"_s, toWord(access.role)}};
    if (!access.account.isEmpty())
        spec.insert(u"account"_s, access.account);
    if (!access.password.isEmpty())
        spec.insert(u"password"_s, QString::fromLatin1(access.password));
    Setting setting;
    setting.id = access.id;
    setting.kind = SettingKind::Access;
    setting.name = toWord(access.role);
    setting.owner = access.person;
    setting.spec = QJsonDocument{spec}.toJson(QJsonDocument::Compact);
    return setting;
}

Rights Rights::from(std::span<const Setting> settings, std::span<const Person> people)
{
    Rights rights;
    const auto practices = Practices::from(settings);
    rights.m_state = practices.state(Practice::SignIn);
    rights.m_pilot = practices.pilot(Practice::SignIn);
    for (const auto &setting : settings) {
        const auto access = setting.retired ? std::nullopt : accessFrom(setting);
        if (access)
            rights.m_access.insert(access->person, *access);
    }
    for (const auto &person : people) {
        if (!person.retired && rights.isUsed())
            rights.m_teams.insert(person.id, person.team);
    }
    return rights;
}

bool Rights::isAsked(PersonId person) const
{
    if (m_state == PracticeState::Pilot)
        return !m_pilot.isNull() && m_teams.value(person) == m_pilot;
    return m_state == PracticeState::On;
}

Role Rights::roleOf(PersonId person) const
{
    if (!isAsked(person))
        return Role::Admin;
    if (!m_teams.contains(person))
        return Role::Reader; // nobody in particular, or somebody who has gone
    if (const auto *access = of(person))
        return access->role;
    return m_teams.value(person).isNull() ? Role::Reader : Role::Technician;
}

const Access *Rights::of(PersonId person) const
{
    const auto found = m_access.constFind(person);
    return found == m_access.constEnd() ? nullptr : &*found;
}

PersonId Rights::ofAccount(const QString &account) const
{
    const auto found = std::ranges::find_if(m_access, [&](const Access &access) {
        return access.account.compare(account, Qt::CaseInsensitive) == 0 && !account.isEmpty() &&
               m_teams.contains(access.person);
    });
    return found == m_access.end() ? PersonId{} : found->person;
}

bool Rights::hasAdmin() const
{
    return std::ranges::any_of(m_access, [this](const Access &access) {
        return access.role == Role::Admin && access.canSignIn() && m_teams.contains(access.person);
    });
}

} // namespace baton::org
