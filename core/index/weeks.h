#pragma once

#include "core/index/columns.h"

namespace baton::index {

/// The Mondays, local midnight, from the week of `first` to that of `last`; a week has 167 to 169
/// hours, or a day less where a zone skipped one.
class Weeks
{
public:
    Weeks() = default;
    Weeks(Second first, Second last, const calendar::ZoneTransitions &zone);
    [[nodiscard]] const std::vector<Second> &starts() const { return m_starts; }
    /// The week that holds an instant not before the first week's start.
    [[nodiscard]] size_t of(Second at) const
    {
        auto week = std::min<size_t>((at - m_starts.front()) / usual, m_starts.size() - 1);
        while (m_starts[week] > at)
            --week;
        while (week + 1 < m_starts.size() && m_starts[week + 1] <= at)
            ++week;
        return week;
    }

private:
    static constexpr Second usual = 7 * 24 * 3600;
    std::vector<Second> m_starts;
};

} // namespace baton::index
