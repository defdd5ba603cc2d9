#include "core/desk/rights.h"

namespace baton::desk {

namespace {

using org::Role;

// Every act on a ticket is named: a new one is decided about before it compiles.
struct RoleOnTicket
{
    // What cannot be brought back.
    Role operator()(const ticket::Redact &) const { return Role::Lead; }
    Role operator()(const ticket::Detach &) const { return Role::Lead; }
    template <class Act>
        requires(std::is_same_v<Act, ticket::Create> ||
                 std::is_same_v<Act, ticket::ChangeSubject> ||
                 std::is_same_v<Act, ticket::ChangePriority> ||
                 std::is_same_v<Act, ticket::UndoPriority> ||
                 std::is_same_v<Act, ticket::ChangeService> ||
                 std::is_same_v<Act, ticket::Assign> || std::is_same_v<Act, ticket::Accept> ||
                 std::is_same_v<Act, ticket::Return> ||
                 std::is_same_v<Act, ticket::RecordRequesterMessage> ||
                 std::is_same_v<Act, ticket::Reply> || std::is_same_v<Act, ticket::AddNote> ||
                 std::is_same_v<Act, ticket::DeclareNoReplyNeeded> ||
                 std::is_same_v<Act, ticket::StartWork> || std::is_same_v<Act, ticket::Pause> ||
                 std::is_same_v<Act, ticket::Resume> || std::is_same_v<Act, ticket::Restore> ||
                 std::is_same_v<Act, ticket::Resolve> || std::is_same_v<Act, ticket::Reopen> ||
                 std::is_same_v<Act, ticket::Close> || std::is_same_v<Act, ticket::Merge> ||
                 std::is_same_v<Act, ticket::UndoMerge> || std::is_same_v<Act, ticket::AddTag> ||
                 std::is_same_v<Act, ticket::RemoveTag> || std::is_same_v<Act, ticket::Link> ||
                 std::is_same_v<Act, ticket::Unlink> || std::is_same_v<Act, ticket::Follow> ||
                 std::is_same_v<Act, ticket::Unfollow> || std::is_same_v<Act, ticket::Snooze> ||
                 std::is_same_v<Act, ticket::EndSnooze> || std::is_same_v<Act, ticket::LogTime> ||
                 std::is_same_v<Act, ticket::CorrectTime> ||
                 std::is_same_v<Act, ticket::AddSteps> || std::is_same_v<Act, ticket::SetStep> ||
                 std::is_same_v<Act, ticket::RemoveSteps> ||
                 std::is_same_v<Act, ticket::ChangeRequester> ||
                 std::is_same_v<Act, ticket::ChangeImpact> || std::is_same_v<Act, ticket::Split> ||
                 std::is_same_v<Act, ticket::UndoSplit> || std::is_same_v<Act, ticket::Attach>)
    Role operator()(const Act &) const
    {
        return Role::Technician;
    }
};

Role roleForSetting(const org::Setting &setting, PersonId actor)
{
    switch (setting.kind) {
    case org::SettingKind::View:
    case org::SettingKind::Board:
    case org::SettingKind::CannedReply:
        return setting.owner == actor && !actor.isNull() ? Role::Technician : Role::Lead;
    case org::SettingKind::Absence: // whoever hears of it writes it down
        return Role::Technician;
    case org::SettingKind::Checklist:
        return Role::Lead;
    case org::SettingKind::Practice:
    case org::SettingKind::Retention:
    case org::SettingKind::Duty:
    case org::SettingKind::Access:
        return Role::Admin;
    }
    return Role::Admin;
}

struct RoleInHouse
{
    PersonId actor;

    Role operator()(const ticket::Command &command) const
    {
        return std::visit(RoleOnTicket{}, command);
    }
    // A caller is written down by whoever takes the call; who works here, by an admin.
    Role operator()(const SavePerson &command) const
    {
        return command.person.team.isNull() && !command.person.retired ? Role::Technician
                                                                       : Role::Admin;
    }
    Role operator()(const SaveSetting &command) const
    {
        return roleForSetting(command.setting, actor);
    }
    Role operator()(const SaveDepartment &) const { return Role::Lead; }
    Role operator()(const SaveService &) const { return Role::Lead; }
    Role operator()(const SaveTeam &) const { return Role::Admin; }
    Role operator()(const SavePeople &) const { return Role::Admin; }
    Role operator()(const SaveCalendar &) const { return Role::Admin; }
    Role operator()(const SavePolicy &) const { return Role::Admin; }
    Role operator()(const SetPractice &) const { return Role::Admin; }
    Role operator()(const ApplyRules &) const { return Role::Admin; }
    Role operator()(const EraseWords &) const { return Role::Admin; }
};

// Somebody who works here is not made a caller by a technician, nor is another's setting taken.
Role roleAsItStands(const Circumstances &circumstances, const Command &command)
{
    const auto least = leastRole(command, circumstances.actor);
    const auto *person = std::get_if<SavePerson>(&command);
    if (person != nullptr && !circumstances.names.person(person->person.id).team.isNull())
        return Role::Admin;
    const auto *setting = std::get_if<SaveSetting>(&command);
    if (setting == nullptr || circumstances.settings == nullptr)
        return least;
    const auto before =
        std::ranges::find(*circumstances.settings, setting->setting.id, &org::Setting::id);
    return before == circumstances.settings->end()
               ? least
               : std::max(least, roleForSetting(*before, circumstances.actor));
}

Result<void> decide(const Circumstances &circumstances, Role least)
{
    const auto has = circumstances.rights->roleOf(circumstances.actor);
    return has >= least ? Result<void>{}
                        : failure(ErrorCode::NotAllowed,
                                  {QStringLiteral("role"), toWord(least), toWord(has)});
}

bool touchesAccess(const Command &command)
{
    if (const auto *saved = std::get_if<SaveSetting>(&command))
        return saved->setting.kind == org::SettingKind::Access ||
               saved->setting.kind == org::SettingKind::Practice;
    return std::holds_alternative<SetPractice>(command) ||
           std::holds_alternative<SavePerson>(command) ||
           std::holds_alternative<SavePeople>(command);
}

} // namespace

org::Role leastRole(const Command &command, PersonId actor)
{
    return std::visit(RoleInHouse{actor}, command);
}

Result<void> decideRight(const Circumstances &circumstances, const Command &command)
{
    if (circumstances.rights == nullptr || !circumstances.rights->isUsed())
        return {};
    return decide(circumstances, roleAsItStands(circumstances, command));
}

Result<void> decideRight(const Circumstances &circumstances, const ticket::Command &command)
{
    if (circumstances.rights == nullptr || !circumstances.rights->isUsed())
        return {};
    return decide(circumstances, std::visit(RoleOnTicket{}, command));
}

Result<void> keepAnAdmin(storage::Session &session, const Command &command)
{
    if (!touchesAccess(command))
        return {};
    const auto rights = org::Rights::from(session.settings().all(), session.org().people());
    return !rights.isUsed() || rights.hasAdmin()
               ? Result<void>{}
               : failure(ErrorCode::NotAllowed, {QStringLiteral("last_admin")});
}

} // namespace baton::desk
