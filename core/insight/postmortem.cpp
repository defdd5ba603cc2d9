#include "core/insight/postmortem.h"

namespace baton::insight {

namespace {

Spent spentOn(ticket::PauseReason reason)
{
    switch (reason) {
    case ticket::PauseReason::Requester:
        return Spent::Requester;
    case ticket::PauseReason::Supplier:
        return Spent::Supplier;
    case ticket::PauseReason::PlannedDate:
        return Spent::Planned;
    }
    return Spent::Requester;
}

bool isPause(Spent spent)
{
    return spent == Spent::Requester || spent == Spent::Supplier || spent == Spent::Planned;
}

// Walks the stays one after the other and writes down what each stretch was spent on.
class Walk
{
public:
    Walk(const sla::Clock &clock, const sla::Options &options,
         const calendar::WorkCalendar &calendar, Interval window)
        : m_clock{clock}, m_options{options}, m_calendar{calendar}, m_window{window}
    {
    }
    void take(size_t stay, const handoff::Span &span, std::span<const Pause> pauses);
    std::vector<Piece> finish() { return std::move(m_pieces); }

private:
    [[nodiscard]] bool stops(Spent spent) const;
    void held(Instant from, Instant to);
    void add(Spent spent, Instant from, Instant to);

    const sla::Clock &m_clock;
    const sla::Options &m_options;
    const calendar::WorkCalendar &m_calendar;
    Interval m_window;
    std::vector<Piece> m_pieces;
    size_t m_stay = 0;
    std::chrono::milliseconds m_queueLeft{};
};

bool Walk::stops(Spent spent) const
{
    if (!isPause(spent) || (spent == Spent::Supplier && !m_options.supplierPauses))
        return false;
    return std::ranges::find(m_options.pauseStops, m_clock.metric) != m_options.pauseStops.end();
}

void Walk::add(Spent spent, Instant from, Instant to)
{
    const auto begin = std::max(from, m_window.from);
    const auto end = std::min(to, m_window.to);
    if (end <= begin)
        return;
    Piece piece{m_stay, spent, {begin, end}, m_calendar.working(begin, end), {}, 0};
    piece.used = stops(spent) ? WorkingTime{} : piece.open;
    piece.outsideMs = (end - begin - piece.open.length).count();
    m_pieces.push_back(piece);
}

// Not paused: queue up to the first touch, touch from there on.
void Walk::held(Instant from, Instant to)
{
    if (to <= from)
        return;
    const auto queue = std::min(m_queueLeft, to - from);
    m_queueLeft -= queue;
    add(m_stay == 0 ? Spent::Queue : Spent::Between, from, from + queue);
    add(Spent::Touch, from + queue, to);
}

void Walk::take(size_t stay, const handoff::Span &span, std::span<const Pause> pauses)
{
    m_stay = stay;
    m_queueLeft = std::chrono::milliseconds{span.queueMs};
    const auto last = span.to.value_or(m_window.to);
    auto at = span.from;
    for (const auto &pause : pauses) {
        const auto from = std::clamp(pause.when.from, at, std::max(at, last));
        const auto to = std::clamp(pause.when.to, from, std::max(from, last));
        held(at, from);
        add(spentOn(pause.reason), from, to);
        at = to;
    }
    held(at, last);
}

template <class Pick> WorkingTime sumOf(const std::vector<Piece> &pieces, Pick pick)
{
    WorkingTime sum;
    for (const auto &piece : pieces)
        sum = sum + pick(piece);
    return sum;
}

WorkingTime usedBefore(const std::vector<Piece> &pieces, Instant at,
                       const calendar::WorkCalendar &calendar)
{
    return sumOf(pieces, [&](const Piece &piece) {
        if (piece.when.to <= at || piece.used.length.count() == 0)
            return piece.when.to <= at ? piece.used : WorkingTime{};
        return at <= piece.when.from ? WorkingTime{} : calendar.working(piece.when.from, at);
    });
}

} // namespace

WorkingTime PostMortem::usedOn(Spent spent) const
{
    return sumOf(pieces, [spent](const Piece &piece) {
        return piece.spent == spent ? piece.used : WorkingTime{};
    });
}

WorkingTime PostMortem::openOn(Spent spent) const
{
    return sumOf(pieces, [spent](const Piece &piece) {
        return piece.spent == spent ? piece.open : WorkingTime{};
    });
}

WorkingTime PostMortem::usedIn(size_t stay) const
{
    return sumOf(pieces, [stay](const Piece &piece) {
        return piece.stay == stay ? piece.used : WorkingTime{};
    });
}

PostMortem postMortemOf(const sla::Clock &clock, const sla::Options &options,
                        std::span<const handoff::Span> stays, std::span<const Pause> pauses,
                        const calendar::WorkCalendar &calendar, Instant now)
{
    const auto end = clock.stoppedAt.value_or(now);
    Walk walk{clock, options, calendar, {clock.startedAt, std::max(clock.startedAt, end)}};
    for (size_t stay = 0; stay < stays.size(); ++stay)
        walk.take(stay, stays[stay], pauses);
    PostMortem answer{walk.finish(), clock.used, {}, 0, {}};
    auto placed = WorkingTime{};
    for (const auto &piece : answer.pieces) {
        placed = placed + piece.used;
        answer.outsideMs += piece.outsideMs;
    }
    answer.unplaced = clock.used - placed;
    if (const auto due = clock.breachedAt ? clock.breachedAt : clock.dueAt)
        answer.usedByDue = usedBefore(answer.pieces, *due, calendar);
    return answer;
}

handoff::TimeWent timeWentOf(const PostMortem &postMortem)
{
    handoff::TimeWent went;
    for (const auto spent : allSpent)
        went.openMs[static_cast<size_t>(spent)] = postMortem.openOn(spent).length.count();
    went.outsideMs = postMortem.outsideMs;
    return went;
}

} // namespace baton::insight
