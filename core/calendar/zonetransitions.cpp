#include "core/calendar/zonetransitions.h"

#include <QDateTime>
#include <QTimeZone>

namespace baton::calendar {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;
// No offset is larger than a day, so a change farther off is not this local time's.
constexpr qint64 offsetReach = qint64{24} * 3600 * 1000;

QDateTime startOfYear(int year)
{
    return {QDate{year, 1, 1}, QTime{0, 0}, Qt::UTC};
}

} // namespace

Result<ZoneTransitions> ZoneTransitions::ofZone(const QString &ianaId)
{
    const QTimeZone zone{ianaId.toUtf8()};
    if (ianaId.isEmpty() || !zone.isValid())
        return failure(ErrorCode::InvalidValue, {QStringLiteral("timezone"), ianaId});
    ZoneTransitions answer;
    const auto first = startOfYear(firstYear);
    answer.steps.push_back({first.toMSecsSinceEpoch(), zone.offsetFromUtc(first)});
    for (int year = firstYear; year <= lastYear; ++year) {
        // Asked for all years at once, Qt 6.4 silently leaves out what lies after 2037.
        const auto found = zone.transitions(startOfYear(year), startOfYear(year + 1));
        for (const auto &transition : found) {
            const auto at = transition.atUtc.toMSecsSinceEpoch();
            const auto &last = answer.steps.back();
            if (at > last.atMs && transition.offsetFromUtc != last.offsetSeconds)
                answer.steps.push_back({at, transition.offsetFromUtc});
        }
    }
    return answer;
}

int ZoneTransitions::offsetSecondsAt(Instant at) const
{
    const auto after = std::ranges::upper_bound(steps, toMs(at), {}, &Step::atMs);
    if (after == steps.begin())
        return steps.empty() ? 0 : steps.front().offsetSeconds;
    return std::prev(after)->offsetSeconds;
}

Instant toInstant(qint64 localMs, const ZoneTransitions &zone, Ambiguity ambiguity)
{
    const auto &steps = zone.steps;
    std::optional<qint64> found;
    std::optional<qint64> gapEnd;
    const auto near =
        std::ranges::upper_bound(steps, localMs - offsetReach, {}, &ZoneTransitions::Step::atMs);
    const auto first = std::max<std::ptrdiff_t>(near - steps.begin() - 1, 0);
    for (auto i = static_cast<size_t>(first); i < steps.size(); ++i) {
        if (i > 0 && steps[i].atMs > localMs + offsetReach)
            break;
        const auto utc = localMs - qint64{steps[i].offsetSeconds} * 1000;
        const bool begun = i == 0 || utc >= steps[i].atMs;
        const bool ended = i + 1 < steps.size() && utc >= steps[i + 1].atMs;
        if (begun && !ended && (!found || ambiguity == Ambiguity::Later))
            found = utc;
        // A skipped time lies before this step by its own offset, after it by the one before.
        if (!begun && localMs - qint64{steps[i - 1].offsetSeconds} * 1000 >= steps[i].atMs)
            gapEnd = steps[i].atMs;
    }
    return fromMs(found.value_or(gapEnd.value_or(localMs)));
}

} // namespace baton::calendar
