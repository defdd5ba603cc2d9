#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace baton {

/// A number that names one thing of one sort; null (0) means "none". Ids of two sorts never mix.
template <class Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value{value} {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    [[nodiscard]] constexpr explicit operator bool() const { return m_value != 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value{};
};

// Every id of a thing that people edit is the id of its stream (docs/log-format.md).
using StreamId = Id<struct StreamTag>;
using TicketId = Id<struct TicketTag>;
using PersonId = Id<struct PersonTag>;
using TeamId = Id<struct TeamTag>;
using DepartmentId = Id<struct DepartmentTag>;
using ServiceId = Id<struct ServiceTag>;
using PolicyId = Id<struct PolicyTag>;
using CalendarId = Id<struct CalendarTag>;
using BatchId = Id<struct BatchTag>;
using SettingId = Id<struct SettingTag>;

/// The stream behind a thing, and back: the only place where two sorts of id meet.
template <class Tag> [[nodiscard]] constexpr StreamId streamOf(Id<Tag> id)
{
    return StreamId{id.value()};
}

template <class Other> [[nodiscard]] constexpr Other as(StreamId id)
{
    return Other{id.value()};
}

} // namespace baton
