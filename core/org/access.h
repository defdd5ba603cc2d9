#pragma once

#include "core/org/org.h"
#include "core/org/practice.h"

#include <QHash>

#include <optional>
#include <span>

namespace baton::org {

/// What somebody may do where people sign in; each may all that the one before it may.
enum class Role : quint8 { Reader, Technician, Lead, Admin };
[[nodiscard]] QString toWord(Role role);
[[nodiscard]] std::optional<Role> roleFromWord(QStringView word);

/// How a person signs in, and as what. In the spec: {"role": "lead", "account": "anna", "password":
/// "$argon2id$..."}; by the account of the system, by a password (base/secret.h), or both.
struct Access
{
    SettingId id;
    PersonId person;
    Role role = Role::Technician;
    QString account = {};
    QByteArray password = {}; // what is kept of it; empty: none
    [[nodiscard]] bool canSignIn() const { return !account.isEmpty() || !password.isEmpty(); }
    friend bool operator==(const Access &, const Access &) = default;
};

/// Nothing for another kind of setting, and for a role that is none.
[[nodiscard]] std::optional<Access> accessFrom(const Setting &setting);
/// The setting that holds it; a null id makes a new one.
[[nodiscard]] Setting settingFrom(const Access &access);

/// Who may what, as of settings and people.
class Rights
{
public:
    [[nodiscard]] static Rights from(std::span<const Setting> settings,
                                     std::span<const Person> people);

    /// Whether this person has to sign in: everybody where the practice is on, its team alone where
    /// it is piloted. Nobody in particular has to, where it is on.
    [[nodiscard]] bool isAsked(PersonId person) const;
    [[nodiscard]] bool isUsed() const { return m_state != PracticeState::Off; }
    /// Admin for whoever is not asked. Without an access of one's own: technician in a team, else
    /// reader.
    [[nodiscard]] Role roleOf(PersonId person) const;
    /// Nothing where nobody has given this person one.
    [[nodiscard]] const Access *of(PersonId person) const;
    /// Whose account of the system this is.
    [[nodiscard]] PersonId ofAccount(const QString &account) const;
    /// Whether somebody who can sign in may do everything: without one nobody could let others in.
    [[nodiscard]] bool hasAdmin() const;

private:
    PracticeState m_state = PracticeState::Off;
    TeamId m_pilot;
    QHash<PersonId, Access> m_access;
    QHash<PersonId, TeamId> m_teams; // of those who are there
};

} // namespace baton::org
