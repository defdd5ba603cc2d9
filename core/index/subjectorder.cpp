#include "core/index/subjectorder.h"

#include "core/index/columns.h"

namespace baton::index {

namespace {

// The first eight bytes decide nearly always and lie close together.
quint64 headOf(std::string_view subject)
{
    quint64 head = 0;
    for (size_t i = 0; i < 8; ++i)
        head = head << 8 | (i < subject.size() ? static_cast<quint8>(subject[i]) : 0U);
    return head;
}

bool comesBefore(const Columns &columns, quint32 a, quint32 b)
{
    const auto order = columns.subject(a).compare(columns.subject(b));
    return order != 0 ? order < 0 : a < b;
}

} // namespace

const std::vector<quint32> &SubjectOrder::slots(const Columns &columns)
{
    if (m_slots.empty() || m_changed.size() * 8 > columns.size())
        sortAll(columns);
    else if (!m_changed.empty())
        weaveIn(columns);
    return m_slots;
}

bool SubjectOrder::assign(std::vector<quint32> slots, size_t count)
{
    std::vector<bool> seen(count);
    for (const auto slot : slots) {
        if (slot >= count || seen[slot])
            return false;
        seen[slot] = true;
    }
    if (slots.size() != count)
        return false;
    m_slots = std::move(slots);
    m_changed.clear();
    return true;
}

void SubjectOrder::sortAll(const Columns &columns)
{
    struct Entry
    {
        quint64 head;
        quint32 slot;
    };
    std::vector<Entry> entries;
    entries.reserve(columns.size());
    for (quint32 slot = 0; slot < columns.size(); ++slot)
        entries.push_back({headOf(columns.subject(slot)), slot});
    std::ranges::sort(entries, [&columns](const Entry &a, const Entry &b) {
        return a.head != b.head ? a.head < b.head : comesBefore(columns, a.slot, b.slot);
    });
    m_slots.resize(entries.size());
    std::ranges::transform(entries, m_slots.begin(), &Entry::slot);
    m_changed = {};
}

// Finds a place for each changed slot by halving, and copies what lies between the places.
void SubjectOrder::weaveIn(const Columns &columns)
{
    std::vector<bool> isChanged(columns.size());
    for (const auto slot : m_changed)
        isChanged[slot] = true;
    std::ranges::sort(m_changed);
    const auto doubles = std::ranges::unique(m_changed);
    m_changed.erase(doubles.begin(), doubles.end());
    const auto before = [&columns](quint32 a, quint32 b) { return comesBefore(columns, a, b); };
    std::ranges::sort(m_changed, before);
    std::erase_if(m_slots, [&isChanged](quint32 slot) { return isChanged[slot]; });
    std::vector<quint32> woven;
    woven.reserve(columns.size());
    auto from = m_slots.begin();
    for (const auto slot : m_changed) {
        const auto place = std::lower_bound(from, m_slots.end(), slot, before);
        woven.insert(woven.end(), from, place);
        woven.push_back(slot);
        from = place;
    }
    woven.insert(woven.end(), from, m_slots.end());
    m_slots = std::move(woven);
    m_changed.clear();
}

} // namespace baton::index
