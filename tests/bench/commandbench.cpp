#include "tests/bench/places.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/tape.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

constexpr int runs = 400;

double noteOn(desk::Desk &desk, const std::vector<TicketId> &ids)
{
    size_t n = 0;
    return medianOf(runs, [&] {
        const ticket::AddNote note{ids[n++ % ids.size()], u"Gateway restarted, looking on."_s};
        static_cast<void>(desk.execute(ticket::Command{note}, {}).result());
    });
}

double median(std::vector<double> seconds)
{
    std::ranges::sort(seconds);
    return seconds.empty() ? 0 : seconds[seconds.size() / 2];
}

} // namespace

// Three times the same notes: timed; heard by a tape on a second copy; and played on a third.
void benchCommands(const Places &places)
{
    const auto second = places.file("second.baton");
    const auto third = places.file("third.baton");
    for (const auto &copy : {second, third}) {
        QFile::remove(copy); // of an earlier run
        QFile::copy(places.options().path, copy);
    }
    std::vector<TicketId> ids;
    const auto ours = [&] {
        const auto desk = open(places);
        ids = *desk->list({u"is:open"_s}).result().value().ids;
        return noteOn(*desk, ids);
    }();
    Tape tape;
    tape.record(second);
    {
        auto options = places.options();
        options.path = second;
        const auto desk = desk::Desk::open(options, systemClock).value();
        static_cast<void>(noteOn(*desk, ids));
    }
    tape.stop();
    const auto bare = median(tape.replay(third));
    say(u"one command, durable"_s, ms(ours),
        u"the same %1 statements by the C API %2, ratio %3, goal 1.3"_s.arg(tape.calls() / runs)
            .arg(ms(bare))
            .arg(ours / bare, 0, 'f', 2));
    QFile::remove(second);
    QFile::remove(third);
}

} // namespace baton::bench
