#include "core/exchange/recording.h"
#include "tests/bench/places.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/tape.h"

#include <QFile>
#include <QFileInfo>

#include <numeric>

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

// The same statements through the C API, on fewer tickets: the tape of all would not fit.
double ratioToTape(qint64 tickets)
{
    const Places timed;
    const auto ours = fill(timed, tickets);
    const Places taped;
    static_cast<void>(desk::Desk::create(taped.options().path, systemClock));
    const auto empty = taped.file("empty.baton");
    QFile::copy(taped.options().path, empty);
    Tape tape;
    tape.record(taped.options().path);
    const exchange::demo::Scenario scenario{tickets, 1, systemClock.now()};
    static_cast<void>(exchange::recordDemo(*open(taped), scenario));
    tape.stop();
    const auto bare = tape.replay(empty);
    return ours.seconds / std::accumulate(bare.begin(), bare.end(), 0.0);
}

} // namespace

std::unique_ptr<desk::Desk> open(const Places &places)
{
    return desk::Desk::open(places.options(), systemClock).value();
}

Filled fill(const Places &places, qint64 tickets)
{
    static_cast<void>(desk::Desk::create(places.options().path, systemClock));
    const auto desk = open(places);
    const exchange::demo::Scenario scenario{tickets, 1, systemClock.now()};
    Filled filled;
    filled.making = secondsOf([&] {
        for (qint64 from = 0; from < tickets; from += 5'000)
            static_cast<void>(scenario.tickets(from, std::min(from + 5'000, tickets)));
    });
    filled.seconds = secondsOf(
        [&] { filled.activities = exchange::recordDemo(*desk, scenario).value().activities; });
    filled.seconds -= filled.making;
    return filled;
}

void benchImport(const Places &places, qint64 tickets)
{
    const auto sample = std::min<qint64>(tickets, 20'000);
    const auto ratio = ratioToTape(sample);
    const auto filled = fill(places, tickets);
    say(u"import: %1 tickets, %2 activities"_s.arg(tickets).arg(filled.activities),
        u"%1 s"_s.arg(filled.seconds, 0, 'f', 1),
        u"%1 rows/s; ratio to the same statements by the C API (%2 tickets) %3, goal 2"_s
            .arg(static_cast<double>(filled.activities) / filled.seconds, 0, 'f', 0)
            .arg(sample)
            .arg(ratio, 0, 'f', 2));
    say(u"making the demo's words"_s, u"%1 s"_s.arg(filled.making, 0, 'f', 1), {});
    say(u"size of the file"_s,
        u"%1 MB"_s.arg(static_cast<double>(QFileInfo{places.options().path}.size()) / 1e6, 0, 'f',
                       0),
        {});
}

} // namespace baton::bench
