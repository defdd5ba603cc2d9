#include "core/desk/mornings.h"

#include "core/index/timevalue.h"

using namespace std::chrono_literals;

namespace baton::desk {

namespace {

constexpr int mostDays = 60; // a house that is shut for two months has no morning

// The first calendar that is not open all the time: one's own hours, in a small house.
const calendar::WorkCalendar *hoursOf(const std::vector<Rulebook::CalendarVersion> &calendars)
{
    const auto found = std::ranges::find_if(
        calendars, [](const auto &each) { return !each.calendar->isAlwaysOpen(); });
    return found == calendars.end() ? nullptr : found->calendar.get();
}

bool isWeekend(Instant midnight, const calendar::ZoneTransitions &zone)
{
    return midnight >= index::daysLater(index::startOfWeek(midnight, zone), 5, zone);
}

} // namespace

std::vector<Instant> morningsAfter(Instant now, const Rulebook &rules,
                                   const calendar::ZoneTransitions &zone)
{
    const auto calendars = rules.newestCalendars();
    const auto *hours = hoursOf(calendars);
    const auto today = index::startOfDay(now, zone);
    std::vector<Instant> answer;
    for (int day = 1; day <= mostDays && answer.size() < mornings; ++day) {
        const auto midnight = index::daysLater(today, day, zone);
        const auto next = index::daysLater(today, day + 1, zone);
        if (hours == nullptr) {
            if (!isWeekend(midnight, zone))
                answer.push_back(midnight + 8h);
        } else if (const auto opening = hours->due(midnight, {}); opening && *opening < next) {
            answer.push_back(*opening);
        }
    }
    return answer;
}

} // namespace baton::desk
