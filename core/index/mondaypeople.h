#pragma once

#include "core/index/match.h"
#include "core/index/mondayfigures.h"

namespace baton::index {

/// Who holds how much, and whom to ring.
class MondayPeople
{
public:
    explicit MondayPeople(const MatchContext &context);

    void countOpen(size_t slot, Second now, Second thisWeekEnd);
    /// Counts what was reported within the four weeks before `end`.
    void countReported(size_t slot, Second begin, Second end);
    /// By name, nobody last: a balance, not a ranking.
    [[nodiscard]] std::vector<Load> load() const;
    [[nodiscard]] std::vector<ToRing> toRing(size_t count) const;

private:
    const MatchContext &m_context;
    const Columns &m_columns;
    std::vector<Load> m_load;     // by position in the dictionary of people
    std::vector<ToRing> m_toRing; // the same
};

} // namespace baton::index
