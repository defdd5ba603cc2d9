#include "core/desk/whatif.h"

#include "core/index/timevalue.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace baton::desk {

namespace {

constexpr int mostMonths = 120;

std::vector<Instant> weeksFrom(Instant first, Instant now, const calendar::ZoneTransitions &zone)
{
    std::vector<Instant> weeks{first};
    auto monday = index::daysLater(index::startOfWeek(first, zone), 7, zone);
    for (; monday <= now; monday = index::daysLater(monday, 7, zone))
        weeks.push_back(monday);
    return weeks;
}

Result<sla::WhatIfPeriod> periodOf(const WhatIfQuestion &question, Instant now)
{
    if (question.months < 1 || question.months > mostMonths)
        return failure(ErrorCode::InvalidValue, {u"months"_s, QString::number(question.months)});
    const auto zone = calendar::ZoneTransitions::ofZone(question.zone);
    if (!zone)
        return std::unexpected(zone.error());
    return sla::WhatIfPeriod{
        weeksFrom(index::monthsEarlier(now, question.months, *zone), now, *zone), now};
}

// The rules as they would have been: for every ticket, whenever it came in.
Result<std::shared_ptr<const Rulebook>> rulesOf(const WhatIfQuestion &question,
                                                const Rulebook &present)
{
    auto policy = question.policy;
    if (!question.calendar)
        return present.asIf(std::move(policy));
    auto compiled = calendar::WorkCalendar::compile(*question.calendar);
    if (!compiled)
        return std::unexpected(compiled.error());
    return present.asIf(std::move(policy),
                        std::make_shared<const calendar::WorkCalendar>(*std::move(compiled)));
}

// Every processor takes the next block until none is left.
class Crew
{
public:
    Crew(const EventBook &book, Progress &progress) : m_book{book}, m_progress{progress} {}

    sla::WhatIf ask(const sla::Rules &was, const sla::Rules &would, const sla::WhatIfPeriod &period)
    {
        const auto hands = std::max(1U, std::thread::hardware_concurrency());
        std::vector<sla::WhatIf> answers(hands, sla::WhatIf{was, would, period});
        {
            std::vector<std::jthread> threads;
            for (size_t i = 1; i < answers.size(); ++i)
                threads.emplace_back([this, &answer = answers[i]] { work(answer); });
            work(answers.front());
        }
        for (size_t i = 1; i < answers.size(); ++i)
            answers.front() += answers[i];
        return std::move(answers.front());
    }

private:
    void work(sla::WhatIf &into)
    {
        const auto &blocks = m_book.blocks();
        for (auto i = m_next++; i < blocks.size() && !m_progress.cancelled; i = m_next++)
            into.take(*blocks[i]);
    }

    const EventBook &m_book;
    Progress &m_progress;
    std::atomic<size_t> m_next = 0;
};

WhatIfAnswer answerFrom(const sla::WhatIf &found, const sla::WhatIfPeriod &period,
                        const Names &names)
{
    WhatIfAnswer answer;
    answer.from = period.weeks.front();
    answer.asOf = period.now;
    answer.tickets = found.tickets();
    answer.all = found.all();
    for (const auto &[target, compared] : found.byTarget())
        answer.targets.push_back({target.first, target.second, compared});
    for (const auto &[team, compared] : found.byTeam())
        answer.teams.push_back({team, names.team(team), compared});
    std::ranges::stable_sort(answer.teams, {}, &WhatIfAnswer::Team::name);
    for (size_t i = 0; i < period.weeks.size(); ++i)
        answer.weeks.push_back({period.weeks[i], found.byWeek()[i]});
    answer.turnedBroken = found.turnedBroken();
    answer.turnedKept = found.turnedKept();
    return answer;
}

} // namespace

Result<WhatIfAnswer> answer(const WhatIfQuestion &question, const EventBook &book,
                            const House &house, Instant now)
{
    const auto period = periodOf(question, now);
    if (!period)
        return std::unexpected(period.error());
    const auto would = rulesOf(question, *house.rules());
    if (!would)
        return std::unexpected(would.error());
    const auto was = house.rules()->rules();
    const auto others = (*would)->rules();
    const auto found = Crew{book, *question.progress}.ask(was, others, *period);
    if (question.progress->cancelled)
        return failure(ErrorCode::Cancelled);
    auto answer = answerFrom(found, *period, *house.names());
    answer.memory = book.bytes();
    return answer;
}

} // namespace baton::desk
