#include "core/index/snapshot.h"
#include "core/storage/connection.h"
#include "tests/bench/places.h"
#include "tests/bench/stopwatch.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

// Reads every array that the boards read, once; adds it up, so that nothing is left out.
double scan(const Places &places)
{
    const QDir folder{places.options().indexFolder};
    const auto file = folder.entryList({u"*.index"_s}, QDir::Files).value(0);
    storage::Connection connection{folder.filePath(file), storage::Access::ReadOnly};
    index::ColumnSet set;
    if (!index::Snapshot{connection}.load(set, file.chopped(6)))
        return 0;
    const auto &columns = set.columns();
    quint64 sum = 0;
    const auto add = [&sum](const auto &array) {
        for (const auto value : array)
            sum += value;
    };
    const auto seconds = medianOf(5, [&] {
        add(columns.priority), add(columns.team), add(columns.category), add(columns.flags);
        for (const auto &promise : columns.promises)
            add(promise.due), add(promise.outcome), add(promise.policy);
        for (const auto &span : columns.spans)
            sum += span.slot + span.from + span.pending + span.queue + span.touch + span.team;
        for (const auto &step : columns.handOffs)
            sum += step.slot + step.at + step.wait + step.from + step.to + step.bounce;
    });
    return sum == 1 ? 0 : seconds;
}

} // namespace

void benchBoards(desk::Desk &desk, const Places &places)
{
    desk::FigureQuestion question;
    question.from = systemClock.now() - std::chrono::hours{24 * 365};
    const auto bare = scan(places);
    const auto compare = [bare](double seconds) {
        return u"scan of the columns %1, ratio %2; goal 50 ms"_s.arg(ms(bare)).arg(seconds / bare,
                                                                                   0, 'f', 1);
    };
    const auto breaches = medianOf(5, [&] { static_cast<void>(desk.breaches(question).result()); });
    say(u"breach board, 12 months"_s, ms(breaches), compare(breaches));
    const auto handOffs = medianOf(5, [&] { static_cast<void>(desk.handOffs(question).result()); });
    say(u"hand-off board, 12 months"_s, ms(handOffs), compare(handOffs));
    const auto monday =
        medianOf(5, [&] { static_cast<void>(desk.monday({{}, u"UTC"_s, 1}).result()); });
    say(u"Monday page"_s, ms(monday), compare(monday));
}

} // namespace baton::bench
