#include "core/calendar/workcalendar.h"
#include "tests/bench/stopwatch.h"

namespace baton::bench {

namespace {

calendar::WorkCalendar officeHours()
{
    calendar::CalendarSpec spec;
    spec.zoneId = QStringLiteral("Europe/Paris");
    spec.zone = calendar::ZoneTransitions::ofZone(spec.zoneId).value();
    for (size_t day = 0; day < 5; ++day)
        spec.week[day] = {{9 * 60, 12 * 60}, {13 * 60, 17 * 60}};
    return calendar::WorkCalendar::compile(spec).value();
}

} // namespace

void benchCalendar()
{
    constexpr int questions = 5'000'000;
    const auto calendar = officeHours();
    const auto compile = medianOf(5, [] { static_cast<void>(officeHours()); });
    quint64 random = 1;
    const auto next = [&random] {
        random = random * 6364136223846793005ULL + 1442695040888963407ULL;
        return fromMs(1'500'000'000'000 + static_cast<qint64>(random >> 28));
    };
    qint64 sum = 0; // so that nothing is left out
    const auto due = secondsOf([&] {
        for (int i = 0; i < questions; ++i)
            sum += toMs(*calendar.due(next(), {std::chrono::hours{8}}));
    });
    const auto elapsed = secondsOf([&] {
        for (int i = 0; i < questions; ++i)
            sum += calendar.working(next(), next()).length.count();
    });
    const auto rate = [](double seconds) {
        return QStringLiteral("%1 M/s").arg(questions / seconds / 1e6, 0, 'f', 1);
    };
    say(QStringLiteral("working time: due"), rate(due), QStringLiteral("goal 10 M/s"));
    say(QStringLiteral("working time: elapsed"), rate(elapsed), QStringLiteral("goal 10 M/s"));
    say(QStringLiteral("compile a calendar, 1990 to 2100"), ms(compile),
        sum == 1 ? QString{} : QStringLiteral("zone read anew"));
}

} // namespace baton::bench
