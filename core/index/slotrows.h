#pragma once

#include <QtGlobal>

#include <algorithm>
#include <span>
#include <vector>

namespace baton::index {

/// Rows that few tickets have, in the order of slots: a ticket without any costs nothing. A row has
/// a `slot` and compares.
template <class Row> class SlotRows
{
public:
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<Row> &rows() { return m_rows; }
    [[nodiscard]] std::span<const Row> at(quint32 slot) const
    {
        const auto found = std::ranges::equal_range(m_rows, slot, {}, &Row::slot);
        return {found.begin(), found.end()};
    }
    /// Puts these in the place of what stands at their slot.
    void replace(quint32 slot, const std::vector<Row> &rows)
    {
        const auto found = std::ranges::equal_range(m_rows, slot, {}, &Row::slot);
        if (std::ssize(rows) == std::ranges::ssize(found)) { // as nearly always: nothing moves
            std::ranges::copy(rows, found.begin());
            return;
        }
        const auto place = m_rows.erase(found.begin(), found.end());
        m_rows.insert(place, rows.begin(), rows.end());
    }
    /// A slot has come in: those from there on move up.
    void shiftFrom(quint32 slot)
    {
        const auto from = std::ranges::lower_bound(m_rows, slot, {}, &Row::slot);
        for (auto row = from; row != m_rows.end(); ++row)
            ++row->slot;
    }

private:
    std::vector<Row> m_rows;
};

} // namespace baton::index
