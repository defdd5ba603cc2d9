#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace baton::index {

/// One flag a slot: 1 where the ticket matches. Removed tickets never do.
using Matches = std::vector<quint8>;

/// Tells `take` stretch by stretch what the test says of the slots. The bytes are gathered in an
/// array of their own first: written straight away they might be anything's bytes to the compiler,
/// which would read the columns' addresses anew for every slot.
template <class Test, class Take> void testAll(size_t size, const Test &test, const Take &take)
{
    std::array<quint8, 512> some;
    for (size_t from = 0; from < size; from += some.size()) {
        const auto count = std::min(some.size(), size - from);
        for (size_t i = 0; i < count; ++i)
            some[i] = static_cast<quint8>(test(from + i));
        take(from, some.data(), count);
    }
}

/// Sets the flag of each slot to what the test says.
template <class Test> void mark(Matches &matches, const Test &test)
{
    testAll(matches.size(), test, [&](size_t from, const quint8 *flags, size_t count) {
        std::memcpy(matches.data() + from, flags, count);
    });
}

/// Adds the flags of the slots for which the test holds.
template <class Test> void addWhere(Matches &matches, const Test &test)
{
    testAll(matches.size(), test, [&](size_t from, const quint8 *flags, size_t count) {
        auto *const into = matches.data() + from;
        for (size_t i = 0; i < count; ++i)
            into[i] |= flags[i];
    });
}

/// Takes the flags of the slots for which the test does not hold.
template <class Test> void keepWhere(Matches &matches, const Test &test)
{
    testAll(matches.size(), test, [&](size_t from, const quint8 *flags, size_t count) {
        auto *const into = matches.data() + from;
        for (size_t i = 0; i < count; ++i)
            into[i] &= flags[i];
    });
}

/// `into` keeps the flags that `by` has too.
inline void keepMarked(Matches &into, const Matches &by)
{
    auto *const flags = into.data();
    const auto *const others = by.data();
    for (size_t i = 0, count = std::min(into.size(), by.size()); i < count; ++i)
        flags[i] &= others[i];
}

/// `into` gets the flags of `by` as well.
inline void addMarked(Matches &into, const Matches &by)
{
    auto *const flags = into.data();
    const auto *const others = by.data();
    for (size_t i = 0, count = std::min(into.size(), by.size()); i < count; ++i)
        flags[i] |= others[i];
}

/// How many there are.
[[nodiscard]] inline size_t countMarked(const Matches &matches)
{
    size_t sum = 0;
    for (size_t from = 0; from < matches.size(); from += 255) {
        const auto count = std::min<size_t>(255, matches.size() - from);
        quint8 some = 0; // 255 flags fit
        for (size_t i = 0; i < count; ++i)
            some = static_cast<quint8>(some + matches[from + i]);
        sum += some;
    }
    return sum;
}

} // namespace baton::index
