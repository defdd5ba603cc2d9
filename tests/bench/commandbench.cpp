#include "tests/bench/places.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/tape.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

constexpr size_t runs = 400;

ticket::Command note(TicketId ticket)
{
    return ticket::AddNote{ticket, u"Gateway restarted, looking on."_s};
}

double median(std::vector<double> seconds)
{
    std::ranges::sort(seconds);
    return seconds.empty() ? 0 : seconds[seconds.size() / 2];
}

void remove(const QString &database)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(database + suffix);
}

// What the writer runs for these notes, heard on a copy.
Tape tapeOf(const desk::Desk::Options &options, const std::vector<TicketId> &ids)
{
    Tape tape;
    tape.record(options.path);
    {
        const auto desk = desk::Desk::open(options, systemClock).value();
        for (const auto id : ids)
            static_cast<void>(desk->execute(note(id), {}).result());
    }
    tape.stop();
    return tape;
}

} // namespace

// The same notes twice, turn by turn, so that both meet the same disk: by the desk, and as a tape
// of its statements on a copy.
void benchCommands(const Places &places)
{
    const auto heard = places.file("second.baton");
    const auto played = places.file("third.baton");
    for (const auto &copy : {heard, played}) {
        remove(copy); // of an earlier run
        QFile::copy(places.options().path, copy);
    }
    const auto desk = open(places);
    const auto open = *desk->list({u"is:open"_s}).result().value().ids;
    std::vector<TicketId> ids;
    for (size_t n = 0; n < runs; ++n)
        ids.push_back(open[n % open.size()]);
    auto options = places.options();
    options.path = heard;
    const auto tape = tapeOf(options, ids);
    const auto play = tape.player(played);
    for (auto opening = tape.transactions() - runs; opening > 0; --opening)
        static_cast<void>(play());
    std::vector<double> ours;
    std::vector<double> bare;
    for (const auto id : ids) {
        ours.push_back(secondsOf([&] { static_cast<void>(desk->execute(note(id), {}).result()); }));
        bare.push_back(play().value_or(0));
    }
    say(u"one command, durable"_s, ms(median(ours)),
        u"the same %1 statements by the C API %2, ratio %3, goal 1.3"_s.arg(tape.calls() / runs)
            .arg(ms(median(bare)))
            .arg(median(ours) / median(bare), 0, 'f', 2));
    remove(heard);
    remove(played);
}

} // namespace baton::bench
