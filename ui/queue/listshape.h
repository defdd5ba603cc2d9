#pragma once

#include "core/desk/queue.h"

#include <QSet>

namespace baton::ui {

/// Which rows a list of tickets has when headings stand between them and some groups are folded.
/// A row is a heading or a position in the list of ids; both ways are a binary search in the
/// groups.
class ListShape
{
public:
    void set(qint64 total, std::vector<desk::ListGroup> groups, desk::GroupKey key);
    /// Folds or unfolds; answers the first row that changes with it.
    void toggle(int group);

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] bool isGrouped() const { return !m_groups.empty(); }
    [[nodiscard]] const desk::ListGroup &group(int index) const
    {
        return m_groups[static_cast<size_t>(index)];
    }
    [[nodiscard]] desk::GroupKey key() const { return m_key; }
    [[nodiscard]] bool isFolded(int group) const;
    /// The group whose heading a row is; -1 for a ticket.
    [[nodiscard]] int headingAt(int row) const;
    /// The group that a row belongs to; -1 where nothing is grouped.
    [[nodiscard]] int groupAt(int row) const;
    /// The position in the list of ids; -1 for a heading.
    [[nodiscard]] qint64 positionAt(int row) const;
    /// The row of a position; -1 inside a folded group.
    [[nodiscard]] int rowOf(qint64 position) const;

private:
    void layOut();
    [[nodiscard]] static QString nameOf(const desk::ListGroup &group, desk::GroupKey key);

    std::vector<desk::ListGroup> m_groups;
    std::vector<int> m_starts; // the row of each heading
    QSet<QString> m_folded;    // by key and name, so that it outlives an answer
    desk::GroupKey m_key = desk::GroupKey::None;
    int m_rows = 0;
};

} // namespace baton::ui
