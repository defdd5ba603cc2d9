#include "core/index/select.h"

#include "core/index/idsbyslot.h"
#include "core/index/radixsort.h"
#include "core/index/timevalue.h"
#include "core/index/urgency.h"

#include <cstring>
#include <ranges>
#include <span>

namespace baton::index {

namespace {

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
    template <class Visit> void visitFew(const Visit &visit) const
    {
        const auto *const first = m_matches.data();
        const auto *const last = first + m_matches.size();
        const auto nextFrom = [last](const quint8 *at) {
            const auto *found = std::memchr(at, 1, static_cast<size_t>(last - at));
            return found == nullptr ? last : static_cast<const quint8 *>(found);
        };
        for (const auto *at = nextFrom(first); at != last; at = nextFrom(at + 1))
            visit(static_cast<quint32>(at - first));
    }
    template <class Key> void sortBy(const Key &keyOf)
    {
        std::vector<SortEntry> entries;
        entries.reserve(m_count);
        visitFew([&](quint32 slot) { entries.push_back({keyOf(slot), slot}); });
        takeSorted(entries);
    }
    void sortByTime(const std::vector<Second> &times);
    void sortBySubject();
    void takeSorted(std::vector<SortEntry> &entries);
    void fillKeys(SortKey key);
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
    std::vector<quint32> m_slots;
};

void Selection::takeSorted(std::vector<SortEntry> &entries)
{
    radixSort(entries);
    for (const auto &entry : entries)
        m_slots.push_back(entry.slot);
}

// Where many match, without a branch that no processor could guess: each slot is written, and stays
// where its ticket matches. Those without a time come last and need no sorting: with most of a long
// history nothing is due any more.
void Selection::sortByTime(const std::vector<Second> &times)
{
    if (m_count < m_matches.size() / 16)
        return sortBy([&times](quint32 slot) { return times[slot]; });
    constexpr size_t atOnce = 512;
    std::array<SortEntry, atOnce> some;
    std::array<quint32, atOnce> rest;
    std::vector<SortEntry> entries;
    std::vector<quint32> timeless;
    timeless.reserve(m_count);
    const auto size = static_cast<quint32>(m_columns.size());
    for (quint32 slot = 0; slot < size;) {
        const auto end = static_cast<quint32>(std::min<size_t>(slot + atOnce, size));
        size_t count = 0;
        size_t without = 0;
        for (; slot < end; ++slot) {
            const auto isTimeless = static_cast<size_t>(times[slot] == noSecond);
            some[count] = {times[slot], slot};
            rest[without] = slot;
            count += m_matches[slot] & (1 - isTimeless);
            without += m_matches[slot] & isTimeless;
        }
        entries.insert(entries.end(), some.data(), some.data() + count);
        timeless.insert(timeless.end(), rest.data(), rest.data() + without);
    }
    if (entries.empty())
        return m_slots.swap(timeless);
    takeSorted(entries);
    m_slots.insert(m_slots.end(), timeless.begin(), timeless.end());
}

// Ids ascend with numbers within a replica, so slots are in the order of numbers.
void Selection::fillKeys(SortKey key)
{
    const auto &set = m_context.set;
    switch (key) {
    case SortKey::Due:
        return sortByTime(m_columns.due);
    case SortKey::Opened:
        return sortByTime(m_columns.reported);
    case SortKey::Updated:
        return sortByTime(m_columns.updated);
    case SortKey::Priority:
        // None comes after every priority there is.
        return sortBy([this](quint32 slot) -> quint32 {
            return m_columns.priority[slot] == 0 ? 99U : m_columns.priority[slot];
        });
    case SortKey::Number:
        return visitFew([this](quint32 slot) { m_slots.push_back(slot); });
    case SortKey::Subject:
        return sortBySubject();
    case SortKey::Requester:
        return sortBy([this, ranks = ranksOf(set.people, m_context.names)](quint32 slot) {
            return ranks[m_columns.requester[slot]];
        });
    case SortKey::Team:
        return sortBy([this, ranks = ranksOf(set.teams, m_context.names)](quint32 slot) {
            return ranks[m_columns.team[slot]];
        });
    case SortKey::Technician:
        return sortBy([this, ranks = ranksOf(set.people, m_context.names)](quint32 slot) {
            return ranks[m_columns.technician[slot]];
        });
    case SortKey::State:
        return sortBy([this](quint32 slot) -> quint32 { return m_columns.category[slot]; });
    case SortKey::HandOffs:
        return sortBy([this](quint32 slot) -> quint32 { return m_columns.handOffCount[slot]; });
    case SortKey::Bounces:
        return sortBy([this](quint32 slot) -> quint32 { return m_columns.bounceCount[slot]; });
    case SortKey::Next:
        return sortBy([this, self = me(), now = toSecond(m_context.now)](quint32 slot) {
            return sortable(urgencyOf(standingAt(m_columns, slot, self), now), now);
        });
    }
}

void Selection::sortBySubject()
{
    const auto &order = m_context.set.bySubject();
    if (m_count == order.size())
        return m_slots.assign(order.begin(), order.end());
    m_slots.resize(m_count + 1); // one behind the last, written and given up
    size_t count = 0;
    for (const auto slot : order) {
        m_slots[count] = slot;
        count += m_matches[slot];
    }
    m_slots.resize(m_count);
}

void Selection::sort(const SortChoice &choice)
{
    m_count = countMarked(m_matches);
    m_slots.reserve(m_count + 1);
    fillKeys(choice.key);
    if (choice.order == SortOrder::Descending)
        std::ranges::reverse(m_slots);
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
    std::vector<SortEntry> entries;
    entries.reserve(m_slots.size());
    for (const auto slot : m_slots)
        entries.push_back({keyOf(slot), slot});
    m_slots.clear();
    takeSorted(entries);
    std::vector<ListGroup> groups;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (i == 0 || entries[i].key != entries[i - 1].key)
            groups.push_back(
                {static_cast<int>(entries[i].key), {}, static_cast<qint64>(i), 0, {}, 0});
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
        const auto slot = m_slots[static_cast<size_t>(group.first)];
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
    const auto from = m_slots.begin() + group.first;
    const std::span<const quint32> waiting{from, from + group.count};
    const auto wakeOf = [this, now](quint32 slot) { return std::max(m_columns.wake[slot], now); };
    const auto next = std::ranges::min(waiting | std::views::transform(wakeOf));
    if (next == noSecond)
        return;
    group.nextWake = fromSecond(next);
    group.nextWakes = std::ranges::count_if(
        waiting, [&](quint32 slot) { return wakeOf(slot) / 60 == next / 60; });
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
    const IdsBySlot idOf{m_columns.id};
    std::vector<TicketId> ids;
    ids.reserve(m_slots.size());
    for (const auto slot : m_slots)
        ids.push_back(idOf.at(slot));
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
