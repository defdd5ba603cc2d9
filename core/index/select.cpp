#include "core/index/select.h"

#include "core/index/timevalue.h"
#include "core/index/urgency.h"

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
    void sort(const SortChoice &choice);
    std::vector<ListGroup> group(GroupKey key);
    [[nodiscard]] std::vector<TicketId> ids() const;

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
    [[nodiscard]] quint32 me() const;
    template <class KeyOf> std::vector<ListGroup> groupBy(const KeyOf &keyOf);
    template <class IdType, class Array>
    std::vector<ListGroup> groupByName(const Dictionary<IdType> &dictionary, const Array &array);
    std::vector<ListGroup> groupByUrgency();

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
    case SortKey::Next:
        return fill([this, self = me(), now = toSecond(m_context.now)](quint32 slot) {
            return sortable(urgencyOf(standingAt(m_columns, slot, self), now), now);
        });
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

void Selection::sort(const SortChoice &choice)
{
    m_entries.reserve(m_columns.size());
    fillKeys(choice.key);
    if (choice.key == SortKey::Subject)
        sortBySubject();
    else if (choice.key != SortKey::Number)
        radixSort(m_entries);
    if (choice.order == SortOrder::Descending)
        std::ranges::reverse(m_entries);
}

quint32 Selection::me() const
{
    const auto &people = m_context.set.people.ids();
    const auto found = std::ranges::find(people, m_context.me);
    return found == people.end() ? 0 : static_cast<quint32>(found - people.begin());
}

// The order within a group stays: the radix sort is stable.
template <class KeyOf> std::vector<ListGroup> Selection::groupBy(const KeyOf &keyOf)
{
    for (auto &entry : m_entries)
        entry.key = keyOf(entry.slot);
    radixSort(m_entries);
    std::vector<ListGroup> groups;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (i == 0 || m_entries[i].key != m_entries[i - 1].key)
            groups.push_back(
                {static_cast<int>(m_entries[i].key), {}, static_cast<qint64>(i), 0, {}});
        ++groups.back().count;
    }
    return groups;
}

template <class IdType, class Array> std::vector<ListGroup>
Selection::groupByName(const Dictionary<IdType> &dictionary, const Array &array)
{
    const auto ranks = ranksOf(dictionary, m_context.names);
    auto groups = groupBy([&](quint32 slot) { return ranks[array[slot]]; });
    for (auto &group : groups) {
        const auto slot = m_entries[static_cast<size_t>(group.first)].slot;
        group.code = 0;
        group.name = m_context.names.nameOf(dictionary.idAt(array[slot]).value());
    }
    return groups;
}

std::vector<ListGroup> Selection::groupByUrgency()
{
    const auto &zone = m_context.zone;
    const auto today = startOfDay(m_context.now, zone);
    const Horizon horizon{toSecond(m_context.now), toSecond(daysLater(today, 1, zone)),
                          toSecond(daysLater(startOfWeek(m_context.now, zone), 7, zone))};
    const auto self = me();
    Second wake = noSecond;
    auto groups = groupBy([&](quint32 slot) {
        const auto group = groupOf(standingAt(m_columns, slot, self), horizon);
        if (group == UrgencyGroup::Waiting)
            wake = std::min(wake, std::max(m_columns.wake[slot], horizon.now));
        return static_cast<quint32>(group);
    });
    for (auto &group : groups) {
        if (group.code == static_cast<int>(UrgencyGroup::Waiting) && wake != noSecond)
            group.nextWake = fromSecond(wake);
    }
    return groups;
}

std::vector<ListGroup> Selection::group(GroupKey key)
{
    switch (key) {
    case GroupKey::None:
        return {};
    case GroupKey::Urgency:
        return groupByUrgency();
    case GroupKey::Team:
        return groupByName(m_context.set.teams, m_columns.team);
    case GroupKey::Technician:
        return groupByName(m_context.set.people, m_columns.technician);
    case GroupKey::Requester:
        return groupByName(m_context.set.people, m_columns.requester);
    case GroupKey::Priority:
        return groupBy([this](quint32 slot) -> quint32 {
            return m_columns.priority[slot] == 0 ? 99U : m_columns.priority[slot];
        });
    case GroupKey::State:
        return groupBy([this](quint32 slot) { return m_columns.category[slot]; });
    }
    return {};
}

std::vector<TicketId> Selection::ids() const
{
    std::vector<TicketId> ids;
    ids.reserve(m_entries.size());
    for (const auto &entry : m_entries)
        ids.emplace_back(m_columns.id[entry.slot]);
    return ids;
}

} // namespace

std::vector<TicketId> select(const Matches &matches, const MatchContext &context, SortKey key,
                             SortOrder order)
{
    return arrange(matches, context, {key, order}, GroupKey::None).ids;
}

Arranged arrange(const Matches &matches, const MatchContext &context, const SortChoice &sort,
                 GroupKey group)
{
    Selection selection{matches, context};
    selection.sort(sort);
    auto groups = selection.group(group);
    return {selection.ids(), std::move(groups)};
}

} // namespace baton::index
