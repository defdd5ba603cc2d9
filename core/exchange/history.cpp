#include "core/exchange/historyparts.h"

namespace baton::exchange {

namespace {

template <class Make>
quint32 positionOf(QHash<QByteArray, quint32> &known, QByteArrayView name, Make make)
{
    if (name.isEmpty())
        return 0;
    const auto key = QByteArray::fromRawData(name.data(), name.size());
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    const auto position = make(QString::fromUtf8(name));
    known.insert(name.toByteArray(), position);
    return position;
}

template <class Named> quint32 added(std::vector<Named> &things, Named thing)
{
    things.push_back(std::move(thing));
    return static_cast<quint32>(things.size());
}

} // namespace

quint32 History::Parts::team(QByteArrayView name)
{
    return positionOf(teams, name,
                      [this](const QString &text) { return added(names.teams, {{}, text}); });
}

quint32 History::Parts::service(QByteArrayView name)
{
    return positionOf(services, name,
                      [this](const QString &text) { return added(names.services, {{}, text}); });
}

quint32 History::Parts::person(QByteArrayView name, QByteArrayView department)
{
    return positionOf(people, name, [&](const QString &text) {
        org::Person person;
        person.name = text;
        person.department =
            DepartmentId{positionOf(departments, department, [this](const QString &d) {
                return added(names.departments, {{}, d});
            })};
        return added(names.people, std::move(person));
    });
}

History::History() : m_parts{std::make_unique<Parts>()} {}
History::History(History &&) noexcept = default;
History &History::operator=(History &&) noexcept = default;
History::~History() = default;

const ReadReport &History::report() const
{
    return m_parts->report;
}

const desk::HistoryNames &History::names() const
{
    return m_parts->names;
}

const desk::HistorySource &History::source() const
{
    return m_parts->source;
}

qint64 History::size() const
{
    return std::ssize(m_parts->tickets);
}

std::vector<desk::HistoryTicket> History::tickets(qint64 from, qint64 to) const
{
    std::vector<desk::HistoryTicket> tickets;
    for (auto i = from; i < std::min(to, size()); ++i)
        tickets.push_back(ticketFrom(m_parts->tickets[static_cast<size_t>(i)]));
    return tickets;
}

} // namespace baton::exchange
