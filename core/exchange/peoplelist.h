#pragma once

#include "core/desk/desk.h"
#include "core/exchange/rowproblem.h"

namespace baton::exchange {

/// What a column of a list of people may hold.
enum class PersonField : quint8 { Name, Mail, Phone, Room, Department, Team, Device };
inline constexpr std::array allPersonFields{
    PersonField::Name,       PersonField::Mail, PersonField::Phone, PersonField::Room,
    PersonField::Department, PersonField::Team, PersonField::Device};
/// Which column holds each field; -1: none does.
using PersonColumns = std::array<int, allPersonFields.size()>;

/// A CSV of people as it stands in the file.
struct PeopleList
{
    struct Row
    {
        qint64 line = 0;
        QStringList values;
    };
    QStringList columns;
    PersonColumns guess{}; // by the names of the columns, in English and German
    std::vector<Row> rows;
    std::vector<RowProblem> problems; // at most `mostProblems`
    qint64 refusedRows = 0;
};

/// Reads a list; the delimiter (comma, semicolon, tab) is told by the header. Rows that cannot be
/// read are problems. Blocks; not on the GUI thread.
[[nodiscard]] Result<PeopleList> readPeople(const QString &path);

enum class RowFate : quint8 { New, Changed, Same, Refused };
/// Why a row of a list is not taken.
enum class PersonProblem : quint8 { None, NoName, UnknownTeam, TwiceInFile, ManyMatch, NameTaken };

/// What would become of one row.
struct PlannedPerson
{
    qint64 line = 0;
    RowFate fate = RowFate::Refused;
    org::Person before; // where there is one
    qint64 seen = 0;    // its version
    org::Person after;
    QString newDepartment;
    PersonProblem problem = PersonProblem::None;
    QString value; // what the problem is about
};

/// What would become of a list; nothing is changed yet.
struct PeoplePlan
{
    std::vector<PlannedPerson> people;
    [[nodiscard]] qint64 count(RowFate fate) const;
};

/// Somebody is known by mail, else by name. An empty cell leaves what is known as it is.
[[nodiscard]] PeoplePlan planPeople(const PeopleList &list, const PersonColumns &columns,
                                    const desk::Directory &directory);
/// The one command that takes in what is new and changed.
[[nodiscard]] desk::SavePeople commandOf(const PeoplePlan &plan);
/// The command that takes it back: what was new is retired, what was changed is as before.
[[nodiscard]] desk::SavePeople takenBack(const PeoplePlan &plan, const desk::Receipt &receipt);

/// "line 12: there is no team \"Netwrk\"".
[[nodiscard]] QString describe(const PlannedPerson &person);

} // namespace baton::exchange
