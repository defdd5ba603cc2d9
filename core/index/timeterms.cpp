#include "core/index/evaluation.h"
#include "core/index/timevalue.h"

using namespace Qt::StringLiterals;

namespace baton::index {

namespace {

bool isKept(quint8 outcome)
{
    return outcome == static_cast<quint8>(sla::Outcome::Met);
}

bool isStill(quint8 outcome)
{
    return outcome == static_cast<quint8>(sla::Outcome::Running);
}

bool isPaused(quint8 outcome)
{
    return outcome == static_cast<quint8>(sla::Outcome::Paused);
}

} // namespace

std::optional<size_t> metricIndex(const QString &word)
{
    const auto metric = sla::metricFromWord(QString{word}.replace(u'-', u'_'));
    const auto found = metric ? std::ranges::find(listedMetrics, *metric) : listedMetrics.end();
    if (found == listedMetrics.end())
        return std::nullopt;
    return static_cast<size_t>(found - listedMetrics.begin());
}

Matches Evaluation::timeTerm(const Term &term)
{
    const auto &array = term.field == "opened"_L1    ? m_columns.reported
                        : term.field == "updated"_L1 ? m_columns.updated
                        : term.field == "due"_L1     ? m_columns.due
                        : term.field == "wakes"_L1   ? m_columns.wake
                                                     : m_columns.resolved;
    std::vector<NumberRange> ranges;
    for (const auto &value : term.values) {
        if (value.compare("none"_L1, Qt::CaseInsensitive) == 0) {
            ranges.push_back({noSecond, noSecond});
            continue;
        }
        const auto time = timeFrom(value.toLower(), m_context.now, m_context.zone);
        if (!time)
            return fail(term, u"not_a_time"_s, u"today, friday, 2026-11-16"_s);
        // [from, to) in seconds; a point in time has from == to.
        const auto last = qint64{toSecond(time->to)} - (time->to > time->from ? 1 : 0);
        auto range = rangeFor(term.comparison, qint64{toSecond(time->from)}, last);
        range.to = std::min(range.to, qint64{noSecond} - 1);
        ranges.push_back(range);
    }
    return each([&array, &ranges](size_t slot) {
        return std::ranges::any_of(
            ranges, [at = array[slot]](const auto &range) { return range.holds(at); });
    });
}

std::vector<size_t> Evaluation::metrics() const
{
    if (m_metric)
        return {*m_metric};
    return {0, 1, 2, 3};
}

Matches Evaluation::promiseTerm(const Term &term)
{
    const auto &word = term.values.front();
    const auto now = toSecond(m_context.now);
    const auto any = [this](auto test) {
        Matches matches(m_columns.size());
        for (const auto metric : metrics()) {
            const auto &promise = m_columns.promises[metric];
            addEach(matches, [&promise, test](size_t slot) {
                return test(promise.outcome[slot], promise.due[slot]);
            });
        }
        return matches;
    };
    const auto isBroken = [now](quint8 outcome, Second due) {
        return outcome == static_cast<quint8>(sla::Outcome::Breached) ||
               ((isStill(outcome) || isPaused(outcome)) && due < now);
    };
    if (term.field == "metric"_L1) {
        if (!metricIndex(word))
            return failWord(term, word);
        return any([](quint8 outcome, Second) { return outcome != noOutcome; });
    }
    if (term.field == "week"_L1) {
        const auto time = timeFrom(word, m_context.now, m_context.zone);
        if (!time)
            return fail(term, u"not_a_time"_s, u"2026-11-16"_s);
        const auto monday = startOfWeek(time->from, m_context.zone);
        const auto from = toSecond(monday);
        const auto to = toSecond(daysLater(monday, 7, m_context.zone));
        return any([from, to](quint8, Second due) { return due >= from && due < to; });
    }
    if (word == "kept"_L1)
        return any([](quint8 outcome, Second) { return isKept(outcome); });
    if (word == "broken"_L1)
        return any(isBroken);
    if (word == "open"_L1)
        return any([now](quint8 outcome, Second due) { return isStill(outcome) && due >= now; });
    if (word == "paused"_L1)
        return any([now](quint8 outcome, Second due) { return isPaused(outcome) && due >= now; });
    return failWord(term, word);
}

} // namespace baton::index
