#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace baton {

/// One table per enum: the value and the stable word it is stored under. Words are never changed.
template <class Enum, size_t N> using WordTable = std::array<std::pair<Enum, const char *>, N>;

/// The stored word of a value; the table must name every value (tested).
template <class Enum, size_t N>
[[nodiscard]] constexpr QLatin1StringView wordIn(const WordTable<Enum, N> &table, Enum value)
{
    for (const auto &[candidate, word] : table) {
        if (candidate == value)
            return QLatin1StringView{word};
    }
    return {};
}

/// The value of a stored word; nothing for a word this version does not know.
template <class Enum, size_t N>
[[nodiscard]] std::optional<Enum> valueIn(const WordTable<Enum, N> &table, QStringView word)
{
    for (const auto &[candidate, known] : table) {
        if (word == QLatin1StringView{known})
            return candidate;
    }
    return std::nullopt;
}

} // namespace baton
