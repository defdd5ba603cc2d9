#include "core/index/radixsort.h"

#include <algorithm>
#include <array>
#include <memory>
#include <span>

namespace baton::index {

namespace {

constexpr int digitBits = 11;
constexpr quint32 digits = 1U << digitBits;
constexpr quint32 digitOf(quint32 key, size_t place)
{
    return key >> (place * digitBits) & (digits - 1);
}

} // namespace

// Least significant digit first: stable, so equal keys keep the order they came in. Keys are
// counted from the least one, and a digit that all have in common moves nothing and is left out.
void radixSort(std::vector<SortEntry> &entries)
{
    const auto least = entries.empty() ? 0 : std::ranges::min(entries, {}, &SortEntry::key).key;
    std::array<std::array<quint32, digits>, 3> counts{};
    for (auto &entry : entries) {
        entry.key -= least;
        for (size_t place = 0; place < counts.size(); ++place)
            ++counts[place][digitOf(entry.key, place)];
    }
    const auto other = std::make_unique_for_overwrite<SortEntry[]>(entries.size());
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
    for (auto &entry : entries)
        entry.key += least;
}

} // namespace baton::index
