#pragma once

#include "core/calendar/calendarspec.h"
#include "core/org/org.h"
#include "core/org/practice.h"
#include "core/org/setting.h"
#include "core/sla/policy.h"
#include "core/ticket/command.h"

#include <variant>

namespace baton::desk {

// Commands on the house itself; those on tickets are in core/ticket/command.h. An id that is null
// makes a new thing, another one changes it.
struct SaveTeam
{
    org::Team team;
};
struct SaveDepartment
{
    org::Department department;
};
struct SavePerson
{
    org::Person person;
};
/// Many people by one commit; a department that is only named is made, unless there is one.
struct SavePeople
{
    struct Entry
    {
        org::Person person;
        QString newDepartment = {};
        std::optional<qint64> seen = {}; // the version that this one was made from
    };
    std::vector<Entry> entries;
};
struct SaveService
{
    org::Service service;
};
/// A new version of a calendar; its id is null for a new one. An edit holds from `effectiveFrom`
/// on, never earlier than now (R11); the epoch means now.
struct SaveCalendar
{
    CalendarId id;
    calendar::CalendarSpec spec;
    Instant effectiveFrom;
};
/// A new version of a policy, as above (R11). One without targets withdraws it (R12).
struct SavePolicy
{
    sla::Policy policy;
};

/// A view, a canned reply, a practice ...: what it holds is one JSON object.
struct SaveSetting
{
    org::Setting setting;
};

/// Puts a practice off, to one team, or on: a setting of its kind, made or changed.
struct SetPractice
{
    org::Practice practice = org::Practice::Targets;
    org::PracticeState state = org::PracticeState::Off;
    TeamId pilot = {};
};

/// R11, "apply to open tickets": puts these tickets under the rules that are in force now. A ticket
/// that is over, imported or under them already stays as it is.
struct ApplyRules
{
    std::vector<TicketId> tickets;
};

/// Deletes for ever what was said on tickets whose period is over (core/desk/retention.h).
struct EraseWords
{
    std::vector<TicketId> tickets;
    QString reason;
};

/// Everything that anybody does. Histories come in by Desk::importer() and end in one commit.
using Command =
    std::variant<ticket::Command, SaveTeam, SaveDepartment, SavePerson, SaveService, SaveCalendar,
                 SavePolicy, SaveSetting, SetPractice, ApplyRules, SavePeople, EraseWords>;

} // namespace baton::desk
