#include "ui/queue/listshape.h"

namespace baton::ui {

void ListShape::set(qint64 total, std::vector<desk::ListGroup> groups, desk::GroupKey key)
{
    m_groups = std::move(groups);
    m_key = key;
    m_rows = static_cast<int>(total);
    layOut();
}

void ListShape::layOut()
{
    m_starts.clear();
    if (m_groups.empty())
        return;
    m_rows = 0;
    for (const auto &group : m_groups) {
        m_starts.push_back(m_rows);
        m_rows += 1 + (m_folded.contains(nameOf(group, m_key)) ? 0 : static_cast<int>(group.count));
    }
}

QString ListShape::nameOf(const desk::ListGroup &group, desk::GroupKey key)
{
    return QStringLiteral("%1/%2/%3").arg(static_cast<int>(key)).arg(group.code).arg(group.name);
}

void ListShape::toggle(int group)
{
    const auto name = nameOf(m_groups[static_cast<size_t>(group)], m_key);
    if (!m_folded.remove(name))
        m_folded.insert(name);
    layOut();
}

bool ListShape::isFolded(int group) const
{
    return m_folded.contains(nameOf(m_groups[static_cast<size_t>(group)], m_key));
}

int ListShape::groupAt(int row) const
{
    if (m_starts.empty() || row < 0 || row >= m_rows)
        return -1;
    return static_cast<int>(std::ranges::upper_bound(m_starts, row) - m_starts.begin()) - 1;
}

int ListShape::headingAt(int row) const
{
    const int group = groupAt(row);
    return group >= 0 && m_starts[static_cast<size_t>(group)] == row ? group : -1;
}

qint64 ListShape::positionAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return -1;
    const int index = groupAt(row);
    if (index < 0)
        return row;
    const auto at = static_cast<size_t>(index);
    const int below = row - m_starts[at] - 1;
    return below < 0 ? -1 : m_groups[at].first + below;
}

int ListShape::rowOf(qint64 position) const
{
    if (position < 0)
        return -1;
    if (m_groups.empty())
        return position < m_rows ? static_cast<int>(position) : -1;
    const auto after = std::ranges::upper_bound(m_groups, position, {}, &desk::ListGroup::first);
    if (after == m_groups.begin())
        return -1;
    const auto at = static_cast<size_t>(after - m_groups.begin()) - 1;
    const auto below = position - m_groups[at].first;
    if (below >= m_groups[at].count || isFolded(static_cast<int>(at)))
        return -1;
    return m_starts[at] + 1 + static_cast<int>(below);
}

} // namespace baton::ui
