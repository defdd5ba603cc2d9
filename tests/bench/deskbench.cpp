#include "tests/bench/places.h"
#include "tests/bench/stopwatch.h"

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

std::unique_ptr<desk::Desk> openFirstPage(const Places &places)
{
    auto desk = open(places);
    const auto answer = desk->list({u"is:open"_s}).result().value();
    static_cast<void>(desk->rows({answer.ids->begin(), answer.ids->begin() + 40}).result());
    return desk;
}

void benchOpening(const Places &places)
{
    const auto before = residentMegabytes();
    std::unique_ptr<desk::Desk> desk;
    const auto start = secondsOf([&] { desk = openFirstPage(places); });
    say(u"opened, first page there (warm)"_s, ms(start), u"goal 500 ms with the window"_s);
    say(u"memory with the packed columns"_s, u"%1 MB"_s.arg(residentMegabytes(), 0, 'f', 0),
        u"%1 MB before; goal 250 MB"_s.arg(before, 0, 'f', 0));
}

} // namespace

void benchFilling(qint64 tickets, const QString &folder)
{
    const Places places{folder};
    benchImport(places, tickets);
    const auto building = secondsOf([&] { static_cast<void>(open(places)->count({}).result()); });
    say(u"index built from the truth"_s, u"%1 s"_s.arg(building, 0, 'f', 1),
        u"in the background"_s);
}

void benchDesk(const QString &folder, const QStringList &parts)
{
    const Places places{folder};
    const auto isAsked = [&parts](const QString &part) {
        return parts.isEmpty() || parts.contains(part);
    };
    if (isAsked(u"open"_s))
        benchOpening(places);
    if (isAsked(u"lists"_s))
        benchLists(*openFirstPage(places), places);
    if (isAsked(u"boards"_s))
        benchBoards(*openFirstPage(places), places);
    if (isAsked(u"clocks"_s))
        benchClocks(*openFirstPage(places), places);
    if (isAsked(u"commands"_s))
        benchCommands(places);
    if (isAsked(u"together"_s))
        benchTogether();
    if (isAsked(u"search"_s))
        benchSearch(places);
}

} // namespace baton::bench
