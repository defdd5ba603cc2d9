#include "tests/bench/places.h"
#include "tests/bench/rawfile.h"
#include "tests/bench/stopwatch.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

struct Question
{
    QString words;
    QByteArray match; // the same for FTS5
};

void benchWords(desk::Desk &desk, RawFile &raw, const Question &question)
{
    qint64 total = 0;
    const auto seconds = medianOf(7, [&] {
        desk::SearchQuestion asked;
        asked.text = question.words;
        total = desk.search(asked).result().value().total;
    });
    const auto every =
        "SELECT rowid FROM texts WHERE texts MATCH '" + question.match + "' ORDER BY rowid DESC";
    const auto newest = every + " LIMIT 100";
    const auto bare = raw.timeOf(newest.constData());
    say(u"search: %1, first 100 of %2 tickets"_s.arg(question.words).arg(total), ms(seconds),
        u"FTS5 alone: 100 rows %1, every row %2; goal 30 ms"_s.arg(
            ms(bare), ms(raw.timeOf(every.constData()))));
}

// Each letter is a question, as when somebody types on; the slowest of them counts.
void benchTyping(desk::Desk &desk, const QString &text)
{
    std::vector<double> times;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        desk::SearchQuestion asked;
        asked.text = text.left(length);
        asked.seat = desk::SearchSeat::Place;
        times.push_back(
            medianOf(3, [&] { static_cast<void>(desk.search(asked).result().value()); }));
    }
    const auto slowest = std::ranges::max(times);
    say(u"search as one types: \"%1\""_s.arg(text), ms(slowest),
        u"the slowest letter; limit 50 ms, ratio %1"_s.arg(slowest / 0.05, 0, 'f', 2));
}

void benchAlike(desk::Desk &desk, const QString &text)
{
    size_t found = 0;
    const auto seconds = medianOf(7, [&] {
        desk::SimilarQuestion asked;
        asked.text = text;
        const auto answer = desk.similar(asked).result().value();
        found = answer.open.size() + answer.solved.size();
    });
    say(u"similar tickets: %1 words, %2 found"_s.arg(text.count(u' ') + 1).arg(found), ms(seconds),
        u"limit 50 ms, ratio %1"_s.arg(seconds / 0.05, 0, 'f', 2));
}

} // namespace

void benchSearch(const Places &places)
{
    const auto desk = open(places);
    static_cast<void>(desk->count({}).result());
    const auto filling = secondsOf([&] { static_cast<void>(desk->finishSearch()); });
    say(u"texts of all tickets into the search"_s, u"%1 s"_s.arg(filling, 0, 'f', 1),
        u"in the background"_s);
    const QDir folder{places.options().indexFolder};
    RawFile raw{folder.filePath(folder.entryList({u"*.index"_s}, QDir::Files).value(0))};
    for (const auto &question : std::vector<Question>{{u"gateway"_s, "gateway*"},
                                                      {u"please check"_s, "please* check*"},
                                                      {u"vp"_s, "vp*"},
                                                      {u"\"coffee\""_s, "coffee"}})
        benchWords(*desk, raw, question);
    for (const auto &text : {u"gateway restarted"_s, u"please the printer"_s})
        benchTyping(*desk, text);
    for (const auto &text :
         {u"vpn drops"_s, u"the printer on floor two shows a paper jam since this morning"_s})
        benchAlike(*desk, text);
}

} // namespace baton::bench
