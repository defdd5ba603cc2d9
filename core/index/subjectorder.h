#pragma once

#include <QtGlobal>

#include <vector>

namespace baton::index {

struct Columns;

/// The slots in the order of their subjects (folded, then by slot), kept while tickets come and
/// change, so that sorting by subject costs no more than by any number. Not thread-safe.
class SubjectOrder
{
public:
    /// The subject of `slot` is new or another.
    void noteChange(quint32 slot) { m_changed.push_back(slot); }
    /// Slots have moved: what is known of their order is void.
    void forget() { *this = {}; }
    /// Every slot once. n log n the first time; then linear, with k log n for k changes since.
    [[nodiscard]] const std::vector<quint32> &slots(const Columns &columns);
    /// Takes over an order kept in a file; false, and nothing taken, where slots lack or double.
    [[nodiscard]] bool assign(std::vector<quint32> slots, size_t count);

private:
    void sortAll(const Columns &columns);
    void weaveIn(const Columns &columns);
    std::vector<quint32> m_slots;
    std::vector<quint32> m_changed;
};

} // namespace baton::index
