#include "tests/bench/places.h"
#include "tests/bench/stopwatch.h"

using namespace Qt::StringLiterals;

namespace baton::bench {

void benchDesk(qint64 tickets, const QString &folder)
{
    const Places places{folder};
    benchImport(places, tickets);
    const auto building = secondsOf([&] { static_cast<void>(open(places)->count({}).result()); });
    say(u"index built from the truth"_s, u"%1 s"_s.arg(building, 0, 'f', 1),
        u"in the background"_s);
    const auto before = residentMegabytes();
    std::unique_ptr<desk::Desk> desk;
    const auto start = secondsOf([&] {
        desk = open(places);
        const auto answer = desk->list({u"is:open"_s}).result().value();
        static_cast<void>(desk->rows({answer.ids->begin(), answer.ids->begin() + 40}).result());
    });
    say(u"opened, first page there (warm)"_s, ms(start), u"goal 500 ms with the window"_s);
    say(u"memory with the packed columns"_s, u"%1 MB"_s.arg(residentMegabytes(), 0, 'f', 0),
        u"%1 MB before; goal 250 MB"_s.arg(before, 0, 'f', 0));
    benchLists(*desk, places);
    benchBoards(*desk, places);
    desk.reset();
    benchCommands(places);
    benchSearch(places);
}

} // namespace baton::bench
