#include "core/desk/eventbook.h"
#include "core/desk/house.h"
#include "tests/bench/places.h"
#include "tests/bench/stopwatch.h"

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

// What everybody was promised, in four fifths of the time.
sla::Policy tightened(sla::Policy policy)
{
    for (auto &target : policy.targets) {
        if (auto *goal = std::get_if<WorkingTime>(&target.promise))
            goal->length = goal->length * 4 / 5;
    }
    return policy;
}

// The history as clocks see it, folded by one processor.
void benchFold(const desk::EventBook &book, const desk::House &house)
{
    const auto rules = house.rules()->rules();
    const auto now = systemClock.now();
    size_t clocks = 0;
    size_t events = 0;
    const auto seconds = medianOf(3, [&] {
        clocks = 0;
        events = 0;
        for (const auto &block : book.blocks()) {
            events += block->events();
            for (const auto &ticket : block->tickets())
                clocks +=
                    sla::clocksAt(rules, ticket.subject(), block->eventsOf(ticket), now).size();
        }
    });
    say(u"clocks: %1 folded from %2 events"_s.arg(clocks).arg(events),
        u"%1 M/s"_s.arg(static_cast<double>(events) / seconds / 1e6, 0, 'f', 1),
        u"events, one processor; goal 5 M/s"_s);
}

void benchWhatIf(desk::Desk &desk, const sla::Policy &policy)
{
    desk::WhatIfQuestion question;
    question.policy = tightened(policy);
    const auto before = residentMegabytes();
    const auto first = secondsOf([&] { static_cast<void>(desk.whatIf(question).result()); });
    const auto after = residentMegabytes();
    const auto seconds =
        medianOf(3, [&] { static_cast<void>(desk.whatIf(question).result().value()); });
    say(u"what if, 12 months, once loaded"_s, ms(seconds),
        u"goal 2 s on two processors for 6 million events, ratio %1; the first time %2 s"_s
            .arg(seconds / 2, 0, 'f', 2)
            .arg(first, 0, 'f', 1));
    say(u"what if: memory"_s, u"%1 MB more"_s.arg(after - before, 0, 'f', 0),
        u"goal 200 MB for 6 million events"_s);
}

} // namespace

void benchClocks(desk::Desk &desk, const Places &places)
{
    storage::Connection connection{places.options().path, storage::Access::ReadOnly};
    storage::Session session{connection};
    desk::House house;
    if (!house.refresh(session))
        return;
    benchWhatIf(desk, house.rules()->rules().policies.front());
    desk::EventBook book;
    desk::Progress progress;
    if (book.follow(session, progress))
        benchFold(book, house);
}

} // namespace baton::bench
