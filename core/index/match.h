#pragma once

#include "core/index/columns.h"
#include "core/index/filter.h"
#include "core/index/marks.h"

#include "core/calendar/zonetransitions.h"

#include <functional>

namespace baton::index {

/// Names by stream id: teams, people, services and departments share one numbering.
struct NameBook
{
    QHash<qint64, QString> names;
    QHash<qint64, qint64> departmentOf; // by person

    void add(const std::vector<org::Team> &teams, const std::vector<org::Person> &people,
             const std::vector<org::Service> &services,
             const std::vector<org::Department> &departments);
    [[nodiscard]] QString nameOf(qint64 id) const { return names.value(id); }
};

/// What a filter is asked against.
struct MatchContext
{
    const ColumnSet &set;
    const NameBook &names;
    Instant now;
    const calendar::ZoneTransitions &zone;
    /// Who "me" and "mine" are; null where nobody is known.
    PersonId me = {};
    TeamId myTeam = {};
    /// Tickets with these words in any of their texts.
    std::function<std::vector<TicketId>(const QString &words, bool phrase)> search;
};

/// Fails with the term whose value cannot be read.
[[nodiscard]] std::expected<Matches, FilterProblem> match(const FilterNode &filter,
                                                          const MatchContext &context);

} // namespace baton::index
