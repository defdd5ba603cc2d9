#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace baton::index {

/// What hangs on few tickets. What `value` means: Tag, Parent: a position in the dictionary of
/// tags, of parents; Follower: among the people; Snooze: until which second.
enum class PartKind : quint8 { Tag, Follower, Parent, Snooze };
struct PartRow
{
    quint32 slot = 0;
    quint32 value = 0;
    PartKind kind = PartKind::Tag;
    quint8 padding[3]{};
    friend bool operator==(const PartRow &, const PartRow &) = default;
};

/// Those rows in the order of slots: a ticket without any costs nothing.
class PartRows
{
public:
    [[nodiscard]] const std::vector<PartRow> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<PartRow> &rows() { return m_rows; }
    [[nodiscard]] std::span<const PartRow> at(quint32 slot) const;
    /// Puts these in the place of what stands at their slot.
    void replace(quint32 slot, const std::vector<PartRow> &rows);
    /// A slot has come in: those from there on move up.
    void shiftFrom(quint32 slot);

private:
    std::vector<PartRow> m_rows;
};

} // namespace baton::index
