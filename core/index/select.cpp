#include "core/index/select.h"

#include "core/index/timevalue.h"
#include "core/index/urgency.h"

#include <cstring>
#include <ranges>
#include <span>

namespace baton::index {

namespace {

struct Entry
{
    quint32 key;
    quint32 slot;
};

constexpr int digitBits = 11;
constexpr quint32 digits = 1U << digitBits;
constexpr quint32 digitOf(quint32 key, size_t place)
{
    return key >> (place * digitBits) & (digits - 1);
}

// Least significant digit first: stable, so equal keys keep the order they came in. A digit that
// all have in common moves nothing and is left out.
void radixSort(std::vector<Entry> &entries)
{
    std::array<std::array<quint32, digits>, 3> counts{};
    for (const auto &entry : entries) {
        for (size_t place = 0; place < counts.size(); ++place)
            ++counts[place][digitOf(entry.key, place)];
    }
    const auto other = std::make_unique_for_overwrite<Entry[]>(entries.size());
    std::span from{entries};
    std::span to{other.get(), entries.size()};
    for (size_t place = 0; place < counts.size(); ++place) {
        auto &starts = counts[place];
        if (std::ranges::any_of(starts, [&](quint32 n) { return n == entries.size(); }))
            continue;
        quint32 sum = 0;
        for (auto &start : starts)
            sum += std::exchange(start, sum);
        for (const auto &entry : from)
            to[starts[digitOf(entry.key, place)]++] = entry;
        std::swap(from, to);
    }
    if (from.data() != entries.data())
        std::ranges::copy(from, entries.begin());
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
    // From match to match: most questions are about few of all tickets.
    template <class Key> void fill(const Key &keyOf)
    {
        const auto *const first = m_matches.data();
        const auto *const last = first + m_matches.size();
        const auto nextFrom = [last](const quint8 *at) {
            const auto *found = std::memchr(at, 1, static_cast<size_t>(last - at));
            return found == nullptr ? last : static_cast<const quint8 *>(found);
        };
        for (const auto *at = nextFrom(first); at != last; at = nextFrom(at + 1)) {
            const auto slot = static_cast<quint32>(at - first);
            m_entries.push_back({keyOf(slot), slot});
        }
    }
    // Without a branch where many match, which no processor could guess: each entry is written, and
    // stays when its ticket matches.
    template <class Array> void fillFrom(const Array &array)
    {
        if (m_count < m_matches.size() / 16)
            return fill([&array](quint32 slot) { return static_cast<quint32>(array[slot]); });
        if (m_count == m_matches.size()) {
            for (quint32 slot = 0; slot < m_columns.size(); ++slot)
                m_entries.push_back({static_cast<quint32>(array[slot]), slot});
            return;
        }
        std::array<Entry, 512> some;
        for (quint32 slot = 0; slot < m_columns.size();) {
            const auto end = std::min<size_t>(slot + some.size(), m_columns.size());
            size_t count = 0;
            for (; slot < end; ++slot) {
                some[count] = {static_cast<quint32>(array[slot]), slot};
                count += m_matches[slot];
            }
            m_entries.insert(m_entries.end(), some.begin(),
                             some.begin() + static_cast<std::ptrdiff_t>(count));
        }
    }
    void fillKeys(SortKey key);
    void fillBySubject();
    [[nodiscard]] quint32 me() const;
    template <class KeyOf> std::vector<ListGroup> groupBy(const KeyOf &keyOf);
    template <class IdType, class Array>
    std::vector<ListGroup> groupByName(const Dictionary<IdType> &dictionary, const Array &array);
    std::vector<ListGroup> groupByUrgency();
    void findNextWake(ListGroup &group, Second now) const;

    const Matches &m_matches;
    const MatchContext &m_context;
    const Columns &m_columns;
    size_t m_count = 0; // of those that match
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
        return fill([](quint32 slot) { return slot; });
    case SortKey::Subject:
        return fillBySubject();
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

void Selection::fillBySubject()
{
    for (const auto slot : m_context.set.bySubject()) {
        if (m_matches[slot] != 0)
            m_entries.push_back({0, slot});
    }
}

void Selection::sort(const SortChoice &choice)
{
    m_count = static_cast<size_t>(std::ranges::count(m_matches, quint8{1}));
    m_entries.reserve(m_count);
    fillKeys(choice.key);
    if (choice.key != SortKey::Number && choice.key != SortKey::Subject)
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
                {static_cast<int>(m_entries[i].key), {}, static_cast<qint64>(i), 0, {}, 0});
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
    auto groups = groupBy([&](quint32 slot) {
        return static_cast<quint32>(groupOf(standingAt(m_columns, slot, self), horizon));
    });
    for (auto &group : groups) {
        if (group.code == static_cast<int>(UrgencyGroup::Waiting))
            findNextWake(group, horizon.now);
    }
    return groups;
}

void Selection::findNextWake(ListGroup &group, Second now) const
{
    const auto from = m_entries.begin() + group.first;
    const std::span<const Entry> waiting{from, from + group.count};
    const auto wakeOf = [this, now](const Entry &entry) {
        return std::max(m_columns.wake[entry.slot], now);
    };
    const auto next = std::ranges::min(waiting | std::views::transform(wakeOf));
    if (next == noSecond)
        return;
    group.nextWake = fromSecond(next);
    group.nextWakes = std::ranges::count_if(
        waiting, [&](const Entry &entry) { return wakeOf(entry) / 60 == next / 60; });
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
