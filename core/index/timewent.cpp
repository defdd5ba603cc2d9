#include "core/index/timewent.h"

#include "core/index/hours.h"
#include "core/index/keynumbers.h"
#include "core/index/window.h"

namespace baton::index {

namespace {

struct Sums
{
    quint64 queue = 0; // seconds
    quint64 between = 0;
    quint64 touch = 0;
    quint64 pending = 0;
};

constexpr size_t resolvePromise = 3; // of listedMetrics
static_assert(listedMetrics[resolvePromise] == sla::Metric::Resolve);

bool isBroken(const PromiseColumns &promise, size_t slot, Second now)
{
    const auto outcome = promise.outcome[slot];
    if (outcome == static_cast<quint8>(sla::Outcome::Breached))
        return true;
    return outcome == static_cast<quint8>(sla::Outcome::Running) && promise.due[slot] < now;
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
    Sums sums;
    KeyCounts pairs; // seconds
    for (size_t slot = 0; slot < columns.size(); ++slot) {
        if (matches[slot] == 0 || !window.holds(promise.due[slot]) || !isBroken(promise, slot, now))
            continue;
        ++figures.tickets;
        for (size_t i = 0; i < columns.spanCount[slot]; ++i) {
            const auto &span = columns.spans[columns.spanFirst[slot] + i];
            sums.touch += span.touch;
            sums.pending += span.pending;
            (i == 0 ? sums.queue : sums.between) += span.queue;
            if (i == 0)
                continue;
            const auto before = columns.spans[columns.spanFirst[slot] + i - 1].team;
            if (before != span.team && before != 0 && span.team != 0)
                pairs.add(quint32{std::min(before, span.team)} << 16 | std::max(before, span.team),
                          span.queue);
        }
    }
    figures.queueHours = hoursFrom(sums.queue);
    figures.betweenHours = hoursFrom(sums.between);
    figures.touchHours = hoursFrom(sums.touch);
    figures.pendingHours = hoursFrom(sums.pending);
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
