#include "core/index/select.h"

namespace baton::index {

namespace {

struct Entry
{
    quint32 key;
    quint32 slot;
};

// Least significant digit first: stable, so equal keys keep the order they came in.
void radixSort(std::vector<Entry> &entries)
{
    std::vector<Entry> other(entries.size());
    for (int shift = 0; shift < 32; shift += 11) {
        std::array<quint32, 2049> starts{};
        for (const auto &entry : entries)
            ++starts[((entry.key >> shift) & 2047) + 1];
        if (starts[1] == entries.size())
            continue; // all have a zero here
        for (size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        for (const auto &entry : entries)
            other[starts[(entry.key >> shift) & 2047]++] = entry;
        entries.swap(other);
    }
}

// Dense ranks of names, so that a name sorts as a number.
template <class IdType>
std::vector<quint32> ranksOf(const Dictionary<IdType> &dictionary, const NameBook &names)
{
    std::vector<std::pair<QString, quint32>> order;
    order.reserve(dictionary.size());
    for (quint32 i = 0; i < dictionary.size(); ++i)
        order.emplace_back(names.nameOf(dictionary.idAt(i).value()).toCaseFolded(), i);
    std::ranges::sort(order);
    std::vector<quint32> ranks(order.size());
    for (quint32 rank = 0; const auto &entry : order)
        ranks[entry.second] = rank++;
    return ranks;
}

class Selection
{
public:
    Selection(const Matches &matches, const MatchContext &context)
        : m_matches{matches}, m_context{context}, m_columns{context.set.columns()}
    {
    }
    std::vector<TicketId> run(SortKey key, SortOrder order);

private:
    template <class Key> void fill(const Key &keyOf)
    {
        for (quint32 slot = 0; slot < m_columns.size(); ++slot) {
            if (m_matches[slot] != 0)
                m_entries.push_back({keyOf(slot), slot});
        }
    }
    template <class Array> void fillFrom(const Array &array)
    {
        fill([&array](quint32 slot) { return static_cast<quint32>(array[slot]); });
    }
    void fillKeys(SortKey key);
    void sortBySubject();

    const Matches &m_matches;
    const MatchContext &m_context;
    const Columns &m_columns;
    std::vector<Entry> m_entries;
};

// Ids ascend with numbers within a replica, so slots are in the order of numbers.
void Selection::fillKeys(SortKey key)
{
    const auto &set = m_context.set;
    switch (key) {
    case SortKey::Due:
        return fillFrom(m_columns.due);
    case SortKey::Opened:
        return fillFrom(m_columns.reported);
    case SortKey::Updated:
        return fillFrom(m_columns.updated);
    case SortKey::Priority:
        // None comes after every priority there is.
        return fill([this](quint32 slot) -> quint32 {
            return m_columns.priority[slot] == 0 ? 99U : m_columns.priority[slot];
        });
    case SortKey::Number:
    case SortKey::Subject:
        return fill([](quint32 slot) { return slot; });
    case SortKey::Requester:
        return fill([this, ranks = ranksOf(set.people, m_context.names)](quint32 slot) {
            return ranks[m_columns.requester[slot]];
        });
    case SortKey::Team:
        return fill([this, ranks = ranksOf(set.teams, m_context.names)](quint32 slot) {
            return ranks[m_columns.team[slot]];
        });
    case SortKey::Technician:
        return fill([this, ranks = ranksOf(set.people, m_context.names)](quint32 slot) {
            return ranks[m_columns.technician[slot]];
        });
    case SortKey::State:
        return fillFrom(m_columns.category);
    case SortKey::HandOffs:
        return fillFrom(m_columns.handOffCount);
    case SortKey::Bounces:
        return fillFrom(m_columns.bounceCount);
    }
}

void Selection::sortBySubject()
{
    // The first eight bytes decide nearly always and lie close together.
    std::vector<std::pair<quint64, quint32>> keyed;
    keyed.reserve(m_entries.size());
    for (const auto &entry : m_entries) {
        const auto subject = m_columns.subject(entry.slot);
        quint64 key = 0;
        for (size_t i = 0; i < 8; ++i)
            key = key << 8 | (i < subject.size() ? static_cast<quint8>(subject[i]) : 0U);
        keyed.emplace_back(key, entry.slot);
    }
    std::ranges::sort(keyed, [this](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        const auto order = m_columns.subject(a.second).compare(m_columns.subject(b.second));
        return order != 0 ? order < 0 : a.second < b.second;
    });
    for (size_t i = 0; i < keyed.size(); ++i)
        m_entries[i].slot = keyed[i].second;
}

std::vector<TicketId> Selection::run(SortKey key, SortOrder order)
{
    m_entries.reserve(m_columns.size());
    fillKeys(key);
    if (key == SortKey::Subject)
        sortBySubject();
    else if (key != SortKey::Number)
        radixSort(m_entries);
    std::vector<TicketId> ids;
    ids.reserve(m_entries.size());
    const auto add = [this, &ids](const Entry &entry) {
        ids.emplace_back(m_columns.id[entry.slot]);
    };
    if (order == SortOrder::Ascending)
        std::ranges::for_each(m_entries, add);
    else
        std::for_each(m_entries.rbegin(), m_entries.rend(), add);
    return ids;
}

} // namespace

std::vector<TicketId> select(const Matches &matches, const MatchContext &context, SortKey key,
                             SortOrder order)
{
    return Selection{matches, context}.run(key, order);
}

} // namespace baton::index
