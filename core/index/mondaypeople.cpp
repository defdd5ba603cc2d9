#include "core/index/mondaypeople.h"

namespace baton::index {

namespace {
constexpr qint64 worthACall = 3; // tickets in four weeks
} // namespace

MondayPeople::MondayPeople(const MatchContext &context)
    : m_context{context}, m_columns{context.set.columns()}, m_load(context.set.people.size()),
      m_toRing(context.set.people.size())
{
}

void MondayPeople::countOpen(size_t slot, Second now, Second thisWeekEnd)
{
    auto &load = m_load[m_columns.technician[slot]];
    ++load.open;
    load.dueThisWeek += m_columns.due[slot] < thisWeekEnd ? 1 : 0;
    auto &requester = m_toRing[m_columns.requester[slot]];
    ++requester.open;
    requester.oldestDays =
        std::max(requester.oldestDays, qint64{now - m_columns.reported[slot]} / secondsPerDay);
}

void MondayPeople::countReported(size_t slot, Second begin, Second end)
{
    const auto reported = m_columns.reported[slot];
    if (reported >= begin && reported < end)
        ++m_toRing[m_columns.requester[slot]].inFourWeeks;
}

std::vector<Load> MondayPeople::load() const
{
    std::vector<Load> load;
    for (quint32 i = 0; i < m_load.size(); ++i) {
        if (m_load[i].open == 0)
            continue;
        const auto person = m_context.set.people.idAt(i);
        load.push_back({person, m_context.names.nameOf(person.value()), m_load[i].open,
                        m_load[i].dueThisWeek});
    }
    std::ranges::sort(load, [](const Load &a, const Load &b) {
        return std::tuple{a.person.isNull(), a.name.toLower(), a.person.value()} <
               std::tuple{b.person.isNull(), b.name.toLower(), b.person.value()};
    });
    return load;
}

std::vector<ToRing> MondayPeople::toRing(size_t count) const
{
    std::vector<ToRing> people;
    for (quint32 i = 1; i < m_toRing.size(); ++i) {
        const auto &each = m_toRing[i];
        if (each.oldestDays < oldAfterDays && each.inFourWeeks < worthACall)
            continue;
        people.push_back(each);
        people.back().person = m_context.set.people.idAt(i);
        people.back().name = m_context.names.nameOf(people.back().person.value());
    }
    const auto weight = [](const ToRing &each) {
        return std::tuple{-(each.oldestDays + 7 * each.inFourWeeks), each.name.toUtf8()};
    };
    std::ranges::sort(people, {}, weight);
    if (people.size() > count)
        people.resize(count);
    return people;
}

} // namespace baton::index
