#pragma once

#include "core/base/id.h"

#include <QString>

namespace baton::org {

// Retired things are offered nowhere any more and stay readable wherever they were used.

/// Who works: holds tickets. Names are unique among teams, compared after trimming, case-sensitive.
struct Team
{
    TeamId id;
    QString name;
    bool retired = false;
    friend bool operator==(const Team &, const Team &) = default;
};

struct Department
{
    DepartmentId id;
    QString name;
    bool retired = false;
    friend bool operator==(const Department &, const Department &) = default;
};

/// A requester or a technician; who belongs to a team is a technician there.
struct Person
{
    PersonId id;
    QString name;
    DepartmentId department;
    QString mail;
    QString phone;
    QString room;
    TeamId team;         // null: works in no team
    QString device = {}; // what they work with: name or number of a computer
    bool retired = false;
    friend bool operator==(const Person &, const Person &) = default;
};

struct Service
{
    ServiceId id;
    QString name;
    bool retired = false;
    friend bool operator==(const Service &, const Service &) = default;
};

} // namespace baton::org
