#include "core/exchange/demo/scenario.h"

#include "core/exchange/demo/life.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace baton::exchange::demo {

namespace {

using std::chrono::hours;

constexpr auto year = hours{24 * 7 * 52};

calendar::CalendarSpec deskHours()
{
    calendar::CalendarSpec spec;
    spec.name = u"Desk hours"_s;
    spec.zoneId = u"Europe/Berlin"_s;
    if (auto zone = calendar::ZoneTransitions::ofZone(spec.zoneId))
        spec.zone = *std::move(zone);
    for (size_t day = 0; day < 5; ++day)
        spec.week[day] = {{8 * 60, 18 * 60}};
    for (int y = 2024; y <= 2030; ++y) {
        for (const auto &[month, day] : {std::pair{1, 1}, {5, 1}, {10, 3}, {12, 25}, {12, 26}})
            spec.holidays.insert({std::chrono::year{y},
                                  std::chrono::month{static_cast<unsigned>(month)},
                                  std::chrono::day{static_cast<unsigned>(day)}});
    }
    return spec;
}

QString personName(qint64 n)
{
    const auto &given = givenNames[static_cast<size_t>(n % std::ssize(givenNames))];
    const auto turn = n / std::ssize(givenNames) + n * 7;
    const auto &family = familyNames[static_cast<size_t>(turn % std::ssize(familyNames))];
    const auto again = n / (std::ssize(givenNames) * std::ssize(familyNames));
    const auto name = QString::fromUtf8(given) + u' ' + QString::fromUtf8(family);
    return again == 0 ? name : name + u' ' + QChar{static_cast<char16_t>(u'A' + again % 26)} + u'.';
}

org::Person personFor(qint64 n, qint64 technicians)
{
    org::Person person;
    person.name = personName(n);
    person.mail = person.name.toLower().replace(u' ', u'.').remove(u".."_s) + u"@example.org"_s;
    person.phone = QString::number(4000 + n % 6000);
    person.room = u"%1.%2"_s.arg(1 + n % 5).arg(1 + n % 38, 2, 10, QLatin1Char{'0'});
    person.department = DepartmentId{1 + n % std::ssize(departmentNames)};
    if (n < technicians)
        person.team = TeamId{1 + n / techniciansPerTeam};
    return person;
}

desk::HistoryNames namesFor(qint64 tickets)
{
    desk::HistoryNames names;
    for (const auto *team : teamNames)
        names.teams.push_back({{}, QString::fromUtf8(team)});
    for (const auto *department : departmentNames)
        names.departments.push_back({{}, QString::fromUtf8(department)});
    for (const auto &topic : topics())
        names.services.push_back({{}, QString::fromUtf8(topic.service)});
    const qint64 technicians = techniciansPerTeam * std::ssize(teamNames);
    const auto people = technicians + std::clamp<qint64>(tickets / 20, 60, 20'000);
    for (qint64 n = 0; n < people; ++n)
        names.people.push_back(personFor(n, technicians));
    return names;
}

// Mondays and mornings are full, nights and weekends nearly empty, the summer is quiet.
double intensity(int weekday, int hour, double weeks)
{
    constexpr std::array days{1.25, 1.08, 1.0, 0.97, 0.8, 0.07, 0.05};
    const double day = hour < 6 || hour > 20 ? 0.03
                       : hour < 8            ? 0.4
                       : hour < 12           ? 1.4
                       : hour < 13           ? 0.7
                       : hour < 17           ? 1.0
                                             : 0.3;
    const double season = 1 + 0.12 * std::sin(weeks / 52 * 6.2832 + 1.2);
    const double growth = 0.9 + 0.2 * weeks / 52;
    const double burst = isChangeTuesday(weeks) ? 2.6 : 1;
    return days[static_cast<size_t>(weekday)] * day * season * growth * burst;
}

} // namespace

Scenario::Scenario(qint64 tickets, quint64 seed, Instant end)
    : m_tickets{tickets}, m_seed{seed}, m_end{std::chrono::floor<std::chrono::minutes>(end)},
      m_begin{std::chrono::floor<hours>(m_end - year)}, m_calendarSpec{deskHours()},
      m_names{namesFor(tickets)}
{
    if (auto compiled = calendar::WorkCalendar::compile(m_calendarSpec))
        m_calendar = std::make_shared<const calendar::WorkCalendar>(*std::move(compiled));
    fillArrivals();
}

void Scenario::fillArrivals()
{
    double sum = 0;
    m_arrivals.push_back(0);
    for (auto at = m_begin; at < m_end; at += hours{1}) {
        const auto local = at + std::chrono::seconds{m_calendar->zone().offsetSecondsAt(at)};
        const auto day = std::chrono::floor<std::chrono::days>(local);
        const auto weekday = std::chrono::weekday{day}.iso_encoding() - 1;
        const auto hour = std::chrono::floor<hours>(local - day).count();
        const double weeks =
            std::chrono::duration<double, std::ratio<604800>>{at - m_begin}.count();
        sum += intensity(static_cast<int>(weekday), static_cast<int>(hour), weeks);
        m_arrivals.push_back(sum);
    }
}

// The share of the year that has passed when the ticket comes in, so that numbers ascend with time.
Instant Scenario::arrivalOf(qint64 ticket) const
{
    Dice dice{m_seed ^ static_cast<quint64>(ticket)};
    const double share =
        (static_cast<double>(ticket) + dice.share()) / static_cast<double>(m_tickets);
    const double target = share * m_arrivals.back();
    const auto after = std::ranges::upper_bound(m_arrivals, target);
    const auto hour =
        std::clamp<std::ptrdiff_t>(after - m_arrivals.begin() - 1, 0, std::ssize(m_arrivals) - 2);
    const auto i = static_cast<size_t>(hour);
    const double width = m_arrivals[i + 1] - m_arrivals[i];
    const double within = width > 0 ? (target - m_arrivals[i]) / width : 0;
    const auto at =
        m_begin + hours{hour} + std::chrono::milliseconds{static_cast<qint64>(within * 3'600'000)};
    return std::min<Instant>(std::chrono::floor<std::chrono::seconds>(at),
                             m_end - std::chrono::seconds{90});
}

sla::Policy Scenario::policy() const
{
    sla::Policy policy;
    policy.name = u"Standard"_s;
    policy.effectiveFrom = m_begin;
    const auto promise = [&policy](ticket::Priority priority, sla::Metric metric, int minutes) {
        policy.targets.push_back({metric, priority, WorkingTime{std::chrono::minutes{minutes}}});
    };
    using enum ticket::Priority;
    for (const auto &[priority, response, restore, resolve] : {std::tuple{P1, 15, 60, 120},
                                                               {P2, 30, 150, 300},
                                                               {P3, 240, 720, 1440},
                                                               {P4, 600, 3000, 4800}}) {
        promise(priority, sla::Metric::FirstResponse, response);
        promise(priority, sla::Metric::NextResponse, response * 2);
        promise(priority, sla::Metric::Restore, restore);
        promise(priority, sla::Metric::Resolve, resolve);
    }
    return policy;
}

desk::HistorySource Scenario::source() const
{
    const auto identity = u"demo %1 %2 %3"_s.arg(m_tickets).arg(m_seed).arg(toMs(m_end));
    return {u"demo scenario"_s, u"demo"_s,
            QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256)};
}

std::vector<desk::HistoryTicket> Scenario::tickets(qint64 from, qint64 to) const
{
    std::vector<desk::HistoryTicket> tickets;
    for (auto i = from; i < std::min(to, m_tickets); ++i)
        tickets.push_back(Life{*this, i}.live());
    return tickets;
}

} // namespace baton::exchange::demo
