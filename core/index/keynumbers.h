#pragma once

#include <QtGlobal>

#include <vector>

namespace baton::index {

/// Numbers keys 0, 1, 2, … as they are first seen, so that what is counted of each stands in plain
/// arrays. For the loops of boards: several times as fast as a QHash.
class KeyNumbers
{
public:
    KeyNumbers() : m_places(firstPlaces) {}
    /// The key's number, a new one if need be.
    [[nodiscard]] size_t of(quint64 key)
    {
        for (size_t place = hash(key);; ++place) {
            auto &number = m_places[place & (m_places.size() - 1)];
            if (number == 0) {
                m_keys.push_back(key);
                number = static_cast<quint32>(m_keys.size());
                growIfCrowded();
                return m_keys.size() - 1;
            }
            if (m_keys[number - 1] == key)
                return number - 1;
        }
    }
    [[nodiscard]] const std::vector<quint64> &keys() const { return m_keys; }
    [[nodiscard]] size_t size() const { return m_keys.size(); }

private:
    static constexpr size_t firstPlaces = 1024; // always a power of two
    // By the golden ratio (Knuth, The Art of Computer Programming, volume 3, 6.4).
    [[nodiscard]] static size_t hash(quint64 key)
    {
        return static_cast<size_t>((key * 0x9e3779b97f4a7c15U) >> 32U);
    }
    void growIfCrowded()
    {
        if (m_keys.size() * 2 < m_places.size())
            return;
        m_places.assign(m_places.size() * 4, 0);
        for (size_t number = 0; number < m_keys.size(); ++number) {
            auto place = hash(m_keys[number]);
            while (m_places[place & (m_places.size() - 1)] != 0)
                ++place;
            m_places[place & (m_places.size() - 1)] = static_cast<quint32>(number + 1);
        }
    }

    std::vector<quint32> m_places; // 0: free, else 1 + number
    std::vector<quint64> m_keys;
};

/// How often each key was seen.
class KeyCounts
{
public:
    void add(quint64 key, qint64 amount = 1)
    {
        const auto number = m_numbers.of(key);
        m_counts.resize(m_numbers.size());
        m_counts[number] += amount;
    }
    /// Calls `visit` with each key and its count, as they were first seen.
    template <class Visit> void forEach(Visit visit) const
    {
        for (size_t number = 0; number < m_counts.size(); ++number)
            visit(m_numbers.keys()[number], m_counts[number]);
    }

private:
    KeyNumbers m_numbers;
    std::vector<qint64> m_counts;
};

} // namespace baton::index
