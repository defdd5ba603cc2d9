#include "core/index/monday.h"

#include "core/index/hours.h"
#include "core/index/mondaypeople.h"
#include "core/index/timevalue.h"

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

constexpr size_t listed = 5;
constexpr size_t painsListed = 3;
constexpr qint64 fewestForPain = 5; // below, a service's week is chance

bool isOver(quint8 category)
{
    const auto value = static_cast<ticket::Category>(category);
    return value == ticket::Category::Resolved || value == ticket::Category::Closed;
}

class Monday
{
public:
    Monday(const Matches &matches, const MatchContext &context, const MondayQuestion &question)
        : m_matches{matches}, m_context{context}, m_columns{context.set.columns()},
          m_now{toSecond(context.now)}, m_people{context}
    {
        const auto &zone = context.zone;
        const auto thisWeek = startOfWeek(context.now, zone);
        m_figures.asOf = context.now;
        m_figures.weekStart = daysLater(thisWeek, -7 * question.weeksBack, zone);
        m_figures.weekEnd = daysLater(m_figures.weekStart, 7, zone);
        for (int i = 0; auto &each : m_figures.days)
            each.start = daysLater(m_figures.weekStart, i++, zone);
        m_begin = toSecond(m_figures.weekStart);
        m_end = toSecond(m_figures.weekEnd);
        m_fourWeeksBegin = toSecond(daysLater(m_figures.weekEnd, -28, zone));
        m_thisWeekEnd = toSecond(daysLater(thisWeek, 7, zone));
    }
    MondayFigures compute();

private:
    void countFlow(size_t slot);
    void countOpen(size_t slot);
    void countPain(size_t slot);
    void weighConversation(size_t slot);
    void weigh(WorthReading why, size_t slot, qint64 measure, qint64 least);
    void writeLists();
    void writePains();
    void writeConversations();
    [[nodiscard]] NamedTicket named(size_t slot) const;
    [[nodiscard]] std::vector<NamedTicket> oldestOf(std::vector<size_t> &slots) const;

    struct Best
    {
        size_t slot = 0;
        qint64 measure = 0;
        bool found = false;
    };
    const Matches &m_matches;
    const MatchContext &m_context;
    const Columns &m_columns;
    Second m_now;
    Second m_begin = 0;
    Second m_end = 0;
    Second m_fourWeeksBegin = 0; // before m_end
    Second m_thisWeekEnd = 0;
    MondayFigures m_figures;
    MondayPeople m_people;
    std::vector<size_t> m_old;
    std::vector<size_t> m_untouched;
    std::vector<insight::Pain> m_pains; // by service
    std::array<Best, 5> m_best;         // by WorthReading
};

MondayFigures Monday::compute()
{
    m_pains.resize(m_context.set.services.size());
    for (size_t slot = 0; slot < m_columns.size(); ++slot) {
        if (m_matches[slot] == 0 || (m_columns.flags[slot] & TicketFlag::Merged) != 0)
            continue;
        countFlow(slot);
        if (!isOver(m_columns.category[slot]))
            countOpen(slot);
        countPain(slot);
        weighConversation(slot);
        m_people.countReported(slot, m_fourWeeksBegin, m_end);
    }
    writeLists();
    writePains();
    writeConversations();
    return std::move(m_figures);
}

void Monday::countFlow(size_t slot)
{
    const auto reported = m_columns.reported[slot];
    const auto resolved = m_columns.resolved[slot];
    const auto dayOf = [this](Second at) {
        const auto next = std::ranges::upper_bound(m_figures.days, fromSecond(at), {},
                                                   &MondayFigures::Day::start);
        return next == m_figures.days.begin() ? nullptr : &*std::prev(next);
    };
    if (reported >= m_begin && reported < m_end) {
        ++m_figures.in;
        ++dayOf(reported)->in;
    }
    if (resolved != noSecond && resolved >= m_begin && resolved < m_end) {
        ++m_figures.out;
        ++dayOf(resolved)->out;
    }
    if (reported < m_begin && (resolved == noSecond || resolved >= m_begin))
        ++m_figures.openBefore;
}

void Monday::countOpen(size_t slot)
{
    ++m_figures.open;
    if (m_columns.reported[slot] + oldAfterDays * secondsPerDay < m_now)
        m_old.push_back(slot);
    if (m_columns.updated[slot] == m_columns.reported[slot])
        m_untouched.push_back(slot);
    m_people.countOpen(slot, m_now, m_thisWeekEnd);
}

// Tickets that came in within the four weeks up to the end of the week, by their service.
void Monday::countPain(size_t slot)
{
    const auto service = m_columns.service[slot];
    const auto reported = m_columns.reported[slot];
    if (service == 0 || reported >= m_end || reported < m_fourWeeksBegin)
        return;
    auto &pain = m_pains[service];
    ++pain.tickets;
    for (size_t i = 0; i < m_columns.spanCount[slot]; ++i) {
        const auto &span = m_columns.spans[m_columns.spanFirst[slot] + i];
        (i == 0 ? pain.queueHours : pain.betweenHours) += hoursFrom(span.queue);
        pain.touchHours += hoursFrom(span.touch);
        pain.pendingHours += hoursFrom(span.pending);
    }
}

void Monday::weigh(WorthReading why, size_t slot, qint64 measure, qint64 least)
{
    auto &best = m_best[static_cast<size_t>(why)];
    const bool less = why == WorthReading::QuickestSolved;
    if (measure < least)
        return;
    if (best.found && (less ? measure >= best.measure : measure <= best.measure))
        return;
    best = {slot, measure, true};
}

void Monday::weighConversation(size_t slot)
{
    const auto resolved = m_columns.resolved[slot];
    if (resolved == noSecond || resolved < m_begin || resolved >= m_end)
        return;
    const qint64 took = qint64{resolved} - m_columns.reported[slot];
    weigh(WorthReading::MostHandOffs, slot, m_columns.handOffCount[slot], 2);
    weigh(WorthReading::MostReopened, slot, m_columns.reopenings[slot], 1);
    weigh(WorthReading::Bounced, slot, m_columns.bounceCount[slot], 1);
    weigh(WorthReading::LongestWait, slot, took / secondsPerDay, 3);
    weigh(WorthReading::QuickestSolved, slot, took / 60, 1);
}

NamedTicket Monday::named(size_t slot) const
{
    const auto team = m_context.set.teams.idAt(m_columns.team[slot]);
    return {TicketId{m_columns.id[slot]},
            m_columns.number[slot],
            {},
            m_context.names.nameOf(team.value()),
            (m_now - m_columns.reported[slot]) / secondsPerDay};
}

std::vector<NamedTicket> Monday::oldestOf(std::vector<size_t> &slots) const
{
    const auto count = std::min(slots.size(), listed);
    const auto middle = slots.begin() + static_cast<std::ptrdiff_t>(count);
    std::ranges::partial_sort(slots, middle, {}, [this](size_t slot) {
        return std::pair{m_columns.reported[slot], m_columns.number[slot]};
    });
    std::vector<NamedTicket> tickets;
    for (auto slot = slots.begin(); slot != middle; ++slot)
        tickets.push_back(named(*slot));
    return tickets;
}

void Monday::writeLists()
{
    m_figures.old = std::ssize(m_old);
    m_figures.untouched = std::ssize(m_untouched);
    m_figures.oldest = oldestOf(m_old);
    m_figures.untouchedOldest = oldestOf(m_untouched);
    m_figures.load = m_people.load();
    m_figures.toRing = m_people.toRing(listed);
}

void Monday::writePains()
{
    for (quint32 service = 1; service < m_pains.size(); ++service) {
        const auto &pain = m_pains[service];
        if (pain.tickets < fewestForPain)
            continue;
        const auto id = m_context.set.services.idAt(service);
        m_figures.pains.push_back(
            {m_context.names.nameOf(id.value()), pain, insight::smallestStep(pain)});
    }
    std::ranges::sort(m_figures.pains, [](const auto &a, const auto &b) {
        return std::pair{-a.pain.hours(), a.service.toUtf8()} <
               std::pair{-b.pain.hours(), b.service.toUtf8()};
    });
    if (m_figures.pains.size() > painsListed)
        m_figures.pains.resize(painsListed);
}

// One ticket stands once, under the first thing that it shows.
void Monday::writeConversations()
{
    for (size_t why = 0; why < m_best.size(); ++why) {
        const auto &best = m_best[why];
        const auto same = [&](const Conversation &other) {
            return other.ticket.number == m_columns.number[best.slot];
        };
        if (best.found && std::ranges::none_of(m_figures.conversations, same))
            m_figures.conversations.push_back(
                {named(best.slot), static_cast<WorthReading>(why), best.measure});
    }
}

} // namespace

QString toWord(WorthReading why)
{
    switch (why) {
    case WorthReading::MostHandOffs:
        return u"most_hand_offs"_s;
    case WorthReading::MostReopened:
        return u"most_reopened"_s;
    case WorthReading::LongestWait:
        return u"longest_wait"_s;
    case WorthReading::QuickestSolved:
        return u"quickest_solved"_s;
    case WorthReading::Bounced:
        return u"bounced"_s;
    }
    return {};
}

MondayFigures mondayFigures(const Matches &matches, const MatchContext &context,
                            const MondayQuestion &question)
{
    return Monday{matches, context, question}.compute();
}

} // namespace baton::index
