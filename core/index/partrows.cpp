#include "core/index/partrows.h"

#include <algorithm>

namespace baton::index {

std::span<const PartRow> PartRows::at(quint32 slot) const
{
    const auto found = std::ranges::equal_range(m_rows, slot, {}, &PartRow::slot);
    return {found.begin(), found.end()};
}

void PartRows::replace(quint32 slot, const std::vector<PartRow> &rows)
{
    if (std::ranges::equal(at(slot), rows))
        return; // as nearly always: nothing moves
    const auto found = std::ranges::equal_range(m_rows, slot, {}, &PartRow::slot);
    const auto place = m_rows.erase(found.begin(), found.end());
    m_rows.insert(place, rows.begin(), rows.end());
}

void PartRows::shiftFrom(quint32 slot)
{
    const auto from = std::ranges::lower_bound(m_rows, slot, {}, &PartRow::slot);
    for (auto row = from; row != m_rows.end(); ++row)
        ++row->slot;
}

} // namespace baton::index
