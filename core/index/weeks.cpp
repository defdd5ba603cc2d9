#include "core/index/weeks.h"

#include "core/index/timevalue.h"

namespace baton::index {

Weeks::Weeks(Second first, Second last, const calendar::ZoneTransitions &zone)
{
    auto monday = startOfWeek(fromSecond(first), zone);
    do {
        m_starts.push_back(toSecond(monday));
        monday = daysLater(monday, 7, zone);
    } while (toSecond(monday) <= last);
}

} // namespace baton::index
