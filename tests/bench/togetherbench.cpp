#include "core/storage/connection.h"
#include "tests/bench/places.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/tape.h"

#include <QFile>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

constexpr size_t writers = 8;
constexpr size_t actsOfEach = 100;
constexpr qint64 ticketsTogether = 2'000; // more than there are acts
constexpr qint64 ticketsToCatchUp = 100'000;

using Desks = std::vector<std::unique_ptr<desk::Desk>>;

ticket::Command line(TicketId ticket)
{
    return ticket::AddNote{ticket, u"Looked at the gateway once more."_s};
}

// One after the other, so that what is on the tape can be played in any order but for its locks.
Tape tapeOfAll(const desk::Desk::Options &options, const std::vector<TicketId> &ids)
{
    Tape tape;
    tape.record(options.path);
    {
        const auto desk = desk::Desk::open(options, systemClock).value();
        for (const auto id : ids)
            static_cast<void>(desk->execute(line(id), {}).result());
    }
    tape.stop();
    return tape;
}

// Runs a job of each writer at the same time.
double secondsTogether(const std::function<void(size_t writer)> &job)
{
    return secondsOf([&job] {
        std::vector<std::jthread> threads;
        threads.reserve(writers);
        for (size_t writer = 0; writer < writers; ++writer)
            threads.emplace_back([&job, writer] { job(writer); });
    });
}

double secondsOfDesks(const Places &places, const std::vector<TicketId> &ids)
{
    Desks desks;
    for (size_t writer = 0; writer < writers; ++writer) {
        auto options = places.options();
        options.indexFolder += QString::number(writer);
        desks.push_back(desk::Desk::open(options, systemClock).value());
    }
    return secondsTogether([&](size_t writer) {
        for (size_t n = 0; n < actsOfEach; ++n)
            static_cast<void>(
                desks[writer]->execute(line(ids[writer * actsOfEach + n]), {}).result().value());
    });
}

double secondsOfBare(const Tape &tape, const QString &copy)
{
    std::vector<std::function<void(size_t)>> players;
    for (size_t writer = 0; writer < writers; ++writer)
        players.push_back(tape.chooser(copy));
    const auto opening = tape.transactions() - writers * actsOfEach;
    for (size_t n = 0; n < opening; ++n)
        players.front()(n);
    std::atomic<size_t> next = opening;
    return secondsTogether([&](size_t writer) {
        for (auto n = next++; n < tape.transactions(); n = next++)
            players[writer](n);
    });
}

void benchWriters()
{
    const Places places;
    static_cast<void>(fill(places, ticketsTogether));
    const auto all = *bench::open(places)->list({}).result().value().ids;
    std::vector<TicketId> ids;
    for (size_t n = 0; n < writers * actsOfEach; ++n)
        ids.push_back(all.at(n)); // each once: no act waits for another but by its locks
    const auto heard = places.file("heard.baton");
    const auto played = places.file("played.baton");
    QFile::copy(places.options().path, heard);
    QFile::copy(places.options().path, played);
    auto options = places.options();
    options.path = heard;
    const auto tape = tapeOfAll(options, ids);
    const auto acts = static_cast<double>(ids.size());
    const auto ours = acts / secondsOfDesks(places, ids);
    const auto bare = acts / secondsOfBare(tape, played);
    say(u"%1 writers at one file"_s.arg(writers), u"%1 acts/s"_s.arg(ours, 0, 'f', 0),
        u"the same transactions by the C API %1/s, ratio %2, goal 0.8"_s.arg(bare, 0, 'f', 0)
            .arg(ours / bare, 0, 'f', 2));
}

// A ticket's columns are gathered from these.
double rowsOfTickets(storage::Connection &file)
{
    return static_cast<double>(
        file.askNumber("SELECT (SELECT count(*) FROM ticket) + (SELECT count(*) FROM clock) + "
                       "(SELECT count(*) FROM custody_span) + (SELECT count(*) FROM hand_off)"));
}

void benchCatchUp()
{
    const Places places;
    static_cast<void>(fill(places, ticketsToCatchUp));
    storage::Connection file{places.options().path, storage::Access::ReadOnly};
    const auto rows = rowsOfTickets(file);
    const auto texts = static_cast<double>(file.askNumber("SELECT count(*) FROM activity_text"));
    auto options = places.options();
    options.indexFolder = places.file("new-index");
    std::unique_ptr<desk::Desk> desk;
    const auto columns = secondsOf([&] { desk = desk::Desk::open(options, systemClock).value(); });
    const auto search = secondsOf([&] { desk->finishSearch().value(); });
    say(u"an index that knows nothing: columns"_s, u"%1 rows/s"_s.arg(rows / columns, 0, 'f', 0),
        u"%1 rows of %2 tickets; goal 500,000"_s.arg(rows, 0, 'f', 0).arg(ticketsToCatchUp));
    say(u"the same: texts into the search"_s, u"%1 texts/s"_s.arg(texts / search, 0, 'f', 0),
        u"%1 texts, search filled to %2 %; goal 15,000"_s.arg(texts, 0, 'f', 0)
            .arg(desk->health().result().value().indexPercent));
}

} // namespace

void benchTogether()
{
    benchWriters();
    benchCatchUp();
}

} // namespace baton::bench
