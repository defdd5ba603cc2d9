#pragma once

#include <QtGlobal>

#include <chrono>
#include <compare>

namespace baton {

/// A point in time: UTC, milliseconds, stored as INTEGER. Intervals of instants are half-open.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
/// Time as the wall shows it passing, open hours or not.
using Elapsed = std::chrono::milliseconds;

/// Time that counts only while a calendar is open; never mixed with Elapsed.
struct WorkingTime
{
    std::chrono::milliseconds length{};

    friend constexpr auto operator<=>(WorkingTime, WorkingTime) = default;
    friend constexpr WorkingTime operator+(WorkingTime a, WorkingTime b)
    {
        return {a.length + b.length};
    }
    friend constexpr WorkingTime operator-(WorkingTime a, WorkingTime b)
    {
        return {a.length - b.length};
    }
};

[[nodiscard]] constexpr Instant fromMs(qint64 ms)
{
    return Instant{std::chrono::milliseconds{ms}};
}

[[nodiscard]] constexpr qint64 toMs(Instant at)
{
    return at.time_since_epoch().count();
}

/// Half-open [from, to).
struct Interval
{
    Instant from;
    Instant to;

    friend constexpr auto operator<=>(const Interval &, const Interval &) = default;
};

} // namespace baton
