#pragma once

#include <QtGlobal>

#include <cmath>
#include <span>

namespace baton::exchange::demo {

/// Our own random numbers (splitmix64), so that a seed makes the same year on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state{seed} {}

    [[nodiscard]] quint64 seed() const { return m_state; }
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        auto z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// In [0, 1).
    double share() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return share() < probability; }
    qsizetype below(qsizetype n)
    {
        return static_cast<qsizetype>(share() * static_cast<double>(n));
    }
    template <class List> const auto &pick(const List &list)
    {
        return list[static_cast<size_t>(below(std::ssize(list)))];
    }
    /// Skewed as waits are: half below the median, one in ten above four times it.
    double skewed(double median)
    {
        const double sum = share() + share() + share() + share() - 2; // near a bell, -2 to 2
        return median * std::exp(sum * 1.9);
    }

private:
    quint64 m_state;
};

} // namespace baton::exchange::demo
