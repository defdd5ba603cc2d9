#include "core/index/timewent.h"

#include "core/index/hours.h"
#include "core/index/keynumbers.h"
#include "core/index/promisestate.h"
#include "core/index/window.h"

namespace baton::index {

namespace {

constexpr size_t resolvePromise = 3; // of listedMetrics
static_assert(listedMetrics[resolvePromise] == sla::Metric::Resolve);

bool isBroken(const PromiseColumns &promise, size_t slot, Second now)
{
    const auto outcome = static_cast<sla::Outcome>(promise.outcome[slot]);
    return standingOf(outcome, promise.due[slot] < now) == PromiseState::Broken;
}

void addPairs(KeyCounts &pairs, const Columns &columns, size_t slot)
{
    for (size_t i = 1; i < columns.spanCount[slot]; ++i) {
        const auto &span = columns.spans[columns.spanFirst[slot] + i];
        const auto before = columns.spans[columns.spanFirst[slot] + i - 1].team;
        if (before != span.team && before != 0 && span.team != 0)
            pairs.add(quint32{std::min(before, span.team)} << 16 | std::max(before, span.team),
                      span.queue);
    }
}

} // namespace

TimeWentFigures timeWentOf(const Matches &matches, const MatchContext &context,
                           const FigureQuestion &question)
{
    const Window window{question};
    const auto now = toSecond(context.now);
    const auto &columns = context.set.columns();
    const auto &promise = columns.promises[resolvePromise];
    TimeWentFigures figures;
    std::array<quint64, handoff::allSpent.size()> open{}; // seconds
    quint64 outside = 0;
    KeyCounts pairs; // seconds
    for (const auto &row : columns.went.rows()) {
        const size_t slot = row.slot;
        if (matches[slot] == 0 || !window.holds(promise.due[slot]) || !isBroken(promise, slot, now))
            continue;
        ++figures.tickets;
        for (size_t i = 0; i < open.size(); ++i)
            open[i] += row.open[i];
        outside += row.outside;
        addPairs(pairs, columns, slot);
    }
    std::ranges::transform(open, figures.openHours.begin(), hoursFrom);
    figures.outsideHours = hoursFrom(outside);
    const auto team = [&context](quint64 position) {
        const auto id = context.set.teams.idAt(static_cast<quint32>(position & 0xffff));
        return context.names.nameOf(id.value());
    };
    pairs.forEach([&](quint64 key, qint64 seconds) {
        const auto hours = hoursFrom(static_cast<quint64>(seconds));
        figures.pairs.push_back({team(key >> 16), team(key), hours});
    });
    std::ranges::sort(figures.pairs, [](const auto &a, const auto &b) {
        return std::tuple{-a.hours, a.a.toUtf8(), a.b.toUtf8()} <
               std::tuple{-b.hours, b.a.toUtf8(), b.b.toUtf8()};
    });
    return figures;
}

} // namespace baton::index
