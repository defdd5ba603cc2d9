#pragma once

#include "core/base/id.h"

#include <algorithm>
#include <vector>

namespace baton::index {

/// The id of a slot, of ids that ascend. Most stretches of slots have ids without a gap, which need
/// no look into a million of them all over memory.
class IdsBySlot
{
public:
    explicit IdsBySlot(const std::vector<qint64> &ids) : m_ids{ids}
    {
        m_first.reserve(ids.size() / stretch + 1);
        for (size_t from = 0; from < ids.size(); from += stretch) {
            const auto last = std::min(from + stretch, ids.size()) - 1;
            const bool whole = ids[last] - ids[from] == static_cast<qint64>(last - from);
            m_first.push_back(whole ? ids[from] : gaps);
        }
    }
    [[nodiscard]] TicketId at(quint32 slot) const
    {
        const auto first = m_first[slot / stretch];
        return TicketId{first == gaps ? m_ids[slot] : first + slot % stretch};
    }

private:
    static constexpr quint32 stretch = 256;
    static constexpr qint64 gaps = -1;
    const std::vector<qint64> &m_ids;
    std::vector<qint64> m_first;
};

} // namespace baton::index
